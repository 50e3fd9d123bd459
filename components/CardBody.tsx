import type { Ref } from 'preact';
import type { Related, StoredEntry } from '../glossary/store.ts';
import { type Visit, visitName } from './card-state.ts';
import { LongForm, Meaning, type MoreShown } from './Meaning.tsx';
import { Negation } from './Negation.tsx';
import { Spoken } from './Spoken.tsx';
import { Unlisted } from './Unlisted.tsx';
import type { Words } from './words.ts';

export interface CardBodyProps {
  readonly words: Words;
  readonly visit: Visit;
  readonly more: MoreShown;
  /** Ids of the heading and of the plain meaning start with it. */
  readonly id: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onFollow: (related: Related) => void;
  readonly onRetry: () => void;
  readonly onHear?: ((meaning: StoredEntry) => void) | undefined;
}

/** What a card says of one term, without the frame around it. */
export function CardBody(props: CardBodyProps) {
  const { words, visit, id, headingRef } = props;
  const { term, load } = visit;
  const meanings = load.kind === 'ready' ? load.meanings : [];
  const pageLong = meanings.some((meaning) => sameLetters(meaning.standsFor, term.long)) ? undefined : term.long;
  return (
    <>
      <h2 class="term" id={`${id}-term`} ref={headingRef} tabIndex={-1}>
        {visitName(visit)}
      </h2>
      {load.kind === 'ready' && term.negation && (
        <Negation card={words.card} said={term.negation} meanings={meanings} id={`${id}-negation`} />
      )}
      {term.meant && <p class="meant">{words.card.didYouMean(term.meant)}</p>}
      {pageLong && <LongForm label={words.card.pageSays} long={pageLong} />}
      <Content {...props} meanings={meanings} />
      {meanings.length > 0 && <Provenance words={words} meanings={meanings} />}
    </>
  );
}

function Content({ meanings, ...props }: CardBodyProps & { readonly meanings: readonly StoredEntry[] }) {
  const { words, visit, more, id, onFollow, onRetry, onHear } = props;
  if (visit.load.kind === 'loading') return <Skeleton label={words.card.loading} id={`${id}-meaning`} />;
  if (visit.load.kind === 'failed') {
    return (
      <div class="failed" role="alert">
        <p id={`${id}-meaning`}>{words.card.failed}</p>
        <button type="button" class="solid" onClick={onRetry}>
          {words.card.retry}
        </button>
      </div>
    );
  }
  if (meanings.length === 0) return <Unlisted card={words.card} term={visit.term} id={`${id}-meaning`} />;
  const shared = { words, more, onFollow, onHear };
  if (meanings.length === 1) {
    return <Meaning key={meanings[0]!.entry} {...shared} meaning={meanings[0]!} id={`${id}-meaning`} />;
  }
  return <Senses {...shared} meanings={meanings} because={visit.term.because} id={id} />;
}

interface SensesProps extends Pick<CardBodyProps, 'words' | 'more' | 'id' | 'onFollow' | 'onHear'> {
  readonly meanings: readonly StoredEntry[];
  readonly because: string | undefined;
}

function Senses({ meanings, because, id, ...shared }: SensesProps) {
  const { words, onHear } = shared;
  const heardAbove = new Set(meanings.map(({ say }) => say)).size === 1;
  return (
    <>
      {heardAbove && <Spoken card={words.card} meaning={meanings[0]!} onHear={onHear} />}
      <p class="several" id={`${id}-meaning`}>
        {words.card.severalMeanings(meanings.length)}
      </p>
      {meanings.map((meaning, place) => (
        <section class="sense" key={meaning.entry} aria-labelledby={`${id}-sense-${place}`}>
          <h3 id={`${id}-sense-${place}`}>{senseHeading(words, place, because)}</h3>
          <Meaning {...shared} meaning={meaning} id={`${id}-meaning-${place}`} heardAbove={heardAbove} />
        </section>
      ))}
    </>
  );
}

function senseHeading({ card }: Words, place: number, because: string | undefined): string {
  if (place > 0) return card.canAlsoMean;
  return because === undefined ? card.likeliest : card.likelier(because);
}

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

function Provenance({ words, meanings }: { readonly words: Words; readonly meanings: readonly StoredEntry[] }) {
  const reviewed = meanings.every((meaning) => meaning.reviewed);
  return (
    <p class="provenance">
      <span>{words.card.general}</span> <span>{reviewed ? words.card.reviewed : words.card.notReviewed}</span>
    </p>
  );
}
