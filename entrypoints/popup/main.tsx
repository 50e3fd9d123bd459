import '../../components/tokens.css';
import '../../components/button.css';
import '../../components/meaning.css';
import '../../components/picture.css';
import '../../components/rows.css';
import '../../components/search.css';
import '../../components/switch.css';
import '../../components/popup.css';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { readTab } from '../../hooks/tab.ts';
import { PopupApp } from './PopupApp.tsx';

const tab = await readTab();
showExtensionPage(<PopupApp first={tab} />, tab.inPrivate);
