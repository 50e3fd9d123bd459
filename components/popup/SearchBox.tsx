import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { comboboxKey } from './combobox-key.ts';
import { Answer, optionId, ResultList } from './ResultList.tsx';

export interface SearchBoxProps {
  readonly query: string;
  /** The answers to `query`, best first; undefined while they are not known. */
  readonly results: readonly SearchResult[] | undefined;
  readonly entryOf: (entry: EntryNumber) => StoredEntry | undefined;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (result: SearchResult) => void;
  /** What stands below the box before a query. */
  readonly children?: ComponentChildren;
  /** Laid over the answers, which keep their place under it: an opened card. */
  readonly cover?: ComponentChildren;
}

/** A box to look words up in, with the answers below it while one types. */
export function SearchBox({ query, results, entryOf, onQuery, onOpen, children, cover }: SearchBoxProps) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const [answered, setAnswered] = useState(query);
  if (answered !== query) {
    setAnswered(query);
    setActive(0);
  }
  const asked = query.trim();
  const answers = asked === '' ? undefined : results;
  const listed = cover ? [] : (answers ?? []);
  const option = listed[active];

  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = comboboxKey(event.key, { count: listed.length, active, query });
    if (!action) return;
    // Esc that clears must not close the popup as well.
    event.preventDefault();
    if (action.kind === 'move') setActive(action.to);
    else if (action.kind === 'open') onOpen(listed[action.option]!);
    else onQuery('');
  };

  return (
    <div class="search">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={listed.length > 0}
          aria-controls={listed.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={option && optionId(id, option)}
          placeholder={t('search.placeholder')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            class="clear"
            aria-label={t('search.clear')}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="search-below">
        {/* Browsers make a stop of the Tab key of what scrolls with nothing to stop at; these answers the arrow keys scroll. */}
        <div class="search-list" inert={Boolean(cover)} tabIndex={listed.length > 0 ? -1 : undefined}>
          <Answer query={asked} results={answers} />
          {answers && answers.length > 0 && (
            <ResultList id={id} query={asked} results={answers} active={active} entryOf={entryOf} onOpen={onOpen} />
          )}
          {asked === '' && children}
        </div>
        {cover && <div class="search-cover">{cover}</div>}
      </div>
    </div>
  );
}
