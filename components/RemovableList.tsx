import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { type TextSource, textFrom } from './words.tsx';

interface RemovableListProps {
  /** What the list holds, for those who do not see it. */
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly source?: TextSource }[];
  /** Said in place of an empty list. */
  readonly empty: string;
  /** What the button of an item is called. */
  readonly removeLabel: (name: string) => string;
  readonly onRemove: (id: string) => void;
}

/** Names, each with a button that takes it away; the focus then goes to the button that comes into its place. */
export function RemovableList({ label, items, empty, removeLabel, onRemove }: RemovableListProps) {
  const root = useRef<HTMLDivElement>(null);
  const removedAt = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (removedAt.current === undefined) return;
    const place = Math.min(removedAt.current, items.length - 1);
    removedAt.current = undefined;
    (root.current?.querySelectorAll('button')[place] ?? root.current)?.focus();
  }, [items]);

  return (
    <div ref={root} tabIndex={-1}>
      {items.length === 0 ? (
        <p class="page-note">{empty}</p>
      ) : (
        <ul class="removables" aria-label={label}>
          {items.map(({ id, name, source }, place) => (
            <li class="removable" key={id}>
              <span {...(source ? textFrom(source) : {})}>{name}</span>
              <button
                type="button"
                class="removable-remove"
                aria-label={removeLabel(name)}
                onClick={() => {
                  removedAt.current = place;
                  onRemove(id);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
