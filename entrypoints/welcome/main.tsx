import '../../components/pages.css';
import { isInPrivate } from '../../extension/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { WelcomeApp } from './WelcomeApp.tsx';

showExtensionPage(<WelcomeApp />, isInPrivate());
