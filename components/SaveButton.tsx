import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { NOT_SAVED, type SaveState, useSaving, type WordToSave } from './saving.ts';
import { useWords } from './words.tsx';

interface SaveButtonProps {
  readonly word: WordToSave;
}

/** Keeps a word in the reader's list, and shows that it is there. Nothing where the page around it cannot save. */
export function SaveButton({ word }: SaveButtonProps) {
  // Each word has a button of its own: an answer that comes late says nothing of the word that is shown by then.
  return <SaveButtonOf key={word.id} word={word} />;
}

function SaveButtonOf({ word }: SaveButtonProps) {
  const { t } = useWords();
  const saving = useSaving();
  const [state, setState] = useState<SaveState>('unsaved');
  const [isNew, setIsNew] = useState(false);
  const { id } = word;
  useEffect(() => {
    let isCurrent = true;
    void saving?.read(id).then(
      // A press may have been answered before it.
      (read) => isCurrent && setState((now) => (now === 'unsaved' ? read : now)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [saving, id]);

  if (!saving) return null;
  const canSave = state !== 'saved' && state !== 'private';
  const save = async () => {
    const next = await saving.save(word).catch((): SaveState => 'failed');
    setState(next);
    setIsNew(next === 'saved');
  };
  const said = state in NOT_SAVED ? t(NOT_SAVED[state as keyof typeof NOT_SAVED]) : isNew && t('card.savedNow');
  return (
    <>
      {/* Stays a button once it is pressed, so that the focus has somewhere to be. */}
      <button type="button" class="word-action" aria-disabled={!canSave} onClick={() => canSave && void save()}>
        <Icon name={state === 'saved' ? 'saved' : 'save'} />
        {state === 'saved' ? t('card.saved') : t('card.save')}
      </button>
      <p class={isNew ? 'unseen' : 'label word-note'} role="status">
        {said}
      </p>
    </>
  );
}
