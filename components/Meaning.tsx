import type { Related, StoredEntry } from '../glossary/store.ts';
import { Icon } from './Icon.tsx';
import { Kind, Spoken } from './Spoken.tsx';
import type { CardWords, Words } from './words.ts';

export type MoreShown = 'folded' | 'shown';

interface MeaningProps {
  readonly words: Words;
  readonly meaning: StoredEntry;
  readonly more: MoreShown;
  /** Id of the plain meaning, by which a dialog is described. */
  readonly id: string;
  /** Whether the respelling stands above, shared with other meanings. */
  readonly heardAbove?: boolean;
  readonly onFollow: (related: Related) => void;
  /** Left out where no voice on this device can say it. */
  readonly onHear?: ((meaning: StoredEntry) => void) | undefined;
}

/** One meaning of a term: how it is said, what it is in plain words, and where to go from there. */
export function Meaning({ words, meaning, more, id, heardAbove = false, onFollow, onHear }: MeaningProps) {
  const { card, kinds } = words;
  return (
    <>
      {meaning.standsFor && <LongForm label={card.standsFor} long={meaning.standsFor} />}
      {heardAbove ? (
        <Kind kind={kinds[meaning.kind]} />
      ) : (
        <Spoken card={card} meaning={meaning} kind={kinds[meaning.kind]} onHear={onHear} />
      )}
      <p class="short" id={id}>
        {meaning.short}
      </p>
      {meaning.more && <More card={card} text={meaning.more} shown={more === 'shown'} />}
      {meaning.ask && (
        <p class="ask">
          <span class="label">{card.ask}:</span> {meaning.ask}
        </p>
      )}
      {meaning.see.length > 0 && <RelatedTerms card={card} see={meaning.see} onFollow={onFollow} />}
    </>
  );
}

/** What a short form stands for, by the glossary or by the page. */
export function LongForm({ label, long }: { readonly label: string; readonly long: string }) {
  return (
    <p class="long-form">
      <span class="label">{label}</span> {long}
    </p>
  );
}

function More({ card, text, shown }: { readonly card: CardWords; readonly text: string; readonly shown: boolean }) {
  if (shown) return <p class="more-text">{text}</p>;
  return (
    <details class="more">
      <summary>
        <Icon name="more" />
        {card.more}
      </summary>
      <p class="more-text">{text}</p>
    </details>
  );
}

interface RelatedTermsProps {
  readonly card: CardWords;
  readonly see: readonly Related[];
  readonly onFollow: (related: Related) => void;
}

function RelatedTerms({ card, see, onFollow }: RelatedTermsProps) {
  return (
    <div class="related">
      <p class="label">{card.related}</p>
      <ul>
        {see.map((related) => (
          <li key={related.entry}>
            <button type="button" class="related-term" onClick={() => onFollow(related)}>
              {related.term}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
