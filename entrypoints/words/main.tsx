import '../../components/styles/pages.css';
import { isInPrivate } from '../../extension/settings/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { WordsApp } from './WordsApp.tsx';

showExtensionPage(<WordsApp inPrivate={isInPrivate()} />, isInPrivate());
