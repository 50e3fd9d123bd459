import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/form.css';
import '../../components/button.css';
import '../../components/dialog.css';
import '../../components/switch.css';
import '../../components/packs.css';
import { isInPrivate } from '../../extension/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { PacksApp } from './PacksApp.tsx';

showExtensionPage(<PacksApp inPrivate={isInPrivate()} />, isInPrivate());
