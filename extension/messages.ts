import { defineExtensionMessaging, type SendMessageOptions } from '@webext-core/messaging';
import * as v from 'valibot';
import type { StoredEntry } from '../glossary/store.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import { browser } from './browser.ts';
import type { PackText } from './entries/own-packs.ts';
import type { PacksChange } from './entries/packs-change.ts';
import { WordToSave } from './saved/saved-word.ts';
import type { WordsChange, WordsChanged } from './saved/words-change.ts';
import type { PageSettings } from './settings/page-settings.ts';
import type { SettingsRequest } from './settings/settings-change.ts';

/** What the keyboard commands of the manifest are called. */
export const COMMANDS = ['next-term', 'previous-term', 'explain-selection'] as const;
export type Command = (typeof COMMANDS)[number];

export interface KnownChange {
  readonly entries: readonly EntryNumber[];
  readonly known: boolean;
}

/** How it stands with saving a word: done or not, not in a private window, no room left, or it went wrong. */
export type SaveState = 'saved' | 'unsaved' | 'private' | 'full' | 'failed';

const TabId = v.optional(v.number());
/** `tab`: of the page that the reader has before them, where another page of the extension asks. */
const SaveQuestion = v.object({ id: v.string(), tab: TabId });
const SaveRequest = v.object({ word: WordToSave, tab: TabId });
export type SaveQuestion = Readonly<v.InferOutput<typeof SaveQuestion>>;
export type SaveRequest = Readonly<v.InferOutput<typeof SaveRequest>>;

/** What the background answers. Of a page only entry numbers and words that the reader asked about cross, and what `countTerms` says. */
interface ToBackground {
  /** A frame has text worth reading: injects the explainer into it if this site is switched on, and tells whether it did. */
  requestExplainer(): boolean;
  /** How this frame is to mark and explain; nothing where its site is switched off. */
  readPageSettings(): PageSettings | undefined;
  /** The words of the reader's own packs that are marked in this frame. */
  readPacks(): readonly PackText[];
  /** The entries of these numbers; unknown numbers are left out. */
  readEntries(entries: readonly EntryNumber[]): StoredEntry[];
  /** The entries that these words name, best first; empty when the glossary does not know them. */
  lookUp(words: string): StoredEntry[];
  /** The reader knows these entries, or no longer does: they are marked nowhere. Tells whether that could be stored. */
  setKnown(change: KnownChange): boolean;
  /** A page of the extension wants settings changed, also where it is closed at once. Tells whether that could be stored. */
  changeSettings(request: SettingsRequest): boolean;
  /** Whether a word is saved, or could be. */
  readSaveState(question: SaveQuestion): SaveState;
  /** Keeps a word that the reader asks to keep, as the card shows it; tells how it went. */
  saveWord(request: SaveRequest): SaveState;
  /** The page of saved words wants them changed, also where it is closed at once; tells what became of it. */
  changeWords(change: WordsChange): WordsChanged;
  /** The page of word lists wants one of them changed, also where it is closed at once. Tells whether that could be stored. */
  changePacks(change: PacksChange): boolean;
  /** The reader does something in a page of the extension, and may ask for a change and close it: the background is to be awake by then. */
  wake(): void;
  /** The terms of this frame can be followed over a port: also for the extension's pages. A frame that starts anew has another name. */
  offerTerms(name: string): void;
  /**
   * Where the reader wants the toolbar button to count: what tells this frame's terms apart, after each change. That is their entry numbers,
   * and the words themselves of those that the glossary does not hold.
   */
  countTerms(ids: readonly string[]): void;
  /** Esc was pressed in a frame that has no card open: it closes those of the tab's other frames. */
  closeCards(): void;
  /** The words that the reader asked about in a menu of this tab just before, where no card could open; once, and to the extension's pages alone. */
  takeAsked(tab: number | undefined): string;
}

/**
 * A page; a page of ours that explains its own words; the viewer in which Chrome and Edge show a PDF: scripts come into it, and see
 * nothing of the text; or a document in which nothing can be marked, XML or a drawing.
 */
