import locales from 'virtual:locales-on-pages';
import { afterEach, expect, onTestFinished, vi } from 'vitest';
import { createWords } from '../../components/create-words.ts';
import type { Session } from '../../explaining/session.ts';
import { createSessionKeeper, type SessionKeeper } from '../../explaining/session-keeper.ts';
import type { PageSettings } from '../../extension/settings/page-settings.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { HOST_TAG } from '../../page/element-kind.ts';
import { compile, entryOf } from '../glossary/small-glossary.ts';

const TERMS = ['myeloma', 'lymphoma', 'melanoma', 'thrombosis', 'neutropenia'];
const { packed, store } = compile([
  ...TERMS.map((term) => entryOf({ term, short: `About ${term}.` })),
  // Meant only where a page is about medicine.
  entryOf({ term: 'palpable', cues: ['lump'], oneMeaning: true }),
]);

type Answer = (data: never) => unknown;
const { answers } = vi.hoisted(() => ({ answers: new Map<string, (data: never) => unknown>() }));

// A page of a test is no content script: the background is played here.
vi.mock('../../extension/messages.ts', () => ({
  sendMessage: async (type: string, data: unknown) => answers.get(type)?.(data as never),
}));
vi.mock('../../extension/browser.ts', () => ({
  browser: { runtime: { onConnect: { addListener() {}, removeListener() {} } } },
}));

const usual: Readonly<Record<string, Answer>> = {
  readEntries: (numbers: readonly number[]) => numbers.flatMap((number) => store[number] ?? []),
  readSaveState: () => 'unsaved',
  lookUp: () => [],
  setKnown: () => true,
};

/** What the background answers to a message, until the test is over. */
export const answer = (type: string, how: Answer) => answers.set(type, how);

const SETTINGS: PageSettings = {
  amount: 'every',
  start: 'rest',
  delay: 100,
  theme: 'auto',
  textSize: 'normal',
  underline: 'dotted',
  known: [],
  packs: [],
  hear: false,
  language: 'en',
  badge: false,
};

const started: SessionKeeper[] = [];

afterEach(() => {
  for (const keeper of started.splice(0)) void keeper.apply(undefined);
  document.body.replaceChildren();
  window.scrollTo(0, 0);
  answers.clear();
});

/** Explains this HTML, declarative shadow roots included, until the test is over; waits until all of it is read. */
export async function explainPage(html: string, settings: Partial<PageSettings> = {}): Promise<Session> {
  for (const [type, how] of Object.entries(usual)) if (!answers.has(type)) answers.set(type, how);
  document.body.setHTMLUnsafe(html);
  // Tests run in a frame, and keys go to the one with the focus.
  window.focus();
  const words = createWords(locales, ['en']);
  const keeper = createSessionKeeper(async () => ({ root: document, packed: openPacked(packed), words, packs: [] }));
  started.push(keeper);
  await keeper.apply({ ...SETTINGS, ...settings });
  await expect.poll(() => CSS.highlights.get('bedside-term')?.size ?? 0).toBeGreaterThan(0);
  return keeper.session!;
}

/** The roots of our hosts, which are closed for the page. */
const roots = new WeakMap<Element, ShadowRoot>();
const hosts: Element[] = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (this.localName !== HOST_TAG) return root;
  roots.set(this, root);
  hosts.push(this);
  return root;
};

/** What is in the shadow root of the card or message over the page; nothing while there is none. */
export function overPage(): ShadowRoot | undefined {
  const host = hosts.find(({ isConnected }) => isConnected);
  return host ? roots.get(host) : undefined;
}

/** The words that are marked, in no order. */
export const marked = () =>
  [...(CSS.highlights.get('bedside-term') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent!.slice(startOffset, endOffset),
  );

/** The word that the open card explains. */
export const explained = () => overPage()?.querySelector('.term')?.textContent;

/** The keys that the page hears from now on, before any of its elements does. */
export function heardByPage(type: 'keydown' | 'keyup' = 'keydown'): readonly string[] {
  const heard: string[] = [];
  const listening = new AbortController();
  document.addEventListener(type, ({ key }) => heard.push(key), { capture: true, signal: listening.signal });
  onTestFinished(() => listening.abort());
  return heard;
}
