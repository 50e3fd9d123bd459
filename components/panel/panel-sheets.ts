import { meaningsOf } from '../listed-meaning.ts';
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
    parts: withoutRepeats(groups).map(({ title, terms }) => ({
      title,
      lines: terms.map((term) => ({
        name: nameOf(term, entryOf),
        text: meaningsOf(term, entryOf, t)
          .flatMap(({ label, text }) => [label, text])
          .filter(Boolean)
          .join(' '),
      })),
    })),
  };
}

/** What to ask about the terms of the page that come with a question, in reading order. */
export function questionsOf(terms: readonly OutlineTerm[], entryOf: EntryOf): readonly Question[] {
  return terms.flatMap(({ id, entries: [entry] }) => {
    const meaning = entry === undefined ? undefined : entryOf(entry);
    return meaning?.ask ? [{ id, term: meaning.term, ask: meaning.ask, pack: meaning.pack }] : [];
  });
}

export function questionSheet(questions: readonly Question[], from: string | undefined, t: Translate): SheetText {
  const lines = questions.map(({ term, ask, pack }) => {
    const label = pack === undefined ? '' : `${t('card.fromPack', [pack])}: `;
    return { text: `${label}${ask} (${term})` };
  });
  return { title: t('questions.title'), from, parts: [{ title: '', lines }] };
}
