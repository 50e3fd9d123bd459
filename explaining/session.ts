import type { Words } from '../components/words.tsx';
import { type Command, sendMessage } from '../extension/messages.ts';
import { savingFor } from '../extension/saved/saving.ts';
import type { PageSettings } from '../extension/settings/page-settings.ts';
import type { Level } from '../glossary/difficulty.ts';
import { createFinder } from '../glossary/find.ts';
import type { PackBlock } from '../glossary/own-pack/own-pack-compile.ts';
import { withOwnPacks } from '../glossary/own-pack/own-pack-find.ts';
import type { EntryNumber } from '../glossary/term-match.ts';
import { activeElement } from '../page/active-element.ts';
import type { Block } from '../page/block.ts';
import { createHighlighter } from '../page/highlight.ts';
import { termsInReach } from '../page/in-reach.ts';
import { followPointing } from '../page/pointing.ts';
import { rectsOf, staticRangeOf } from '../page/ranges.ts';
import { scrollToTerm } from '../page/scroll-to-term.ts';
import { createSections } from '../page/sections.ts';
import { selectionTarget } from '../page/selection-target.ts';
import { createSpeaker } from '../page/speech.ts';
import { createTermSteps } from '../page/step-term.ts';
import { termAtPoint } from '../page/term-at-point.ts';
import { type PageTerm, watchTerms } from '../page/watch.ts';
import type { Bundled } from './bundled.ts';
import { createCardHost } from './card-host.tsx';
import { followDismissal } from './dismissal.ts';
import { askedBySelection } from './explain-selection.ts';
import { createPageFinder } from './page-finder.ts';
import { createPageMessage } from './page-message.tsx';
import { createSaidOf } from './said-of.ts';
import { offerTerms } from './term-offer.ts';

export interface Session {
  /** Runs a keyboard command. */
  run(command: Command): void;
  /** Marks these entries no longer, and all others again; an open card stays. */
  setKnown(entries: readonly EntryNumber[]): void;
  /** Explains what is selected here, wherever the focus is; tells whether anything is. What is selected in fields is not. */
  explainSelection(): boolean;
  /** Closes the card, where one is open. */
  closeCard(): void;
  /** Tells those who may want to follow this frame's terms that it is here. */
  announce(): void;
  /** Takes every mark, listener and card away. */
  end(): void;
}

export interface SessionOptions extends Pick<Bundled, 'packed'> {
  /** Without it, only words of the glossary and the packs are explained. */
  readonly knowledge?: Bundled['knowledge'];
  /** What is read and marked: the frame's document, or a part of it. */
  readonly root: Document | Element;
  readonly words: Words;
  readonly settings: PageSettings;
  /** The reader's own words. */
  readonly packs: readonly PackBlock[];
  /** Called when the document has become another page: one session must not tell of it what the page before said. */
  readonly onOtherPage?: () => void;
}

/** What a page takes away to write it anew is there and read again within this time, in ms. */
const COMING_BACK_MS = 600;

const LEVEL_OF: Readonly<Record<PageSettings['amount'], Level>> = {
  fewer: 'fewer',
  normal: 'normal',
  more: 'more',
  every: 'more',
};

