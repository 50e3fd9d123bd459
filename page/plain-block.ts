import type { Block } from './block.ts';
import { isEditor, isPhrase } from './element-kind.ts';
import { isFootnoteMark } from './footnote.ts';

/** More elements in one block are walked step by step, so that the walk can rest: judging so many takes a fifth of a millisecond. */
const MAX_PHRASES = 200;

/** A longer text is searched in pieces, between which the page can change. */
const MAX_CHARS = 20_000;

/**
 * The whole text of an element that holds nothing but visible phrases, as most paragraphs do. Its text nodes are looked up only
 * when they are asked for, which most never are: making an object of every text node is half the time of a walk, and to keep them
 * is the longest task of a long page, when the browser makes room for them. Where the page has changed meanwhile, and the change is yet to be read,
 * the text stands nowhere: in a node outside the page.
 */
class PlainBlock implements Block {
  readonly text: string;
  readonly element: Element;
  #nodes: Text[] | undefined;
  #starts: number[] = [];

  constructor(element: Element, text: string) {
    this.element = element;
    this.text = text;
  }

  get anchor(): Element {
    return this.element;
  }

  get isLocated(): boolean {
    return this.#nodes !== undefined;
  }

  get nodes(): readonly Text[] {
    this.#nodes ??= this.#locate();
    return this.#nodes;
  }

  #locate(): Text[] {
    if (this.element.textContent !== this.text) {
      this.#starts = [0];
      return [new Text(this.text)];
    }
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    for (let node = walker.nextNode() as Text | null, start = 0; node; node = walker.nextNode() as Text | null) {
      nodes.push(node);
      this.#starts.push(start);
      start += node.length;
    }
    return nodes;
  }

  get starts(): readonly number[] {
    return this.nodes && this.#starts;
  }
}

/** The block that an element is as a whole, or undefined where that cannot be told at a glance. It must be a block itself, and visible. */
export function plainBlockOf(element: Element): Block | undefined {
  if (holdsPhrases(element, MAX_PHRASES) < 0) return undefined;
  const text = element.textContent;
  return text.length > MAX_CHARS ? undefined : new PlainBlock(element, text);
}

/** How many of `left` elements remain to be judged after those in `parent`; -1 where one is not a visible phrase, or they are too many. */
function holdsPhrases(parent: Element, left: number): number {
  /** The last tag that was judged on an element without any attribute. */
  let judged: string | undefined;
  let remaining = left;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    const tag = element.localName;
    if (isFootnoteMark(element)) return -1;
    const isBare = !element.hasAttributes();
    // Reading a style costs more than all else here. Siblings such as two <b> could only differ by their place among their siblings.
    if (!isBare || tag !== judged) {
      if (!isShownPhrase(element, tag, isBare)) return -1;
      judged = isBare && isPhrase(tag) ? tag : undefined;
    }
    if (--remaining < 0) return -1;
    if (element.firstElementChild) remaining = holdsPhrases(element, remaining);
    if (remaining < 0) return -1;
  }
  return remaining;
}

function isShownPhrase(element: Element, tag: string, isBare: boolean): boolean {
  if (!isPhrase(tag) && (tag !== 'span' || element.shadowRoot)) return false;
  if (!isBare && isEditor(element)) return false;
  const style = getComputedStyle(element);
  return style.display === 'inline' && style.visibility === 'visible';
}
