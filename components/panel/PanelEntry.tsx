import { useMemo } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { meaningsOf, nameSource } from '../listed-meaning.ts';
import { type EntryOf, nameOf, type OutlineTerm } from '../outline.ts';
import { RowCount, RowMeaning } from '../Row.tsx';
import { type WordToSave, wordOfEntry, wordOfUnlisted } from '../saving.ts';
import { textFrom, useWords } from '../words.tsx';
import { RowSave } from './RowSave.tsx';

export interface PanelEntryProps {
  readonly term: OutlineTerm;
  /** Unique in the list; its button carries it as `data-row`. */
  readonly row: string;
  readonly entryOf: EntryOf;
  /** Which of its places is shown in the page, from 0. */
  readonly at: number | undefined;
  /** Whether the Tab key stops here: one row at a time. */
  readonly isStop: boolean;
  readonly actions: PanelEntryActions;
}

/** The same object for as long as the list stands. */
export interface PanelEntryActions {
  readonly onOpen: (term: OutlineTerm) => void;
  /** Shows the next (1) or previous (-1) place of a term. */
  readonly onStep: (term: OutlineTerm, row: string, step: 1 | -1) => void;
}

/** A word of the page with its plain meaning, and the way to where it stands. Drawn anew only where it has changed. */
export function PanelEntry({ term, row, entryOf, at, isStop, actions }: PanelEntryProps) {
  const { t } = useWords();
  const name = nameOf(term, entryOf);
  const meanings = meaningsOf(term, entryOf, t);
  const count = term.places.length;
  const said = JSON.stringify([meanings, term.doubt]);
  const places = term.places.map(({ frame, place }) => `${frame}:${place}`).join();
  // A term is another object after each report; these tell whether it is another to the reader.
  return useMemo(() => {
    const tabIndex = isStop ? 0 : -1;
    const word = wordOf(term, entryOf);
    const go = (step: 1 | -1) => ({ name, tabIndex, onGo: () => actions.onStep(term, row, step) });
    return (
      <li class="entry">
        <button
          type="button"
          class="row entry-word"
          data-row={row}
          tabIndex={tabIndex}
          onClick={() => actions.onOpen(term)}
        >
          <span class="row-name" {...textFrom(nameSource(term, entryOf))}>
            {name}
          </span>
          {count > 1 && <RowCount count={count} />}
          {meanings.map((meaning) => (
            <RowMeaning key={`${meaning.label} ${meaning.text}`} {...meaning} />
          ))}
        </button>
        <div class="entry-go">
          <Go label={at !== undefined && count > 1 ? t('panel.next') : t('panel.show')} {...go(1)} icon />
          {at !== undefined && count > 1 && (
            <>
              <Go label={t('panel.previous')} {...go(-1)} />
              <span class="entry-place">{t('panel.place', [at + 1, count])}</span>
            </>
          )}
          {word && <RowSave word={word} tabIndex={tabIndex} />}
        </div>
      </li>
    );
  }, [row, name, said, places, at, isStop, actions, t]);
}

/** What a row gives to be saved: its likeliest meaning; nothing where only the page explains the word. */
function wordOf({ entries, unlisted }: OutlineTerm, entryOf: EntryOf): WordToSave | undefined {
  if (unlisted) return 'long' in unlisted ? undefined : wordOfUnlisted(unlisted);
  const meaning = entryOf(entries[0]!);
  return meaning && wordOfEntry(meaning);
}

interface GoProps {
  readonly label: string;
  readonly name: string;
  readonly tabIndex: number;
  readonly icon?: boolean;
  readonly onGo: () => void;
}

/** A button that is heard with the word that it is about. */
function Go({ label, name, tabIndex, icon = false, onGo }: GoProps) {
  return (
    <button type="button" class="go" tabIndex={tabIndex} aria-label={`${label}: ${name}`} onClick={onGo}>
      {icon && <Icon name="show" />}
      {label}
    </button>
  );
}
