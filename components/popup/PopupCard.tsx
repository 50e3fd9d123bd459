import { useId, useLayoutEffect } from 'preact/hooks';
import { CardBody } from '../card/CardBody.tsx';
import { type OpenCard, visitName } from '../card/card-state.ts';
import type { CardActions } from '../card/TermCard.tsx';
import { Icon } from '../Icon.tsx';
import { useMovingFocus } from '../use-moving-focus.ts';
import { useWords } from '../words.tsx';

interface PopupCardProps {
  readonly card: OpenCard;
  readonly actions: CardActions;
  /** What the box above holds: it tells where Back leads. */
  readonly query: string;
}

/** The card inside the popup, with a way back to where it was opened. Focus moves to its heading. */
export function PopupCard({ card, actions, query }: PopupCardProps) {
  const { t } = useWords();
  const { onFollow, onBack, onRetry, onClose, onHear, isKnown, onKnow } = actions;
  const id = useId();
  const { headingRef, moving } = useMovingFocus();
  const last = card.past.at(-1);
  const leave = query.trim() === '' ? t('page.back') : t('search.backToResults');
  useLayoutEffect(() => headingRef.current?.focus({ preventScroll: true }), [headingRef]);

  return (
    <section
      class="popup-card"
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
        visit={card.now}
        more="shown"
        id={id}
        headingRef={headingRef}
        onFollow={moving(onFollow)}
        onRetry={moving(onRetry)}
        onHear={onHear}
        isKnown={isKnown}
        onKnow={onKnow}
      />
    </section>
  );
}
