import { useId, useLayoutEffect } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useMovingFocus } from '../use-moving-focus.ts';
import { useWords } from '../words.tsx';
import { CardBody } from './CardBody.tsx';
import { type OpenCard, visitName } from './card-state.ts';
import type { CardActions } from './card-store.ts';

interface CoveringCardProps {
  readonly card: OpenCard;
  readonly actions: CardActions;
  /** Where the way back leads, in words. */
  readonly leave: string;
}

/** The card in the popup and in the side panel: it covers the list in which it was opened, with a way back to that. Focus moves to its heading. */
export function CoveringCard({ card, actions, leave }: CoveringCardProps) {
  const { t } = useWords();
  const { onFollow, onBack, onRetry, onClose } = actions;
  const id = useId();
  const { headingRef, moving } = useMovingFocus();
  const last = card.past.at(-1);
  useLayoutEffect(() => headingRef.current?.focus({ preventScroll: true }), [headingRef]);

  return (
    <section
      class="covering-card"
      aria-labelledby={`${id}-term`}
      // A press on its words keeps the focus in it, and with that its keys.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unprevented, the browser would close the popup as well.
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" class="back" onClick={last ? moving(onBack) : onClose}>
        <Icon name="back" />
        {last ? t('card.backTo', [visitName(last)]) : leave}
      </button>
      <CardBody
        {...actions}
        visit={card.now}
        more="shown"
        id={id}
        headingRef={headingRef}
        onFollow={moving(onFollow)}
        onRetry={moving(onRetry)}
      />
    </section>
  );
}
