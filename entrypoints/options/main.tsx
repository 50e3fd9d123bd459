import '../../components/styles/pages.css';
import { isInPrivate } from '../../extension/settings/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { OptionsApp } from './OptionsApp.tsx';

showExtensionPage(<OptionsApp inPrivate={isInPrivate()} />, isInPrivate());
