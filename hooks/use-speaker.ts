import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { StoredEntry } from '../glossary/store.ts';
import { createSpeaker } from '../page/speech.ts';

interface Hear {
  readonly onHear?: (meaning: Pick<StoredEntry, 'term'>) => void;
}

/** What says a term aloud; left out where no voice on this device can. */
export function useSpeaker(): Hear {
  // Browsers load their voices late; the button comes with them.
  const [, onVoices] = useReducer((count: number) => count + 1, 0);
  const [lifetime] = useState(() => new AbortController());
  useEffect(() => () => lifetime.abort(), [lifetime]);
  const speaker = useMemo(
    () => createSpeaker(globalThis.speechSynthesis, { signal: lifetime.signal, onVoices: () => onVoices(undefined) }),
    [lifetime],
  );
  return speaker.canSpeak() ? { onHear: (meaning) => speaker.speak(meaning.term) } : {};
}
