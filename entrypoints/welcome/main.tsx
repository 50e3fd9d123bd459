import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/button.css';
import '../../components/welcome.css';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { isInPrivate } from '../../extension/private.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

showExtensionPage(<WelcomeApp />, isInPrivate());
