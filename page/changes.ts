/** What a page's changes ask for. */
export interface ChangeEvents {
  /** Text at, in or right beside this node may read differently now. */
  readonly onChanged: (node: Node) => void;
  /** A node left its parent (it may be elsewhere by now). */
  readonly onRemoved: (node: Node, parent: Node, previousSibling: Node | null, nextSibling: Node | null) => void;
  /** A slot came, went or has another name: what is in its host, which stands in another tree, is shown otherwise. */
  readonly onSlots: (host: Element) => void;
  /** Anything may be shown or hidden now: a style sheet came, the window changed its size. */
  readonly onRestyled: () => void;
  /** The page may have answered the reader by showing or hiding something that is told by nothing else. */
  readonly onAnswer: () => void;
  /** The document got another root: `document.open()` takes away all that listens to it and its window. */
  readonly onRoot: () => void;
  /** Anything changed, also what shows or hides nothing. */
  readonly onStir: () => void;
}

/** The attributes with which pages show, hide and lock text, themselves or through their styles. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'contenteditable',
  'role',
  'slot',
  // Of a slot.
  'name',
  'data-state',
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
];

/** The declarations of a style attribute that show, hide or break up text. Pages animate the others in every frame. */
const SHOWING = /(?:^|;)\s*(?:display|visibility|content-visibility|position|float)\s*:[^;]*/gi;

function showing(style: string | null): string {
  return style?.match(SHOWING)?.join() ?? '';
}

function isStyleSheet(node: Node): boolean {
  return (
    node.nodeName === 'STYLE' || (node.nodeName === 'LINK' && (node as HTMLLinkElement).rel.includes('stylesheet'))
  );
}

function holdsSlot(node: Node): boolean {
  return node.nodeName === 'SLOT' || (node as Partial<Element>).querySelector?.('slot') != null;
}

function isSwitch(node: EventTarget | null): boolean {
  return node instanceof HTMLInputElement && (node.type === 'checkbox' || node.type === 'radio');
}

/**
 * Follows every change below the roots it is given, until the signal ends it.
 * What no event or mutation tells is missed until something near it changes: rules put in by script (`insertRule`),
 * `:hover`, media queries other than the window's size, attributes that are not among these and change without a click.
 */
export function followChanges(document: Document, signal: AbortSignal, events: ChangeEvents) {
  /** Only pages with shadow roots have slots; the others do not pay for them. */
  let hasShadows = false;
  let root: Element | null = document.documentElement;

  /** To be called with nodes that came into a tree, left it or have another name there. */
  function tellSlots(tree: Node, nodes: ArrayLike<Node>) {
    const shadow = tree.getRootNode();
    if (shadow instanceof ShadowRoot && Array.from(nodes).some(holdsSlot)) events.onSlots(shadow.host);
  }

  function onChildren(record: MutationRecord) {
    const { target, addedNodes, removedNodes } = record;
    let isRestyled = target.nodeName === 'STYLE';
    // By number, and without the siblings where nothing left: iterators and unseen nodes cost more than all else here, and some pages add a hundred a second.
    for (let i = 0; i < removedNodes.length; i++) {
      events.onRemoved(removedNodes[i]!, target, record.previousSibling, record.nextSibling);
      isRestyled ||= isStyleSheet(removedNodes[i]!);
    }
    for (let i = 0; i < addedNodes.length; i++) {
      events.onChanged(addedNodes[i]!);
      isRestyled ||= isStyleSheet(addedNodes[i]!);
    }
    if (isRestyled) events.onRestyled();
    if (hasShadows) {
      tellSlots(target, addedNodes);
      tellSlots(target, removedNodes);
    }
  }

  function onRecord(record: MutationRecord) {
    const { type, target, attributeName, oldValue } = record;
    if (type === 'childList') return onChildren(record);
    if (attributeName === 'name') {
      if (hasShadows) tellSlots(target, [target]);
      return;
    }
    if (type === 'attributes' && attributeName === 'style') {
      if (showing(oldValue) === showing((target as Element).getAttribute('style'))) return;
    }
    if (target.parentNode?.nodeName === 'STYLE') events.onRestyled();
    else events.onChanged(target);
  }

  /** What fades out is shown until then, and what waits to be shown is not yet, when the change that asks for it is read. */
  function onTransition({ propertyName, target }: TransitionEvent) {
    if (propertyName === 'visibility' || propertyName === 'display') events.onChanged(target as Node);
  }

  const observer = new MutationObserver((records) => {
    events.onStir();
    records.forEach(onRecord);
    const now: Element | null = document.documentElement;
    if (!now || now === root) return;
    root = now;
    events.onRoot();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const listen = { signal, capture: true, passive: true };
  document.addEventListener('toggle', ({ target }) => events.onChanged(target as Node), listen);
  document.addEventListener(
    'change',
    ({ target }) => (isSwitch(target) ? events.onRestyled() : events.onAnswer()),
    listen,
  );
  document.addEventListener('click', events.onAnswer, listen);
  document.addEventListener('transitionend', onTransition, listen);
  document.addEventListener('load', ({ target }) => isStyleSheet(target as Node) && events.onRestyled(), listen);
  document.defaultView?.addEventListener('resize', events.onRestyled, { signal, passive: true });
  document.defaultView?.addEventListener('hashchange', events.onAnswer, { signal, passive: true });

  return {
    observe(root: Node) {
      hasShadows ||= root instanceof ShadowRoot;
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeOldValue: true,
        attributeFilter: ATTRIBUTES,
      });
    },
  };
}
