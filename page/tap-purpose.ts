/** What takes a tap for itself. */
const INTERACTIVE = `a[href],area[href],button,label,summary,input,select,textarea,option,audio,video,[onclick],
[contenteditable]:not([contenteditable="false"]),${[
  'button',
  'link',
  'tab',
  'option',
  'switch',
  'checkbox',
  'radio',
  'menuitem',
  'textbox',
  'slider',
]
  .map((role) => `[role=${role}]`)
  .join()}`;

/** Whether a tap here already has a purpose, which is then the only one. */
export function isForPage(event: Event): boolean {
  const { body, documentElement } = document;
  // What listens to the whole page is not meant by a tap on a word.
  const elements = event
    .composedPath()
    .filter((target) => target instanceof Element)
    .filter((element) => element !== body && element !== documentElement);
  if (elements.some((element) => element.matches(INTERACTIVE))) return true;
  // Pages give what reacts to a click the pointer cursor, however else they make it. What is tapped inherits it from what is around it.
  const showsHand = (element: Element) => getComputedStyle(element).cursor === 'pointer';
  const [tapped] = elements;
  return tapped !== undefined && showsHand(tapped) && !showsHand(body);
}
