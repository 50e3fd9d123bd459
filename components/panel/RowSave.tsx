import { useContext, useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { NOT_SAVED, SavedIdsContext, type SaveState, useSaving, type WordToSave } from '../saving.ts';
import { useWords } from '../words.tsx';

interface RowSaveProps {
  readonly word: WordToSave;
  readonly tabIndex: number;
}

/** The small button of a row that saves its word. Nothing where the list around it cannot save. */
export function RowSave({ word, tabIndex }: RowSaveProps) {
  const { t } = useWords();
  const saving = useSaving();
  const ids = useContext(SavedIdsContext);
  const [state, setState] = useState<SaveState>('unsaved');
  const isSaved = ids?.has(word.id) ?? false;
  // What went wrong here may go well in its card.
  useEffect(() => {
    if (isSaved) setState('saved');
  }, [isSaved]);
  if (!saving || !ids) return null;
  const save = async () => setState(await saving.save(word).catch((): SaveState => 'failed'));
  return (
    <>
      <button
        type="button"
        class="go"
        tabIndex={tabIndex}
        aria-disabled={isSaved}
        onClick={() => {
          if (!isSaved) void save();
        }}
      >
        <Icon name={isSaved ? 'saved' : 'save'} />
        {isSaved ? t('card.saved') : t('card.save')}
        <span class="unseen">: {word.shown.term}</span>
      </button>
      {state in NOT_SAVED && (
        <span class="entry-place" role="alert">
          {t(NOT_SAVED[state as keyof typeof NOT_SAVED])}
        </span>
      )}
    </>
  );
}
