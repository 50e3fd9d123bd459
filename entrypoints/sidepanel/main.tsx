import '../../components/tokens.css';
import '../../components/button.css';
import '../../components/meaning.css';
import '../../components/rows.css';
import '../../components/search.css';
import '../../components/switch.css';
import '../../components/panel.css';
import '../../components/sheet.css';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { readTab } from '../../hooks/tab.ts';
import { SidePanelApp } from './SidePanelApp.tsx';

const tab = await readTab();
showExtensionPage(<SidePanelApp first={tab} />, tab.inPrivate);
