import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AskedTerm,
  type CardEvent,
  type CardState,
  CLOSED,
  cardState,
  visitName,
} from '../../components/card/card-state.ts';
import { asked, type CARDS, CERVICAL_CERVIX, CERVICAL_NECK, ready, SPINAL_CORD, VERTEBRA } from './samples.ts';

const VERTEBRAE: AskedTerm = asked('vertebrae', VERTEBRA);
const OPENED = run(CLOSED, { kind: 'open', term: VERTEBRAE });
const LOADED = run(OPENED, { kind: 'loaded', term: VERTEBRAE, meanings: [VERTEBRA] });
const FOLLOWED = run(LOADED, { kind: 'follow', related: { entry: 1, term: 'spinal cord' } });

function run(state: CardState, ...events: readonly CardEvent[]): CardState {
  return events.reduce(cardState, state);
}

test.each<[what: string, state: CardState, event: CardEvent, next: CardState]>([
  [
    'waits to hear what is asked',
    LOADED,
    { kind: 'await', text: 'words' },
    open({ text: 'words', entries: [] }, { kind: 'loading' }),
  ],
  ['opens and waits', CLOSED, { kind: 'open', term: VERTEBRAE }, open(VERTEBRAE, { kind: 'loading' })],
  [
    'a short form of the page has nothing to wait for',
    CLOSED,
    { kind: 'open', term: { text: 'SBRT', entries: [], long: 'stereotactic body radiotherapy' } },
    open({ text: 'SBRT', entries: [], long: 'stereotactic body radiotherapy' }, { kind: 'ready', meanings: [] }),
  ],
  [
    'so has a guess',
    CLOSED,
    { kind: 'open', term: { text: 'spondylodiscitis', entries: [], guess: 'Looks like: something.' } },
    open({ text: 'spondylodiscitis', entries: [], guess: 'Looks like: something.' }, { kind: 'ready', meanings: [] }),
  ],
  [
    'shows what was loaded',
    OPENED,
    { kind: 'loaded', term: VERTEBRAE, meanings: [VERTEBRA] },
    open(VERTEBRAE, { kind: 'ready', meanings: [VERTEBRA] }),
  ],
  ['says that it failed', OPENED, { kind: 'failed', term: VERTEBRAE }, open(VERTEBRAE, { kind: 'failed' })],
  ['tries again', open(VERTEBRAE, { kind: 'failed' }), { kind: 'retry' }, open(VERTEBRAE, { kind: 'loading' })],
  ['goes back to what was loaded', FOLLOWED, { kind: 'back' }, LOADED],
  ['closes', FOLLOWED, { kind: 'close' }, CLOSED],
  ['opening another term forgets the way back', FOLLOWED, { kind: 'open', term: VERTEBRAE }, OPENED],
])('%s', (_, state, event, next) => {
  expect(cardState(state, event)).toEqual(next);
});

function open(term: AskedTerm, load: (typeof CARDS)['plain']['now']['load']): CardState {
  return { kind: 'open', now: { term, load }, past: [] };
}

test.each<[what: string, state: CardState, event: CardEvent]>([
  ['back on the first term', LOADED, { kind: 'back' }],
  ['a second answer', LOADED, { kind: 'failed', term: VERTEBRAE }],
  ['an answer for a term that is not here', OPENED, { kind: 'failed', term: { ...VERTEBRAE } }],
  ['try again while waiting', OPENED, { kind: 'retry' }],
  ['an answer after closing', CLOSED, { kind: 'loaded', term: VERTEBRAE, meanings: [VERTEBRA] }],
  ['following when closed', CLOSED, { kind: 'follow', related: { entry: 1, term: 'spinal cord' } }],
])('%s changes nothing', (_, state, event) => {
  expect(cardState(state, event)).toBe(state);
});

test('an answer that comes after one went on is there when one comes back', () => {
  const state = run(
    OPENED,
    { kind: 'follow', related: { entry: 1, term: 'spinal cord' } },
    { kind: 'loaded', term: VERTEBRAE, meanings: [VERTEBRA] },
    { kind: 'back' },
  );
  expect(state).toEqual(LOADED);
});

test('as many steps back as forward lead to the start', () => {
  const related = fc.record({ entry: fc.nat(), term: fc.string() });
  fc.assert(
    fc.property(fc.array(related), (path) => {
      const forward = path.map((one): CardEvent => ({ kind: 'follow', related: one }));
      const backward = path.map((): CardEvent => ({ kind: 'back' }));
      expect(run(LOADED, ...forward, ...backward)).toEqual(LOADED);
    }),
  );
});

test.each([
  ['the page’s form while it waits', { term: VERTEBRAE, load: { kind: 'loading' } } as const, 'vertebrae'],
  ['the glossary’s form of one meaning', ready(VERTEBRAE, VERTEBRA), 'vertebra'],
  [
    'the page’s form of several',
    ready(asked('Cervical', CERVICAL_NECK, CERVICAL_CERVIX), CERVICAL_NECK, CERVICAL_CERVIX),
    'Cervical',
  ],
  ['the page’s form where the glossary has none', ready({ text: 'SBRT', entries: [] }), 'SBRT'],
  [
    'the page’s form of a misspelled word',
    ready({ ...asked('vertabra', VERTEBRA), meant: 'vertebra' }, VERTEBRA),
    'vertabra',
  ],
  ['the related term', ready(asked('spinal cord', SPINAL_CORD), SPINAL_CORD), 'spinal cord'],
])('a visit is called by %s', (_, visit, name) => {
  expect(visitName(visit)).toBe(name);
});
