import '../../components/pages.css';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { readTab } from '../../hooks/tab.ts';
import { PopupApp } from './PopupApp.tsx';

const tab = await readTab();
showExtensionPage(<PopupApp first={tab} />, tab.inPrivate);
