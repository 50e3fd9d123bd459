import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  /** A quieter second line: the site's name, for one. */
  readonly hint?: string | undefined;
  readonly on: boolean;
  /** Cannot be switched now; it stays reachable, so that it can still be read. */
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** One setting that is on or off and acts at once. */
export function Switch({ label, hint, on, disabled = false, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-disabled={disabled}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onClick={() => {
        if (!disabled) onSwitch(!on);
      }}
    >
      <span class="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span class="switch-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <span class="switch-track" />
    </button>
  );
}
