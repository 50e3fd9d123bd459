import { expect, onTestFinished, test, vi } from 'vitest';
import { createSaidOf } from '../../explaining/said-of.ts';
import { offerTerms } from '../../explaining/term-offer.ts';
import type { ReportedTerm } from '../../extension/terms/page-terms.ts';
import type { TermMatch } from '../../glossary/term-match.ts';
import type { PageTerm, TermsOnPage } from '../../page/watch.ts';

/** The side panel at the other end of the port. */
const { connect } = vi.hoisted(() => ({ connect: [] as ((port: object) => void)[] }));
vi.mock('../../extension/messages.ts', () => ({ sendMessage: async () => undefined }));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    runtime: {
      onConnect: { addListener: (heard: (port: object) => void) => connect.push(heard), removeListener() {} },
    },
  },
}));

/** A term in a paragraph of its own. */
function termIn(text: string, word: string, match: Partial<TermMatch>): PageTerm {
  const element = document.createElement('p');
  element.append(text);
  document.body.append(element);
  onTestFinished(() => element.remove());
  const start = text.indexOf(word);
  const node = element.firstChild as Text;
  const block = { text, element, anchor: element, isLocated: true, nodes: [node], starts: [0] };
  return { block, match: { start, end: start + word.length, entries: [7], ...match } };
}

/** What a follower is told of these places of a term. */
function reported(...listed: readonly PageTerm[]): ReportedTerm {
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  const terms = { isReading: false, isBehind: false } as TermsOnPage;
  offerTerms({
    document,
    terms,
    listed: () => listed,
    saidOf: createSaidOf(),
    counted: false,
    signal: lifetime.signal,
  });
  const postMessage = vi.fn();
  const never = { addListener() {} };
  connect.pop()?.({ name: 'page-terms', onDisconnect: never, onMessage: never, disconnect() {}, postMessage });
  return postMessage.mock.calls[0]![0].changed[0].terms[0];
}

test.each<[what: string, places: readonly Partial<TermMatch>[], doubt: ReportedTerm['doubt']]>([
  ['that only its usual meaning is known', [{ unaided: true }, { unaided: true }], { unaided: true }],
  ['that only the page speaks for its meaning', [{ byPage: true }], { byPage: true }],
  ['nothing where a word near it decides at one of its places', [{ unaided: true }, { because: 'scan' }], undefined],
  ['nothing of a word that is certain', [{}], undefined],
])('of a term a follower is told %s', (_, places, doubt) => {
  const standing = places.map((match) => termIn('The mass is stable.', 'mass', match));
  expect(reported(...standing)).toEqual({
    id: '7',
    entries: [7],
    places: [...places.keys()],
    ...(doubt ? { doubt } : {}),
  });
});

test('a follower is told how the page writes a word that it always spells wrong', () => {
  const wrong = () => termIn('A pnuemothorax.', 'pnuemothorax', { meant: 'pneumothorax' });
  expect(reported(wrong(), wrong()).doubt).toEqual({ meant: 'pneumothorax', text: 'pnuemothorax' });
  expect(reported(wrong(), termIn('No pneumothorax.', 'pneumothorax', {})).doubt).toBeUndefined();
});

test.each<[where: string, texts: readonly string[], plain: boolean, unasked: true | undefined]>([
  ['is there', ['A small mass.'], false, undefined],
  ['is denied', ['No mass.'], false, true],
  ['is asked after here and denied there', ['Scan to exclude mass.', 'No mass.'], false, true],
  ['is there at one place', ['No mass.', 'A small mass.'], false, undefined],
  ['everyone understands', ['A small mass.'], true, true],
])('a follower is told whether a term gives rise to a question: of one that %s', (_, texts, plain, unasked) => {
  const standing = texts.map((text) => termIn(text, 'mass', plain ? { plain } : {}));
  expect(reported(...standing).unasked).toBe(unasked);
});
