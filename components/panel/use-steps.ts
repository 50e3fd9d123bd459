import { useState } from 'preact/hooks';
import type { OutlineTerm, Place } from '../outline.ts';
import type { Say } from '../use-announcer.ts';
import { useWords } from '../words.tsx';

interface StepsOptions {
  /** Resolves to whether the place was still there. */
  readonly goTo: (place: Place) => Promise<boolean>;
  readonly nameOf: (term: OutlineTerm) => string;
  readonly say: Say;
}

/** Goes through the places of one term after another, and says where it is. */
export function useSteps({ goTo, nameOf, say }: StepsOptions) {
  const { t } = useWords();
  const [shown, setShown] = useState<{ readonly row: string; readonly at: number }>();

  /** The place of a row that is shown: the last, where the page has taken those behind it away. */
  const placeOf = (term: OutlineTerm, row: string) =>
    shown?.row === row ? Math.min(shown.at, term.places.length - 1) : undefined;

  async function step(term: OutlineTerm, row: string, by: 1 | -1): Promise<void> {
    const count = term.places.length;
    const before = placeOf(term, row);
    const at = before === undefined ? 0 : (before + by + count) % count;
    setShown({ row, at });
    const found = await goTo(term.places[at]!);
    const name = nameOf(term);
    if (!found) say(t('panel.gone', [name]));
    else say(count > 1 ? t('panel.shownPlace', [name, at + 1, count]) : t('panel.shown', [name]));
  }

  return { placeOf, step };
}
