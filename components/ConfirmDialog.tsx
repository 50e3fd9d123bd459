import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './words.tsx';

export interface ConfirmDialogProps {
  /** A question, as in "Delete all saved words?". */
  readonly title: string;
  /** What will be lost. */
  readonly text: string;
  /** What the button that does it says: the deed, not "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. Show it only while it asks; the focus goes back to where it came from. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onCancel }: ConfirmDialogProps) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed and not only removed: the browser then gives the focus back.
    return () => shown?.close();
  }, []);

  return (
    <dialog
      class="dialog"
      role="alertdialog"
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 class="dialog-title" id={`${id}-title`}>
        {title}
      </h2>
      <p class="dialog-text" id={`${id}-text`}>
        {text}
      </p>
      <div class="buttons">
        <button type="button" class="outlined" onClick={onCancel}>
          {t('dialog.cancel')}
        </button>
        <button type="button" class="danger" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
