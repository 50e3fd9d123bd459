import type { StoredEntry } from '../glossary/store.ts';
import { Icon } from './Icon.tsx';
import { GLOSSARY_LANGUAGE, useWords } from './words.tsx';

interface SpokenProps {
  readonly meaning: StoredEntry;
  /** What kind of thing it is, in words; left out where that is said elsewhere. */
  readonly kind?: string | undefined;
  readonly onHear?: ((meaning: StoredEntry) => void) | undefined;
}

/** The line under a term, as in a dictionary: how it is said, and what kind of thing it is. */
export function Spoken({ meaning, kind, onHear }: SpokenProps) {
  const { t } = useWords();
  return (
    <div class="spoken">
      {meaning.say && <Respelling label={t('card.sayIt')} say={meaning.say} />}
      {kind && <Kind kind={kind} />}
      {onHear && (
        <button type="button" class="hear" onClick={() => onHear(meaning)}>
          <Icon name="hear" />
          {t('card.hear')}
        </button>
      )}
    </div>
  );
}

export function Kind({ kind }: { readonly kind: string }) {
  return <p class="kind">{kind}</p>;
}

const PARTS = /[-\s]+|[^-\s]+/g;
const STRESSED = /^\p{Lu}{2,}$/u;

/** A respelling with its stressed parts strong. The capitals stay, so that stress is not in the weight alone. */
export function Respelling({ label, say }: { readonly label: string; readonly say: string }) {
  return (
    <p class="say">
      <span class="unseen">{label} </span>
      <span lang={GLOSSARY_LANGUAGE}>
        {(say.match(PARTS) ?? []).map((part) => (STRESSED.test(part) ? <strong>{part}</strong> : part))}
      </span>
    </p>
  );
}
