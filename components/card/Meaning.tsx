import type { Related, StoredEntry } from '../../glossary/store.ts';
import { Icon } from '../Icon.tsx';
import { sourceOf } from '../listed-meaning.ts';
import { Kind, Spoken } from '../Spoken.tsx';
import { textKey } from '../texts.ts';
import { GLOSSARY_LANGUAGE, type TextSource, textFrom, useWords } from '../words.tsx';
import { BodyPicture } from './BodyPicture.tsx';

export type MoreShown = 'folded' | 'shown';

interface MeaningProps {
  readonly meaning: StoredEntry;
  readonly more: MoreShown;
  /** Id of the plain meaning, by which a dialog is described; that of its pack starts with it. */
  readonly id: string;
  /** Whether the respelling stands above, shared with other meanings. */
  readonly heardAbove?: boolean;
  /** Whether the heading above names the pack that it is from. */
  readonly packAbove?: boolean;
  /** Whether it proposes its question. */
  readonly asks: boolean;
  readonly onFollow: (related: Related) => void;
  /** Left out where no voice on this device can say it. */
  readonly onHear?: ((meaning: StoredEntry) => void) | undefined;
}

/** One meaning of a term: how it is said, what it is in plain words, and where to go from there. */
export function Meaning(props: MeaningProps) {
  const { meaning, more, id, heardAbove = false, packAbove = false, asks, onFollow, onHear } = props;
  const { t } = useWords();
  const source = sourceOf(meaning);
  const kind = t(`kinds.${textKey(meaning.kind)}`);
  return (
    <>
      {meaning.standsFor && <LongForm label={t('card.standsFor')} long={meaning.standsFor} source={source} />}
      {heardAbove ? <Kind kind={kind} /> : <Spoken meaning={meaning} kind={kind} onHear={onHear} />}
      {meaning.pack && !packAbove && (
        <p class="from-pack" id={`${id}-pack`}>
          {t('card.fromPack', [meaning.pack])}
        </p>
      )}
      <p class="short" id={id} {...textFrom(source)}>
        {meaning.short}
      </p>
      {meaning.picture && meaning.where && <BodyPicture picture={meaning.picture} lit={meaning.where} />}
      {meaning.more && <More text={meaning.more} source={source} shown={more === 'shown'} />}
      {asks && meaning.ask && (
        <p class="ask">
          <span class="label">{t('card.ask')}:</span> <span {...textFrom(source)}>{meaning.ask}</span>
        </p>
      )}
      {meaning.see.length > 0 && <RelatedTerms see={meaning.see} onFollow={onFollow} />}
    </>
  );
}

interface LongFormProps {
  readonly label: string;
  readonly long: string;
  readonly source: TextSource;
  readonly id?: string;
}

/** What a short form stands for, by the glossary, a word list or the page. */
export function LongForm({ label, long, source, id }: LongFormProps) {
  return (
    <p class="long-form" id={id}>
      <span class="label">{label}</span> <span {...textFrom(source)}>{long}</span>
    </p>
  );
}

interface MoreProps {
  readonly text: string;
  readonly source: TextSource;
  readonly shown: boolean;
}

function More({ text, source, shown }: MoreProps) {
  const { t } = useWords();
  const words = (
    <p class="more-text" {...textFrom(source)}>
      {text}
    </p>
  );
  if (shown) return words;
  return (
    <details class="more">
      <summary>
        <Icon name="more" />
        {t('card.more')}
      </summary>
      {words}
    </details>
  );
}

interface RelatedTermsProps {
  readonly see: readonly Related[];
  readonly onFollow: (related: Related) => void;
}

function RelatedTerms({ see, onFollow }: RelatedTermsProps) {
  const { t } = useWords();
  return (
    <div class="related">
      <p class="label">{t('card.related')}</p>
      <ul>
        {see.map((related) => (
          <li key={related.entry} lang={GLOSSARY_LANGUAGE}>
            <button type="button" class="related-term" onClick={() => onFollow(related)}>
              {related.term}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
