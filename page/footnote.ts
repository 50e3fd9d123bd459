/** Letters, as under tables, one for each note. */
const LETTERS = /^\s*[a-z](?:\s*,\s*[a-z])*\s*$/;
/** Numbers of sources. */
const NUMBERS = /^\s*\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\s*$/;
/** A shorter word may be one with the letter: Fy^a, Le^b. */
const WORD = /(?:\p{L}{3}|\p{Lu}{2})$/u;
/** What may be another name with a number behind it: IL-2 and IL-23, hepatitis C and C3. Words are told from numbers behind them by themselves. */
const SHORT = /(?:\d|(?<!\p{L})\p{L}{1,3})$/u;

/** Letters before a mark that tell whether it is one. */
const LOOKED_AT = 8;

const isInLine = (element: Element) => getComputedStyle(element).display === 'inline';

/** The text that stands right before an element in its line. */
function textBefore(element: Element): string {
  for (let at: Node = element; ; ) {
    const previous: Node | null = at.previousSibling;
    if (!previous && !(at.parentElement && isInLine(at.parentElement))) return '';
    at = previous ?? at.parentElement!;
    if (!previous || at instanceof Comment) continue;
    if (at instanceof Element && !isInLine(at)) return '';
    if (at.textContent) return at.textContent.slice(-LOOKED_AT);
  }
}

/**
 * Whether an element is the mark of a note right behind a word, which would make another word of it: thrombocytopenia^b.
 * A number is one where it is a link by itself: else it may be a power, or part of a name.
 */
export function isFootnoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const text = element.textContent;
  if (LETTERS.test(text)) return WORD.test(textBefore(element));
  const isLink = () => element.querySelector('a') !== null || element.closest('a')?.textContent.trim() === text.trim();
  return NUMBERS.test(text) && isLink() && SHORT.test(textBefore(element));
}

/** A selected text without the mark of a note at its end: a double click on a word takes that too. */
export function withoutFootnoteMark(text: string, range: Range): string {
  const around = range.commonAncestorContainer;
  const sups = around instanceof Element || around instanceof ShadowRoot ? [...around.querySelectorAll('sup')] : [];
  const mark = sups.findLast((sup) => range.intersectsNode(sup) && isFootnoteMark(sup));
  if (!mark) return text;
  const letters = mark.textContent.trim();
  const end = range.cloneRange();
  end.setStart(mark, 0);
  return end.toString().trim() === letters && text.endsWith(letters) ? text.slice(0, -letters.length).trim() : text;
}
