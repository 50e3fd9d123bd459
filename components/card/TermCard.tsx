import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useSurface } from '../looks.ts';
import { useMovingFocus } from '../use-moving-focus.ts';
import { useWords } from '../words.tsx';
import { CardBody } from './CardBody.tsx';
import { type OpenCard, visitName } from './card-state.ts';
import type { CardActions } from './card-store.ts';
import type { MoreShown } from './Meaning.tsx';

export interface TermCardProps extends CardActions {
  readonly card: OpenCard;
  /** Whether the longer explanation is folded behind a button; folded when left out. */
  readonly more?: MoreShown;
  /** True when the card was opened by keyboard: then focus moves in, as soon as there is something to say. */
  readonly focusOnOpen?: boolean;
}

/**
 * What describes a card, as far as it is there, in its order: the plain meaning, and before it what makes that uncertain. Of several
 * meanings how many there are, and the first.
 */
const DESCRIBING = [
  'negation',
  'meant',
  'long',
  'doubt',
  'meaning-pack',
  'meaning',
  'sense-0',
  'meaning-0-pack',
  'meaning-0',
];

/** The card over a page: a dialog that is not modal, named by its term and described by the plain meaning. */
export function TermCard(props: TermCardProps) {
  const { card, more = 'folded', focusOnOpen = false, onBack, onClose, onFollow, onRetry } = props;
  const { t } = useWords();
  const surface = useSurface();
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const { headingRef, moving } = useMovingFocus();
  const last = card.past.at(-1);
  const isLoading = card.now.load.kind === 'loading';
  const opened = card.past[0]?.term ?? card.now.term;

  // Once what describes the card is there: a screen reader says that when the focus comes, and nothing of what changes afterwards.
  useLayoutEffect(() => {
    if (focusOnOpen && !isLoading) dialog.current?.focus({ preventScroll: true });
  }, [opened, focusOnOpen, isLoading]);

  return (
    <div
      class="bedside card"
      {...surface}
      role="dialog"
      aria-labelledby={`${id}-term`}
      aria-describedby={DESCRIBING.map((part) => `${id}-${part}`).join(' ')}
      tabIndex={-1}
      ref={dialog}
    >
      <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      {last && (
        <button type="button" class="back" onClick={moving(onBack)}>
          <Icon name="back" />
          {t('card.backTo', [visitName(last)])}
        </button>
      )}
      <CardBody
        {...props}
        visit={card.now}
        more={more}
        id={id}
        headingRef={headingRef}
        onFollow={moving(onFollow)}
        onRetry={moving(onRetry)}
      />
    </div>
  );
}