/** Finds, marks and explains terms in this frame until the session is ended. */
export function startExplaining(options: SessionOptions): Session {
  const { root, packed, knowledge, words, settings, packs, onOtherPage = () => {} } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const newFinder = () => withOwnPacks(createFinder(packed, LEVEL_OF[settings.amount], knowledge), packs);
  const finder = createPageFinder(newFinder);
  const saidOf = createSaidOf();
  let known: ReadonlySet<EntryNumber> = new Set(settings.known);
  const isKnown = (entries: readonly EntryNumber[]) => entries.length > 0 && entries.every((one) => known.has(one));
  const isShown = (term: PageTerm) => finder.isShown(term) && !isKnown(term.match.entries);
  const terms = watchTerms({
    root,
    find,
    onGap: finder.continueFrom,
    signal,
    onChange: () => onChange(),
    onRestless: (isRestless) => highlighter.setRestless(isRestless),
    onOtherPage,
  });
  const sections = createSections({ has: (term) => isShown(term) && terms.has(term) });
  const highlighter = createHighlighter({
    document,
    signal,
    terms,
    underline: settings.underline,
    wants: (term) => isShown(term) && (settings.amount === 'every' || sections.isFirst(term)),
  });
  const shownTerms = () => terms.all().filter(isShown);
  const offers = offerTerms({ document, terms, listed: shownTerms, saidOf, counted: settings.badge, signal });
  const tell = createPageMessage({ document, words, looks: settings, signal });
  /** The term whose card is open. */
  let current: PageTerm | undefined;
  /** Called off by another card, another question, and where the card closes in which it waits. */
  let asking: AbortController | undefined;
  const steps = createTermSteps(terms);
  const card = createCardHost({
    readEntries: (entries) => sendMessage('readEntries', entries),
    // Without a voice, a card does not offer to say its word.
    speaker: createSpeaker(settings.hear ? globalThis.speechSynthesis : undefined, {
      signal,
      onVoices: () => card.refresh(),
    }),
    isKnown,
    onKnow: (entries, nowKnown) => sendMessage('setKnown', { entries, known: nowKnown }).catch(() => false),
    saving: savingFor(),
    words,
    looks: settings,
    signal,
    onClosed: () => {
      asking?.abort();
      setCurrent(undefined);
    },
  });

  function setCurrent(term: PageTerm | undefined): void {
    current = term;
    highlighter.setCurrent(term);
  }

  let shownVersion = finder.contextVersion();

  /** Reads a block, and shows what it makes of the page as a whole: in a task of its own, when the terms of this slice count too. */
  function find(text: string, block: Block) {
    const found = finder.find(text, block);
    const version = finder.contextVersion();
    if (version === shownVersion) return found;
    shownVersion = version;
    setTimeout(() => {
      // Else a later block has more to show.
      if (version !== shownVersion) return;
      highlighter.repaint();
      offers.changed();
    });
    return found;
  }

  function onChange(): void {
    highlighter.repaint();
    offers.changed();
    if (current && !terms.has(current)) readAnew(current);
    pointing.read();
  }

  const saysTheSame = (one: PageTerm, other: PageTerm): boolean => {
    const [here, there] = [saidOf(one), saidOf(other)];
    return here.negation === there.negation && here.sought === there.sought;
  };

  /** Keeps the card open where its text was only read again, and still says the same: lines tick while they are read. */
  function readAnew(term: PageTerm): void {
    const next = terms.readAnew(term);
    if (next && saysTheSame(next, term)) {
      pointing.readAnew(term, next);
      steps.follow(next);
      setCurrent(next);
    } else if (next || term.block.element.isConnected) card.close();
    else setTimeout(() => current === term && !terms.has(term) && card.close(), COMING_BACK_MS);
  }

  function explain(term: PageTerm, byKeyboard: boolean): void {
    asking?.abort();
    pointing.opened();
    const { match, block } = term;
    const text = block.text.slice(match.start, match.end).replace(/\s+/g, ' ');
    // What the page decides may change while the card is open.
    const entries = [...match.entries];
    const asked = { ...match, ...saidOf(term), entries, text };
    setCurrent(term);
    // Not the block's at once: around what stands in a shadow root that is its host.
    const start = () => staticRangeOf(current ?? term).startContainer;
    const element = start().parentElement ?? block.element;
    card.open(asked, { rects: () => (current ? rectsOf(current) : []), element, start }, byKeyboard);
    steps.at(term);
  }

  function explainSelection(): boolean {
    const target = selectionTarget(document, terms.shadowRoots);
    if (!target) return false;
    asking?.abort();
    pointing.opened();
    const own = new AbortController();
    asking = own;
    // A card of a word that stays open for this is that word's no longer.
    setCurrent(undefined);
    card.await(target.text, target);
    void askedBySelection(target, finder, newFinder()).then((asked) => {
      if (!own.signal.aborted) card.open(asked, target, true);
    });
    return true;
  }

  const isInField = () => activeElement(document)?.matches('input, textarea') ?? false;

  function step(direction: 1 | -1): void {
    const next = steps.next(termsInReach(shownTerms(), [document, ...terms.shadowRoots]), direction);
    if (next) {
      scrollToTerm(next, 'nearest');
      explain(next, true);
    } else tell(words.t(terms.isReading || terms.isBehind ? 'message.reading' : 'message.none'));
  }

  const pointing = followPointing({
    root: document,
    termAt: (x, y) => termAtPoint(document, x, y, (text) => terms.matchesOf(text).filter(isShown), terms.shadowRoots),
    signal,
    start: settings.start,
    restMs: settings.delay,
    isOpen: (term) => term === current,
    readAnew: (term) => (terms.has(term) ? undefined : terms.readAnew(term)),
    keepsCard: (term, at) =>
      card.isAt(at) && rectsOf(term).some(({ top, bottom }) => bottom > 0 && top < window.innerHeight),
    isInCard: card.holds,
    onRest: (term) => explain(term, false),
    onTap: (term) => explain(term, false),
    onLeave: (term) => {
      if (term === current) card.close();
    },
  });
  followDismissal(card, signal);

  return {
    run(command) {
      if (command !== 'explain-selection') step(command === 'next-term' ? 1 : -1);
      else if (!explainSelection()) tell(words.t(isInField() ? 'message.inField' : 'message.nothingSelected'));
    },
    setKnown(entries) {
      known = new Set(entries);
      card.refresh();
      highlighter.repaint();
      offers.changed();
    },
    explainSelection,
    closeCard: card.close,
    announce: offers.announce,
    end: () => controller.abort(),
  };
}
