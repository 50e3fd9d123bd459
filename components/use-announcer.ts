import { useCallback, useRef, useState } from 'preact/hooks';

/** A text for the one polite live region of a page, and what sets it; saying the same again is heard again. */
export function useAnnouncer(): readonly [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState('');
  const isOdd = useRef(false);
  const say = useCallback((text: string) => {
    isOdd.current = !isOdd.current;
    // A space without width makes it another text to the browser.
    setSaid(isOdd.current ? text : `${text}\u200B`);
  }, []);
  return [said, say];
}
