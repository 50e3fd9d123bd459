import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { FilterBox } from '../FilterBox.tsx';
import { Aside, type Outcome, Page, Section, Status } from '../Page.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.tsx';
import { Unreadable, type UnreadableProps } from './Unreadable.tsx';
import { WordFiles, type WordFilesProps } from './WordFiles.tsx';
import { WordList, type WordListProps } from './WordList.tsx';

export interface WordsPageProps extends WordListProps {
  /** How many words are saved; `words` are those of them that the query finds. */
  readonly total: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many words wait to be learned now. */
  readonly due: number;
  /** How the last change went. */
  readonly outcome: Outcome | undefined;
  /** Brings back what was removed last, as long as that can be. */
  readonly onUndo: (() => void) | undefined;
  readonly files: Omit<WordFilesProps, 'total'>;
  /** Given where something stored cannot be read. */
  readonly unreadable: UnreadableProps | undefined;
  readonly tagPages: boolean;
  readonly onTagPages: (on: boolean) => void;
  readonly onDeleteAll: () => void;
}

/** The page of saved words: find them, write notes, take them out as files, and delete them. */
export function WordsPage(props: WordsPageProps) {
  const { total, due, unreadable, files, tagPages, onTagPages, onDeleteAll } = props;
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  return (
    <Page
      title={t('saved.title')}
      intro={t('saved.intro')}
      links={total > 0 && <a href="#learn">{due > 0 ? t('saved.learnDue', due) : t('saved.learn')}</a>}
    >
      {unreadable && <Unreadable {...unreadable} />}
      {total === 0 ? <Aside>{t('saved.none')}</Aside> : <FoundWords {...props} search={search} />}
      <Outcomes {...props} search={search} />
      <WordFiles {...files} total={total} />
      <Section title={t('saved.keeping.title')}>
        <div class="field-switch">
          <Switch
            label={t('saved.keeping.tagPages')}
            hint={t('saved.keeping.tagPagesHint')}
            on={tagPages}
            onSwitch={onTagPages}
          />
        </div>
        {total > 0 && (
          <div class="buttons">
            <button type="button" class="danger" onClick={() => setIsAsking(true)}>
              {t('saved.keeping.deleteAll')}
            </button>
          </div>
        )}
      </Section>
      {isAsking && (
        <ConfirmDialog
          title={t('saved.keeping.deleteTitle', total)}
          text={t('saved.keeping.deleteText')}
          confirm={t('saved.keeping.deleteConfirm')}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            onDeleteAll();
          }}
        />
      )}
    </Page>
  );
}

type Search = { readonly search: RefObject<HTMLInputElement | null> };

function FoundWords(props: WordsPageProps & Search) {
  const { words, total, query, onQuery, onNote, onRemove, outcome, search } = props;
  const { t } = useWords();
  return (
    <>
      <FilterBox label={t('saved.search', total)} value={query} onValue={onQuery} boxRef={search} />
      <p class={query.trim() !== '' && words.length === 0 ? 'page-note' : 'unseen'} role="status">
        {query.trim() !== '' &&
          (words.length > 0 ? t('saved.found', words.length) : t('saved.nothing', [query.trim()]))}
      </p>
      <WordList
        words={words}
        onNote={onNote}
        onRemove={onRemove}
        wayBack={
          props.onUndo && (
            <>
              {/* Heard from below the list, where the same region always stands. */}
              <p class="page-status" aria-hidden="true" data-tone={outcome?.tone}>
                {outcome?.text}
              </p>
              <Undo {...props} />
            </>
          )
        }
      />
    </>
  );
}

/** How the last change went; and the way back from a removal, where there is no list to hold it. */
function Outcomes(props: WordsPageProps & Search) {
  const { outcome, onUndo, total } = props;
  return (
    <div class={onUndo && total > 0 ? 'unseen' : 'saved-outcome'} data-shown={outcome !== undefined}>
      <Status outcome={outcome} />
      {total === 0 && <Undo {...props} />}
    </div>
  );
}

function Undo({ onUndo, search }: Pick<WordsPageProps, 'onUndo'> & Search) {
  const { t } = useWords();
  return (
    onUndo && (
      <button
        type="button"
        class="outlined"
        onClick={() => {
          onUndo();
          // The button goes; after a last word, there may be no search box yet.
          search.current?.focus();
        }}
      >
        {t('saved.undo')}
      </button>
    )
  );
}
