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
  const showsHand = (element: Element) => getComputedStyle(element).cursor === 'pointer';
  // Pages give what reacts to a click the pointer cursor, however else they make it.
  return (
    elements.some((element) => element.matches(INTERACTIVE)) ||
    (elements.slice(0, 1).some(showsHand) && !showsHand(body))
  );
}
