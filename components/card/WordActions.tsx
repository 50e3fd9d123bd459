import type { StoredEntry } from '../../glossary/store.ts';
import { SaveButton } from '../SaveButton.tsx';
import { useSaving, wordOfEntry } from '../saving.ts';
import type { CardBodyProps } from './CardBody.tsx';
import { KnowButton } from './KnowButton.tsx';

interface WordActionsProps extends Pick<CardBodyProps, 'isKnown' | 'onKnow'> {
  readonly meanings: readonly StoredEntry[];
}

/** What the reader can do with the word of a card; each of several meanings is saved by itself. Nothing where nothing of it can be kept. */
export function WordActions({ meanings, isKnown, onKnow }: WordActionsProps) {
  const saving = useSaving();
  const [only] = meanings.length === 1 ? meanings : [];
  if (!onKnow && !(saving && only)) return null;
  const known = isKnown?.(meanings) ?? false;
  return (
    <div class="word-actions">
      {only && <SaveButton word={wordOfEntry(only)} />}
      {onKnow && (
        <KnowButton key={meanings.map(({ entry }) => entry).join()} meanings={meanings} known={known} onKnow={onKnow} />
      )}
    </div>
  );
}
