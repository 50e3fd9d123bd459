import type { Kind } from '../../glossary/entry.ts';
import { meaningsOf, nameSource } from '../listed-meaning.ts';
import { type EntryOf, nameOf, type OutlineTerm } from '../outline.ts';
import type { Translate } from '../texts.ts';
import { type Group, withoutRepeats } from './panel-groups.ts';
import type { Question } from './QuestionList.tsx';
import type { SheetText } from './Sheet.tsx';

/** The words of the page for paper, each once. */
export function termSheet(
  groups: readonly Group[],
  from: string | undefined,
  entryOf: EntryOf,
  t: Translate,
): SheetText {
  return {
    title: t('panel.title'),
    from,
    parts: withoutRepeats(groups).map(({ title, isOfPage, terms }) => ({
      title: isOfPage ? { text: title, source: 'elsewhere' } : { text: title },
      lines: terms.map((term) => ({
        name: { text: nameOf(term, entryOf), source: nameSource(term, entryOf) },
        words: meaningsOf(term, entryOf, t).flatMap(({ label, text, source }) => [
          ...(label ? [{ text: label }] : []),
          { text, source },
        ]),
      })),
    })),
  };
}

/** More than there is time for in a visit, and a list to choose from still. */
const MAX_QUESTIONS = 20;
/** Of what everyone has, and of what the words of a report mean, one asks when there is time left. */
const ASKED_LAST: ReadonlySet<Kind> = new Set(['idea', 'phrase', 'body-part', 'person']);

/** What to ask about the terms that the page speaks of and that come with a question: what the page is about first, in reading order. */
export function questionsOf(terms: readonly OutlineTerm[], entryOf: EntryOf): readonly Question[] {
  const asked = terms.flatMap(({ id, entries: [entry], unasked }) => {
    const meaning = unasked || entry === undefined ? undefined : entryOf(entry);
    if (!meaning?.ask) return [];
    return [{ id, term: meaning.term, ask: meaning.ask, pack: meaning.pack, isLast: ASKED_LAST.has(meaning.kind) }];
  });
  return asked.sort((a, b) => Number(a.isLast) - Number(b.isLast)).slice(0, MAX_QUESTIONS);
}

export function questionSheet(questions: readonly Question[], from: string | undefined, t: Translate): SheetText {
  const lines = questions.map(({ term, ask, pack }) => {
    const text = `${ask} (${term})`;
    if (pack === undefined) return { words: [{ text, source: 'glossary' as const }] };
    return { words: [{ text: `${t('card.fromPack', [pack])}:` }, { text, source: 'elsewhere' as const }] };
  });
  return { title: t('questions.title'), from, parts: [{ lines }] };
}
