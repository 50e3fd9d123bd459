import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { textFrom, useWords } from '../words.tsx';

/** As many as the store takes. */
const MAX_NOTE_CHARS = 1_000;
/** ms without typing after which a note is kept: soon enough that a crash loses next to nothing. */
const PAUSE = 300;

interface NoteProps {
  /** The word it belongs to, for those who hear the button without seeing the row. */
  readonly term: string;
  readonly note: string;
  /** Keeps the note; resolves to whether it could be stored. */
  readonly onNote: (note: string) => Promise<boolean>;
}

/**
 * The reader's own note on a word: shown as text, written in a box that opens on demand and is kept while one types. A box whose text
 * could not be stored stays open.
 */
export function Note({ term, note, onNote }: NoteProps) {
  const { t } = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Only what was typed here is kept: the note may have been written anew in another tab.
  const isTyped = useRef(false);
  const kept = useRef(Promise.resolve(true));
  useLayoutEffect(() => {
    if (isOpen) box.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const keep = (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (isTyped.current && box.current) {
      isTyped.current = false;
      kept.current = onNote(box.current.value.trim()).then((isStored) => {
        isTyped.current ||= !isStored;
        return isStored;
      });
    }
    return kept.current;
  };
  const keepSoon = () => {
    isTyped.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE);
  };
  useEffect(() => {
    if (!isOpen) return;
    const onHide = () => void keep();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, [isOpen]);
  const close = async () => {
    if (await keep()) setIsOpen(false);
  };

  if (!isOpen) {
    return (
      <>
        {note && (
          <p class="saved-note" {...textFrom('elsewhere')}>
            {note}
          </p>
        )}
        <button type="button" class="saved-action" ref={opener} onClick={() => setIsOpen(true)}>
          {note ? t('saved.changeNote') : t('saved.addNote')} <span class="unseen">{term}</span>
        </button>
      </>
    );
  }
  return (
    <div class="saved-writing">
      <label class="field-label" for={id}>
        {t('saved.note')}
      </label>
      <textarea
        class="field-input"
        id={id}
        ref={box}
        {...textFrom('elsewhere')}
        rows={3}
        maxLength={MAX_NOTE_CHARS}
        // Some browsers check spelling at their maker's: what is typed would leave the device.
        spellcheck={false}
        defaultValue={note}
        onInput={keepSoon}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) void close();
        }}
      />
      <button type="button" class="outlined" onClick={() => void close()}>
        {t('saved.noteDone')}
      </button>
    </div>
  );
}
