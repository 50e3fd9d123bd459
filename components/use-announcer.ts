import { useCallback, useRef, useState } from 'preact/hooks';

/** What a live region says; `isSeen` where it is for the eye as well. */
export interface Said {
  readonly text: string;
  readonly isSeen: boolean;
}

export type Say = (text: string, isSeen?: boolean) => void;

/** A text for the one polite live region of a page, and what sets it; saying the same again is heard again. */
export function useAnnouncer(): readonly [said: Said, say: Say] {
  const [said, setSaid] = useState<Said>({ text: '', isSeen: false });
  const isOdd = useRef(false);
  const say = useCallback<Say>((text, isSeen = true) => {
    isOdd.current = !isOdd.current;
    // A space without width makes it another text to the browser.
    setSaid({ text: isOdd.current ? text : `${text}\u200B`, isSeen });
  }, []);
  return [said, say];
}
