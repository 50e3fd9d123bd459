import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../glossary/search.ts';
import type { TextName } from '../texts.ts';
import { textFrom, useWords } from '../words.tsx';
import { Marked } from './Marked.tsx';
import type { SearchBoxProps } from './SearchBox.tsx';

interface ResultListProps extends Pick<SearchBoxProps, 'query' | 'entryOf' | 'onOpen'> {
  /** Id of the list is `${id}-list`; of its options, what `optionId` makes of it. */
  readonly id: string;
  readonly results: readonly SearchResult[];
  readonly active: number;
}

/** The id of the option for a result: another word in the same place is another option to a screen reader. */
export const optionId = (id: string, { entry }: SearchResult): string => `${id}-${entry}`;

/** The answers to a query. */
export function ResultList({ id, query, results, active, entryOf, onOpen }: ResultListProps) {
  const { t } = useWords();
  const activeOption = useRef<HTMLDivElement>(null);
  // Another query has another best answer, in the same place.
  useLayoutEffect(() => activeOption.current?.scrollIntoView({ block: 'nearest' }), [active, query]);
  return (
    <div role="listbox" class="results" id={`${id}-list`} aria-label={t('search.results')}>
      {results.map((result, place) => {
        const entry = entryOf(result.entry);
        const source = entry?.pack === undefined ? 'glossary' : 'elsewhere';
        return (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the combobox keeps focus and keys
          <div
            key={`${result.entry} ${result.name}`}
            role="option"
            class="result"
            id={optionId(id, result)}
            aria-selected={place === active}
            ref={place === active ? activeOption : null}
            // Focus stays in the box, where typing goes on.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onOpen(result)}
          >
            <span class="row-name" {...textFrom(source)}>
              <Marked text={result.name} ranges={result.ranges} />
            </span>
            {entry?.pack !== undefined && <span class="row-words">{t('card.fromPack', [entry.pack])}</span>}
            {entry && (
              <span class="row-words" {...(entry.term === result.name ? textFrom(source) : {})}>
                {entry.term === result.name ? entry.short : t('search.otherNameOf', [entry.term])}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface AnswerProps {
  readonly query: string;
  /** Undefined without a query, and while they are not known. */
  readonly results: readonly SearchResult[] | undefined;
}

const DOUBTS = {
  exact: undefined,
  prefix: undefined,
  words: undefined,
  among: 'search.amongOthers',
  near: 'search.nearOnly',
  meaning: 'search.meaningOnly',
} as const satisfies Record<SearchResult['how'], TextName | undefined>;

/** A pasted report is not said back whole: what became of it, and the answers, would be out of sight. */
const MAX_QUOTED_CHARS = 60;

function quoted(query: string): string {
  const characters = [...query];
  return characters.length > MAX_QUOTED_CHARS ? `${characters.slice(0, MAX_QUOTED_CHARS).join('').trimEnd()}…` : query;
}

/** What the search came to, in a sentence: only spoken where the list itself shows it. It stands there before it says something, to be heard. */
export function Answer({ query, results }: AnswerProps) {
  const { t } = useWords();
  if (!results) return <div role="status" class="unseen" />;
  // The best comes first: what is only in it, near it, or speaks of it, where nothing else is found.
  const best = results[0];
  const doubt = best && DOUBTS[best.how];
  return (
    <div role="status" class={results.length > 0 && !doubt ? 'unseen' : 'answer'}>
      {results.length === 0 && (
        <>
          <p class="answer-title">{t('search.nothing', [quoted(query)])}</p>
          <p class="label">{t('search.nothingHint')}</p>
        </>
      )}
      {doubt && <p class="label">{t(doubt, [quoted(query)])}</p>}
      {results.length > 0 && !doubt && t('search.found', results.length)}
    </div>
  );
}
