import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly look: 'solid' | 'outlined';
  /** As in HTML. */
  readonly accept: string;
  /** Takes no file now; it stays reachable, so that the focus is still on it once it does again. */
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A button to choose a file with: the browser's own control speaks the browser's language, and cannot be made to look like a button of ours. */
export function FileButton({ look, accept, disabled = false, onFile, children }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={look}
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) picker.current?.click();
        }}
      >
        {children}
      </button>
      <input
        type="file"
        hidden
        accept={accept}
        ref={picker}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again once it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
