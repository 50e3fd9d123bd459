import '../../components/pages.css';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { readTab } from '../../hooks/tab.ts';
import { SidePanelApp } from './SidePanelApp.tsx';

const tab = await readTab();
showExtensionPage(<SidePanelApp first={tab} />, tab.inPrivate);
