import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/button.css';
import '../../components/welcome.css';
import { isInPrivate } from '../../extension/private.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { WelcomeApp } from './WelcomeApp.tsx';

showExtensionPage(<WelcomeApp />, isInPrivate());
