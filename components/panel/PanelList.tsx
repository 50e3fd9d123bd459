import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryOf, OutlineTerm } from '../outline.ts';
import { textFrom } from '../words.tsx';
import { PanelEntry, type PanelEntryActions } from './PanelEntry.tsx';
import type { Group } from './panel-groups.ts';
import { useGrowing } from './use-growing.ts';

interface PanelListProps {
  readonly groups: readonly Group[];
  readonly entryOf: EntryOf;
  /** Which place of a term the row shows in the page, from 0. */
  readonly placeOf: (term: OutlineTerm, row: string) => number | undefined;
  readonly actions: PanelEntryActions;
}

const ROW = '[data-row]';

/** The words of the page under their headings: one stop of the Tab key, arrow keys, Home and End within. */
export function PanelList({ groups, entryOf, placeOf, actions }: PanelListProps) {
  const list = useRef<HTMLDivElement>(null);
  const total = groups.reduce((sum, { terms }) => sum + terms.length, 0);
  const standing = cut(groups, useGrowing(total));
  const [wanted, setStop] = useState<string>();
  const rows = standing.flatMap((group) => group.terms.map((term) => rowOf(group, term.id)));
  const stop = wanted !== undefined && rows.includes(wanted) ? wanted : rows[0];
  const keep = useKeptFocus(list);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the buttons inside
    <div
      class="entries"
      ref={list}
      onFocusIn={({ target }) => {
        const row = (target as Element).closest('.entry')?.querySelector<HTMLElement>(ROW)?.dataset.row;
        if (row !== undefined) setStop(row);
        keep();
      }}
      onKeyDown={(event) => {
        const to = targetOf(event, list.current!);
        if (!to) return;
        event.preventDefault();
        to.focus();
      }}
    >
      {standing.map((group) => (
        <section class="group" key={group.id} style={{ '--rows': group.terms.length }}>
          <h2 class="group-title" {...(group.isOfPage ? textFrom('elsewhere') : {})}>
            {group.title}
          </h2>
          <ul>
            {group.terms.map((term) => {
              const row = rowOf(group, term.id);
              return (
                <PanelEntry
                  key={term.id}
                  term={term}
                  row={row}
                  entryOf={entryOf}
                  at={placeOf(term, row)}
                  isStop={row === stop}
                  actions={actions}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

const rowOf = (group: Group, term: string) => `${group.id}\n${term}`;

/** The first so many terms. */
function cut(groups: readonly Group[], count: number): readonly Group[] {
  let left = count;
  return groups.flatMap((group) => {
    const terms = group.terms.slice(0, left);
    left -= terms.length;
    return terms.length > 0 ? [{ ...group, terms }] : [];
  });
}

/** The row that a key leads to. */
function targetOf(event: KeyboardEvent, list: HTMLElement): HTMLElement | undefined {
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const rows = [...list.querySelectorAll<HTMLElement>(ROW)];
  const at = rows.findIndex((row) => row.closest('.entry')?.contains(event.target as Node));
  switch (event.key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}

/** When the page takes away the word that has the focus, the one that comes into its place gets it. Call what it returns when the focus moves. */
function useKeptFocus(list: { readonly current: HTMLElement | null }): () => void {
  const last = useRef<{ readonly row: HTMLElement; readonly index: number }>(undefined);
  const rowsNow = () => [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  const note = (rows: readonly HTMLElement[]) => {
    const index = rows.findIndex((row) => row.closest('.entry')?.contains(document.activeElement));
    last.current = index < 0 ? undefined : { row: rows[index]!, index };
  };
  useLayoutEffect(() => {
    const rows = rowsNow();
    const isTaken = last.current?.row.isConnected === false && document.activeElement === document.body;
    if (isTaken) rows[Math.min(last.current!.index, rows.length - 1)]?.focus({ preventScroll: true });
    else note(rows);
  });
  return () => note(rowsNow());
}
