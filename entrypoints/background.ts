import menuTexts from 'virtual:locales-of-menus';
import { defineBackground } from 'wxt/utils/define-background';
import { storage } from 'wxt/utils/storage';
import { createWords } from '../components/create-words.ts';
import { followBadge } from '../extension/badge.ts';
import { browser } from '../extension/browser.ts';
import { followCommands } from '../extension/commands.ts';
import { offerContextMenu } from '../extension/context-menu.ts';
import { entrySearch } from '../extension/entries/entry-search.ts';
import { readEntries } from '../extension/entries/entry-store.ts';
import { packsOn, readPackTexts, renewPacks, watchPacks } from '../extension/entries/own-packs.ts';
import { answerPacksChanges } from '../extension/entries/packs-change.ts';
import { keepPolicyPacks } from '../extension/entries/policy-packs.ts';
import { framesByFocus } from '../extension/frames-by-focus.ts';
import { answerKnownWords } from '../extension/known-words.ts';
import { interfaceLanguages } from '../extension/language.ts';
import { checkEntryNumbers, checkWords, onMessage, sendMessage } from '../extension/messages.ts';
import { settingsFor, siteOfTab, tellOpenTabs } from '../extension/open-tabs.ts';
import { answerSaving } from '../extension/saved/answer-saving.ts';
import { answerWordsChanges } from '../extension/saved/words-change.ts';
import { watchPolicy } from '../extension/settings/policy.ts';
import { isInPrivate } from '../extension/settings/private.ts';
import { forgetWithPrivateWindows, readSettings, watchSettings } from '../extension/settings/settings.ts';
import { answerSettingsChanges } from '../extension/settings/settings-change.ts';
import { welcomeOnce } from '../extension/welcome.ts';
import { PACKED_VERSION } from '../glossary/matching/packed.ts';
import { readOwnPack } from '../glossary/own-pack/own-pack.ts';
import { type CompiledPack, compileOwnPack, recompileOwnPack } from '../glossary/own-pack/own-pack-compile.ts';
import { makeSearch } from '../glossary/search.ts';
import { focusDepth } from '../page/focus-depth.ts';
import { inSlices } from '../page/in-slices.ts';

const CONTENT_SCRIPT = '/content-scripts/content.js';
const EXPLAINER = '/content-scripts/explainer.js';

/** The words of a policy, read as a file of them would be; nothing where one of them is not right. */
function compileWords(words: readonly unknown[]): CompiledPack | undefined {
  const reading = readOwnPack(JSON.stringify(words), 'json');
  return 'problems' in reading ? undefined : compileOwnPack(reading);
}

/** The entry in the menu of a selection, in the language that the reader has chosen. */
async function menuTitle(): Promise<string> {
  const { language } = await readSettings(isInPrivate());
  return createWords(menuTexts, interfaceLanguages(language)).t('menu.explain');
}

/** Gives the content script to those of the open pages where it is wanted. */
async function enterOpenTabs(isWanted: (tabId: number) => Promise<boolean>): Promise<void> {
  const enter = async (tabId: number) => {
    if (!(await isWanted(tabId))) return;
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT] });
  };
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] })) {
    if (tab.id !== undefined && !tab.discarded) void enter(tab.id).catch(() => undefined);
  }
}

/** Browsers forget it with their end, and when the extension is switched off, as for the moment of an update. */
const hasStarted = storage.defineItem<boolean>('session:hasStarted');

/**
 * Pages that were open before the extension was installed, updated or switched on, which last is told to nobody. Those that the browser
 * opens as it starts have the script from it.
 */
async function enterWhenStarted(): Promise<void> {
  if (await hasStarted.getValue()) return;
  await hasStarted.setValue(true);
  const isIn = (tabId: number) =>
    sendMessage('whatIsHere', undefined, { tabId, frameId: 0 }).then(
      () => true,
      () => false,
    );
  await enterOpenTabs(async (tabId) => !(await isIn(tabId)));
}

export default defineBackground({
  main() {
    const lifetime = new AbortController();

    // No script in a page reads what is kept, also where the page has broken out of its world. Firefox has no such lock.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

    onMessage('requestExplainer', async ({ sender }) => {
      const { tab, frameId } = sender;
      if (tab?.id === undefined || frameId === undefined || !(await settingsFor(tab))) return false;
      const target = { tabId: tab.id, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: [EXPLAINER], injectImmediately: true });
      return true;
    });

    onMessage('readPageSettings', ({ sender }) => (sender.tab ? settingsFor(sender.tab) : undefined));

    // A private window's background keeps nothing; the ordinary one does this for both.
    const isKeeping = !isInPrivate();
    const renewed = isKeeping
      ? renewPacks(PACKED_VERSION, recompileOwnPack).catch((error: unknown) => console.warn(error))
      : Promise.resolve();
    onMessage('readPacks', async ({ sender }) => {
      await renewed;
      const packs = await packsOn(sender.tab && (await siteOfTab(sender.tab)));
      return readPackTexts(
        packs.map(({ slot }) => slot),
        PACKED_VERSION,
      );
    });

    onMessage('readEntries', ({ data }) => readEntries(checkEntryNumbers(data)));

    const openSearch = entrySearch((...entries) => inSlices(makeSearch(...entries)), lifetime.signal);
    onMessage('lookUp', async ({ data }) => {
      const { search } = await openSearch();
      const exact = search(checkWords(data)).filter((result) => result.how === 'exact');
      return readEntries(exact.map((result) => result.entry));
    });

    onMessage('closeCards', ({ sender: { tab } }) => {
      if (tab?.id !== undefined) void sendMessage('closeCard', undefined, tab.id).catch(() => undefined);
    });

    welcomeOnce();
    onMessage('wake', () => undefined);
    answerSettingsChanges();
    answerWordsChanges();
    answerPacksChanges();
    answerKnownWords();
    answerSaving(Date.now);
    followBadge();
    followCommands({
      isOff: async (tab) => (await settingsFor(tab)) === undefined,
      framesOf: (tabId) => framesByFocus(tabId, focusDepth),
    });
    const renameContextMenu = offerContextMenu(menuTitle, Date.now);

    watchSettings(() => {
      renameContextMenu();
      void tellOpenTabs();
    }, lifetime.signal);
    watchPacks(() => void tellOpenTabs(), lifetime.signal);

    if (isKeeping) {
      forgetWithPrivateWindows();
      const followPolicy = () => keepPolicyPacks(compileWords).catch((error: unknown) => console.warn(error));
      watchPolicy(() => void followPolicy().then(tellOpenTabs), lifetime.signal);
      void renewed.then(followPolicy);
    }

    // Access that was withheld at first and is given later, also for frames of a page that has the script.
    browser.permissions.onAdded.addListener(() => void enterOpenTabs(async () => true));
    // Firefox does this by itself.
    if (!import.meta.env.FIREFOX) void enterWhenStarted();
  },
});
