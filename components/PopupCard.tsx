import { useId, useLayoutEffect } from 'preact/hooks';
import { CardBody } from './CardBody.tsx';
import { type OpenCard, visitName } from './card-state.ts';
import { Icon } from './Icon.tsx';
import type { CardActions } from './TermCard.tsx';
import { useMovingFocus } from './use-moving-focus.ts';
import type { Words } from './words.ts';

interface PopupCardProps {
  readonly words: Words;
  readonly card: OpenCard;
  readonly actions: CardActions;
  /** What the box above holds: it tells where Back leads. */
  readonly query: string;
}

/** The card inside the popup, with a way back to where it was opened. Focus moves to its heading. */
export function PopupCard({ words, card, actions, query }: PopupCardProps) {
  const { onFollow, onBack, onRetry, onClose, onHear } = actions;
  const id = useId();
  const { headingRef, moving } = useMovingFocus();
  const last = card.past.at(-1);
  const leave = query.trim() === '' ? words.page.back : words.search.backToResults;
  useLayoutEffect(() => headingRef.current?.focus({ preventScroll: true }), [headingRef]);

  return (
    <section
      class="popup-card"
      aria-labelledby={`${id}-term`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unprevented, the browser would close the popup as well.
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" class="back" onClick={last ? moving(onBack) : onClose}>
        <Icon name="back" />
        {last ? words.card.backTo(visitName(last)) : leave}
      </button>
      <CardBody
        words={words}
        visit={card.now}
        more="shown"
        id={id}
        headingRef={headingRef}
        onFollow={moving(onFollow)}
        onRetry={moving(onRetry)}
        onHear={onHear}
      />
    </section>
  );
}
