import '../../components/tokens.css';
import '../../components/button.css';
import '../../components/meaning.css';
import '../../components/switch.css';
import '../../components/page.css';
import '../../components/form.css';
import '../../components/dialog.css';
import '../../components/options.css';
import { isInPrivate } from '../../extension/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { OptionsApp } from './OptionsApp.tsx';

showExtensionPage(<OptionsApp inPrivate={isInPrivate()} />, isInPrivate());
