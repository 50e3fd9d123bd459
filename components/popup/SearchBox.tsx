import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { comboboxKey } from './combobox-key.ts';
import { ResultList } from './ResultList.tsx';

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
  const asks = query.trim() !== '';
  const listed = asks && !cover ? (results ?? []) : [];

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
          aria-activedescendant={listed.length > 0 ? `${id}-${active}` : undefined}
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
        <div class="search-list" inert={Boolean(cover)}>
          {asks ? (
            <ResultList
              id={id}
              query={query.trim()}
              results={results}
              active={active}
              entryOf={entryOf}
              onOpen={onOpen}
            />
          ) : (
            children
          )}
        </div>
        {cover && <div class="search-cover">{cover}</div>}
      </div>
    </div>
  );
}
