import '../../components/pages.css';
import { isInPrivate } from '../../extension/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { OptionsApp } from './OptionsApp.tsx';

showExtensionPage(<OptionsApp inPrivate={isInPrivate()} />, isInPrivate());
