import '../../components/styles/pages.css';
import { prepareEntries } from '../../extension/entries/entry-store.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { readTab } from '../../hooks/tab.ts';
import { PopupApp } from './PopupApp.tsx';

// Under way while the tab and the settings are read.
void prepareEntries().catch(() => undefined);
const tab = await readTab();
showExtensionPage(<PopupApp first={tab} />, tab.inPrivate);
