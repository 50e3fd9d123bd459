import { GRADES, type Grade } from './grades.ts';

type Press = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'isComposing' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'
>;

/** What presses of the space bar belong to. */
const OWN_SPACE = 'button, a, summary, input, textarea, select';

/**
 * What a key means on a flashcard: space turns it and, once it is turned, says "good"; 1 to 4 grade what is turned.
 * Undefined for keys that mean nothing here, and for space where it scrolls, back with Shift or on to the rest of a turned card
 * (`goesOn`), or where a control has the focus that takes it itself.
 */
export function flashcardKey(press: Press, isTurned: boolean, goesOn: boolean): 'turn' | Grade | undefined {
  const { key, target } = press;
  if (press.repeat || press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (key === ' ') {
    if (press.shiftKey || (target instanceof Element && target.closest(OWN_SPACE))) return undefined;
    if (!isTurned) return 'turn';
    return goesOn ? undefined : 'good';
  }
  return isTurned && /^[1-4]$/.test(key) ? GRADES[Number(key) - 1] : undefined;
}
