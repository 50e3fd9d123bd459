import type { JSX } from 'preact';
import { LooksContext } from '../../components/looks.ts';
import { WordsInPrivate } from '../../components/saved/WordsInPrivate.tsx';
import { WordsLost } from '../../components/saved/WordsLost.tsx';
import { SavedIdsContext, type Saving, SavingContext } from '../../components/saving.ts';
import { Card, SampleOptions, SamplePopup, SampleWelcome } from './frames.tsx';
import { PACK_DELETING, PACK_NO_SITE, PACK_PAGES, SamplePacks } from './pack-states.tsx';
import { PANELS, PANELS_REACHED, SamplePanel } from './panel-states.tsx';
import type { Reach } from './reach.ts';
import { CARDS } from './samples.ts';
import { LEARN_PAGES, LEARN_TURNED, SampleLearn, SampleWords, WORDS_PAGES, WORDS_REACHED } from './saved-states.tsx';
import { OPTIONS, OPTIONS_REACHED, POPUPS } from './states.ts';
import { WELCOMES } from './welcome-states.ts';

/** A state of something that is shown: its name, what is shown, and what is done with it then. */
export type State = readonly [name: string, what: JSX.Element, reach: Reach];

const asItIs: Reach = async () => {};

const saving: Saving = { read: async () => 'unsaved', save: async () => 'saved' };
const SAVED_IDS: ReadonlySet<string> = new Set(['vertebra']);

/** As in the product, words can be saved. */
const inProduct = (what: JSX.Element, state = saving) => (
  <SavingContext value={state}>
    <SavedIdsContext value={SAVED_IDS}>{what}</SavedIdsContext>
  </SavingContext>
);

const states = <Props,>(of: string, all: Readonly<Record<string, Props>>, Show: (props: Props) => JSX.Element) =>
  Object.entries(all).map(
    ([name, props]): State => [`${of}: ${name}`, inProduct(<Show {...(props as Props & object)} />), asItIs],
  );

const reached = (of: string, all: Readonly<Record<string, Reach>>, what: JSX.Element) =>
  Object.entries(all).map(([name, reach]): State => [`${of}: ${name}`, inProduct(what), reach]);

const withAnswer = (answer: Awaited<ReturnType<Saving['read']>>) =>
  inProduct(<Card />, { read: async () => answer, save: async () => answer });

const inLargestText = (what: JSX.Element) =>
  inProduct(<LooksContext value={{ theme: 'auto', textSize: 'largest' }}>{what}</LooksContext>);

/** Every state of everything that is shown. */
export const EVERYTHING: readonly State[] = [
  ...states('card', CARDS, (card) => <Card card={card} more="shown" />),
  ['card: folded', inProduct(<Card />), asItIs],
  ['card: known', inProduct(<Card isKnown={() => true} />), asItIs],
  ['card: saved', withAnswer('saved'), asItIs],
  ['card: private', withAnswer('private'), asItIs],
  ['card: full', withAnswer('full'), asItIs],
  ['card: largestText', inLargestText(<Card />), asItIs],
  ['popup: largestText', inLargestText(<SamplePopup {...POPUPS.terms} />), asItIs],
  ['side panel: largestText', inLargestText(<SamplePanel />), asItIs],
  ...states('popup', POPUPS, SamplePopup),
  ...states('side panel', PANELS, SamplePanel),
  ...reached('side panel', PANELS_REACHED, <SamplePanel />),
  ...states('options', OPTIONS, SampleOptions),
  ...reached('options', OPTIONS_REACHED, <SampleOptions />),
  ...states('own words', PACK_PAGES, SamplePacks),
  ['own words: deleting', <SamplePacks />, PACK_DELETING],
  ['own words: noSite', <SamplePacks />, PACK_NO_SITE],
  ...states('saved words', WORDS_PAGES, SampleWords),
  ...reached('saved words', WORDS_REACHED, <SampleWords />),
  ['saved words: inPrivate', <WordsInPrivate />, asItIs],
  ['saved words: lost', <WordsLost onRetry={() => {}} />, asItIs],
  ...states('learning', LEARN_PAGES, SampleLearn),
  ['learning: turned', <SampleLearn />, LEARN_TURNED],
  ['learning: guessTurned', <SampleLearn {...LEARN_PAGES.guess} />, LEARN_TURNED],
  ...states('welcome', WELCOMES, SampleWelcome),
];
