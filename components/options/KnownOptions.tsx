import { Section } from '../Page.tsx';
import { RemovableList } from '../RemovableList.tsx';
import { type TextSource, useWords } from '../words.tsx';

export interface KnownWord {
  readonly id: string;
  readonly term: string;
  readonly source: TextSource;
}

interface KnownOptionsProps {
  readonly known: readonly KnownWord[];
  readonly onForget: (id: string) => void;
}

/** The words that the reader knows, which are marked nowhere. */
export function KnownOptions({ known, onForget }: KnownOptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('options.known.title')} hint={t('options.known.hint')}>
      <RemovableList
        label={t('options.known.title')}
        items={known.map(({ id, term, source }) => ({ id, name: term, source }))}
        empty={t('options.known.none')}
        removeLabel={(name) => t('options.known.remove', [name])}
        onRemove={onForget}
      />
    </Section>
  );
}
