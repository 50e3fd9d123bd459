import '../../components/styles/pages.css';
import { isInPrivate } from '../../extension/settings/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { WelcomeApp } from './WelcomeApp.tsx';

showExtensionPage(<WelcomeApp />, isInPrivate());