export type ScriptPlace = 'page' | 'own-page' | 'pdf-viewer' | 'no-html';

/** What a frame is told. */
interface ToFrame {
  /** How to mark and explain from now on; nothing where marks are no longer wanted. */
  applySettings(settings: PageSettings | undefined): void;
  /** A keyboard command, for one frame; tells whether that one explains its words, and so acted on it. */
  runCommand(command: Command): boolean;
  /** Explains what is selected, as the menu of the selection asks for; tells whether it does. */
  explainSelection(): boolean;
  /** Esc was pressed in another frame of the tab. */
  closeCard(): void;
  /** Someone wants to follow: every frame with terms offers them, and counts them where that is wanted. */
  askForTerms(): void;
  /** What the script that explains stands in; nobody answers where there is none. */
  whatIsHere(): ScriptPlace;
  /** The origin of what a tab without an address shows. */
  whoseIsThis(): string;
}

const messaging = defineExtensionMessaging<ToBackground & ToFrame>();

async function send(type: string, data: unknown, to?: number | SendMessageOptions): Promise<unknown> {
  if (to === undefined) return messaging.sendMessage(type as never, data as never);
  const { tabId, ...frame } = typeof to === 'number' ? { tabId: to } : to;
  const answer = await browser.tabs.sendMessage(tabId, { id: 0, type, data, timestamp: Date.now() }, frame);
  if (!answer || 'err' in answer) throw new Error(`“${type}” is not answered in tab ${tabId}`);
  return answer.res;
}

/**
 * To the background and the extension's pages, or to a tab. Rejects where nobody answers. The library asks tabs in a way in which browsers
 * write into the console, as an error, that nobody answered, and in many tabs nobody does.
 */
export const sendMessage = send as typeof messaging.sendMessage;

/** Answers until what it gives back is called. */
export const onMessage: typeof messaging.onMessage = (type, listener) => {
  const stop = messaging.onMessage(type, listener);
  // Where another version has taken the place of this script, or none has, its API has gone, and nothing is heard any longer.
  return () => void (browser.runtime && stop());
};

/** A word with more meanings than a card can show is asked about by the first of them. */
const MAX_ENTRIES_ASKED = 20;
/** A selection longer than this is a text, not a term. */
export const MAX_WORDS_ASKED = 200;

const EntryNumbers = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.transform((numbers) => numbers.slice(0, MAX_ENTRIES_ASKED)),
);
const Known = v.object({ entries: EntryNumbers, known: v.boolean() });
const Words = v.pipe(v.string(), v.maxLength(MAX_WORDS_ASKED));

/** A page with more terms than this has as good as this many. */
const MAX_TERMS_COUNTED = 10_000;
const Ids = v.pipe(
  v.array(v.string()),
  v.transform((ids) => ids.slice(0, MAX_TERMS_COUNTED)),
);

/** What arrived as ids of terms, as many as count, or none when it is anything else. */
export const checkIds: (data: unknown) => readonly string[] = v.parser(v.fallback(Ids, []));

/** What arrived as entry numbers, as many as a card can show, or none when it is anything else. */
export const checkEntryNumbers: (data: unknown) => readonly EntryNumber[] = v.parser(v.fallback(EntryNumbers, []));

/** What arrived as words to look up, or an empty text when it is anything else. */
export const checkWords: (data: unknown) => string = v.parser(v.fallback(Words, ''));

/** What arrived as entries that the reader knows or not, or none when it is anything else. */
export const checkKnown: (data: unknown) => KnownChange = v.parser(v.fallback(Known, { entries: [], known: false }));

/** What arrived as a question about a saved word, or nothing when it is anything else. */
export const checkSaveQuestion: (data: unknown) => SaveQuestion | undefined = v.parser(
  v.fallback(v.optional(SaveQuestion), undefined),
);

/** What arrived as a word to save, or nothing when it is anything else. */
export const checkSaveRequest: (data: unknown) => SaveRequest | undefined = v.parser(
  v.fallback(v.optional(SaveRequest), undefined),
);
