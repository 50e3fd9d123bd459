import '../../components/styles/pages.css';
import { isInPrivate } from '../../extension/settings/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { PacksApp } from './PacksApp.tsx';

showExtensionPage(<PacksApp inPrivate={isInPrivate()} />, isInPrivate());
