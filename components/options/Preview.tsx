import { useId } from 'preact/hooks';
import type { StoredEntry } from '../../glossary/store.ts';
import { CardBody } from '../card/CardBody.tsx';
import { useWords } from '../words.tsx';
import { MarkedSample } from './MarkedSample.tsx';
import type { Options } from './options.ts';

interface PreviewProps {
  readonly options: Options;
  /** What the card explains; none while the glossary is loaded. */
  readonly meaning: StoredEntry | undefined;
}

/** A marked sentence and the card of one of its words, as they look with these options. */
export function Preview({ options, meaning }: PreviewProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <figure class="preview" aria-labelledby={`${id}-title`}>
      <figcaption class="preview-title" id={`${id}-title`}>
        {t('options.preview.title')}
      </figcaption>
      <MarkedSample {...options} />
      {/* A picture of a card: nothing in it can be pressed. */}
      <div class="preview-card" inert>
        {meaning && (
          <CardBody
            visit={{
              term: { text: meaning.term, entries: [meaning.entry] },
              load: { kind: 'ready', meanings: [meaning] },
            }}
            more="folded"
            id={id}
            headingRef={null}
            onFollow={nothing}
            onRetry={nothing}
            onKnow={async () => true}
            {...(options.hear ? { onHear: nothing } : {})}
          />
        )}
      </div>
    </figure>
  );
}

const nothing = () => {};
