import type { Ref } from 'preact';
import type { StoredEntry } from '../../glossary/store.ts';
import { sourceOf } from '../listed-meaning.ts';
import { SaveButton } from '../SaveButton.tsx';
import { Spoken } from '../Spoken.tsx';
import { wordOfEntry } from '../saving.ts';
import { textFrom, useWords } from '../words.tsx';
import { type AskedTerm, type Visit, visitName } from './card-state.ts';
import type { CardActions } from './card-store.ts';
import { InEnglish } from './InEnglish.tsx';
import { LongForm, Meaning, type MoreShown } from './Meaning.tsx';
import { Negation } from './Negation.tsx';
import { headedSenses, isExplainedTwice } from './sense-heading.ts';
import { Unlisted } from './Unlisted.tsx';
import { WordActions } from './WordActions.tsx';

export interface CardBodyProps extends Omit<CardActions, 'onBack' | 'onClose'> {
  readonly visit: Visit;
  readonly more: MoreShown;
  /** Ids of the heading and of all that describes the card start with it. */
  readonly id: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What a card says of one term, without the frame around it. */
export function CardBody(props: CardBodyProps) {
  const { visit, id, headingRef } = props;
  const { t } = useWords();
  const { term, load } = visit;
  const meanings = load.kind === 'ready' ? load.meanings : [];
  const [likeliest] = meanings;
  const source = likeliest ? sourceOf(likeliest) : 'glossary';
  const pageLong = meanings.some((meaning) => sameLetters(meaning.standsFor, term.long)) ? undefined : term.long;
  return (
    <>
      <h2 class="term" id={`${id}-term`} ref={headingRef} tabIndex={-1} {...textFrom(source)}>
        {visitName(visit)}
      </h2>
      {load.kind === 'ready' && (term.negation ?? term.sought) && (
        <Negation said={term} meanings={meanings} id={`${id}-negation`} />
      )}
      {term.meant && (
        <p class="meant" id={`${id}-meant`}>
          {t('card.didYouMean', [term.meant])}
        </p>
      )}
      {pageLong && <LongForm label={t('card.pageSays')} long={pageLong} source="elsewhere" id={`${id}-long`} />}
      <Content {...props} meanings={meanings} />
      {meanings.length > 0 && <WordActions {...props} meanings={meanings} />}
      {meanings.length > 0 && <Provenance meanings={meanings} />}
    </>
  );
}

function Content({ meanings, ...props }: CardBodyProps & { readonly meanings: readonly StoredEntry[] }) {
  const { visit, more, id, onFollow, onRetry, onHear } = props;
  const { t } = useWords();
  if (visit.load.kind === 'loading') return <Skeleton label={t('card.loading')} id={`${id}-meaning`} />;
  if (visit.load.kind === 'failed') {
    return (
      <div class="failed" role="alert">
        <p id={`${id}-meaning`}>{t('card.failed')}</p>
        <button type="button" class="solid" onClick={onRetry}>
          {t('card.retry')}
        </button>
      </div>
    );
  }
  if (meanings.length === 0) return <Unlisted term={visit.term} id={`${id}-meaning`} />;
  const shared = { more, asks: !isUnasked(visit.term), onFollow, onHear };
  const doubt = visit.term.unaided ? 'card.usual' : visit.term.byPage && 'card.byPage';
  if (meanings.length === 1) {
    return (
      <>
        {doubt && (
          <p class="several" id={`${id}-doubt`}>
            {t(doubt)}
          </p>
        )}
        <Meaning key={meanings[0]!.entry} {...shared} meaning={meanings[0]!} id={`${id}-meaning`} />
      </>
    );
  }
  return <Senses {...shared} meanings={meanings} term={visit.term} id={id} />;
}

interface SensesProps extends Pick<CardBodyProps, 'more' | 'id' | 'onFollow' | 'onHear'> {
  readonly asks: boolean;
  readonly meanings: readonly StoredEntry[];
  readonly term: AskedTerm;
}

function Senses({ meanings, term, id, ...shared }: SensesProps) {
  const { onHear } = shared;
  const { t } = useWords();
  const heardAbove = new Set(meanings.map(({ say }) => say)).size === 1;
  return (
    <>
      {heardAbove && <Spoken meaning={meanings[0]!} onHear={onHear} />}
      <p class="several" id={`${id}-meaning`}>
        {isExplainedTwice(meanings, term) ? t('card.explainedTwice') : t('card.severalMeanings', meanings.length)}
      </p>
      {headedSenses(t, meanings, term).map(({ meaning, heading, namesPack }, place) => (
        <section class="sense" key={meaning.entry} aria-labelledby={`${id}-sense-${place}`}>
          <h3 id={`${id}-sense-${place}`}>{heading}</h3>
          <Meaning
            {...shared}
            meaning={meaning}
            id={`${id}-meaning-${place}`}
            heardAbove={heardAbove}
            packAbove={namesPack}
          />
          <div class="word-actions">
            <SaveButton word={wordOfEntry(meaning)} />
          </div>
        </section>
      ))}
    </>
  );
}

/** Whether a question about it would take for there what the page denies or only asks after. */
const isUnasked = ({ negation, sought, unasked }: AskedTerm): boolean =>
  unasked === true || (negation ?? sought) !== undefined;

const letters = (text: string): string => text.toLowerCase().replace(/\P{L}+/gu, '');

/** Whether two long forms differ only in case, hyphens and spaces. */
function sameLetters(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && letters(one) === letters(other);
}

/** Lines where the text will be, so that the card hardly grows when it comes. */
function Skeleton({ label, id }: { readonly label: string; readonly id: string }) {
  return (
    <div class="skeleton" role="status">
      <p class="unseen" id={id}>
        {label}
      </p>
      <span />
      <span />
      <span />
    </div>
  );
}

function Provenance({ meanings }: { readonly meanings: readonly StoredEntry[] }) {
  const { t } = useWords();
  const ours = meanings.filter(({ pack }) => pack === undefined);
  if (ours.length === 0) return <p class="provenance">{t('card.onlyPack')}</p>;
  const reviewed = ours.every((meaning) => meaning.reviewed);
  return (
    <p class="provenance">
      <InEnglish />
      <span>{t('card.general')}</span> <span>{reviewed ? t('card.reviewed') : t('card.notReviewed')}</span>
    </p>
  );
}
