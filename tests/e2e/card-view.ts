import type { CDPSession, Page } from 'puppeteer-core';
import { bidi } from '../../scripts/launch.ts';

/** An element of the card as the browser's debugger sees it: page scripts cannot look into the closed shadow root. */
export interface CardNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text and that of what is in it, white space folded. */
  readonly text: string;
  readonly children: readonly CardNode[];
  /** Where it lies in the viewport, in px. */
  readonly box: () => Promise<{ x: number; y: number; width: number; height: number }>;
}

const HOST = 'bedside-card';
/** Runs on an element of the card: scrolls it into sight, as a reader would, and tells where it lies. */
const BOX = `function () {
  this.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = this.getBoundingClientRect();
  return { x, y, width, height };
}`;

/** The card that is open in the page's top frame, or undefined. */
export function readCard(page: Page): Promise<CardNode | undefined> {
  return isFirefox(page) ? readFirefoxCard(page) : readChromiumCard(page);
}

const isFirefox = (page: Page) => 'connection' in page.browser();

/** A node of the card and all that is in it. */
export function* everyNode(node: CardNode): Generator<CardNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

/** The first button or disclosure of the card whose label or text is this. */
export async function cardButton(page: Page, name: string): Promise<CardNode | undefined> {
  const card = await readCard(page);
  return (
    card &&
    [...everyNode(card)].find(
      (node) => ['button', 'summary'].includes(node.tag) && (node.attributes['aria-label'] ?? node.text) === name,
    )
  );
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const joined = (children: readonly CardNode[], own: string) =>
  fold([own, ...children.map((child) => child.text)].join(' '));

// --- Chromium: the DevTools protocol sees through closed roots.

interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** One for each page: every session that is open hears of every change that the page makes from then on. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function readChromiumCard(page: Page): Promise<CardNode | undefined> {
  const opening = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, opening);
  const session = await opening;
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const find = (node: DomNode): DomNode | undefined =>
    node.nodeName.toLowerCase() === HOST ? node : (node.children ?? []).map(find).find(Boolean);
  const shadow = find(root)?.shadowRoots?.[0];
  const convert = (node: DomNode): CardNode => {
    const children = (node.children ?? []).map(convert);
    const attributes = node.attributes ?? [];
    return {
      tag: node.nodeName.toLowerCase(),
      attributes: Object.fromEntries(attributes.flatMap((name, i) => (i % 2 ? [] : [[name, attributes[i + 1] ?? '']]))),
      text: joined(children, node.nodeType === 3 ? node.nodeValue : ''),
      children,
      box: async () => {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId as never });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId as never,
          functionDeclaration: BOX,
          returnByValue: true,
        });
        return result.value;
      },
    };
  };
  return shadow && convert(shadow);
}

// --- Firefox: WebDriver BiDi serializes closed roots when it is asked to.

interface BidiNode {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

async function readFirefoxCard(page: Page): Promise<CardNode | undefined> {
  const { send, context } = bidi(page);
  const target = { context };
  const { result } = await send<{ result?: BidiNode }>('script.evaluate', {
    expression: `document.querySelector('${HOST}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 50 },
  });
  const convert = (node: BidiNode): CardNode => {
    const children = (node.value.children ?? []).map(convert);
    return {
      tag: node.value.localName ?? '#text',
      attributes: node.value.attributes ?? {},
      text: joined(children, node.value.nodeValue ?? ''),
      children,
      box: async () => {
        const answer = await send<{ result: { value: string } }>('script.callFunction', {
          functionDeclaration: `function () { return JSON.stringify((${BOX}).call(this)); }`,
          this: { sharedId: node.sharedId },
          target,
          awaitPromise: false,
        });
        return JSON.parse(answer.result.result.value);
      },
    };
  };
  const shadow = result.result?.value?.shadowRoot;
  return shadow ? convert(shadow) : undefined;
}
