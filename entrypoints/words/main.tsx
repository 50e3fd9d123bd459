import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/form.css';
import '../../components/button.css';
import '../../components/dialog.css';
import '../../components/switch.css';
import '../../components/meaning.css';
import '../../components/saved.css';
import { isInPrivate } from '../../extension/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { WordsApp } from './WordsApp.tsx';

showExtensionPage(<WordsApp inPrivate={isInPrivate()} />, isInPrivate());
