import '../../components/styles/pages.css';
import { prepareEntries } from '../../extension/entries/entry-store.ts';
import { showExtensionPage } from '../../hooks/ExtensionPage.tsx';
import { followTabTerms } from '../../hooks/followed-tab.ts';
import { readTab } from '../../hooks/tab.ts';
import { SidePanelApp } from './SidePanelApp.tsx';

const tab = await readTab();
// Under way while the settings are read: the page's answer takes longest.
const followed = tab.id === undefined ? undefined : followTabTerms(tab.id);
void prepareEntries().catch(() => undefined);
showExtensionPage(<SidePanelApp first={tab} followed={followed} />, tab.inPrivate);
