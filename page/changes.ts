/** What a page's changes ask for. */
export interface ChangeEvents {
  /** Text at, in or right beside this node may read differently now. */
  readonly onChanged: (node: Node) => void;
  /** An element may be shown or hidden now, or another box; and by a rule, what stands elsewhere. */
  readonly onTurned: (element: Element) => void;
  /** A node left its parent (it may be elsewhere by now). */
  readonly onRemoved: (node: Node, parent: Node, previousSibling: Node | null, nextSibling: Node | null) => void;
  /** A slot came, went, has another name or another box around it: what is in its host, which stands in another tree, is shown otherwise. */
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

  /** To be called with nodes that came into a tree, left it, or have another name or box there. */
  function tellSlots(tree: Node, nodes: ArrayLike<Node>) {
    const shadow = hasShadows && tree.getRootNode();
    if (!(shadow instanceof ShadowRoot) || !Array.from(nodes).some(holdsSlot)) return;
    events.onSlots(shadow.host);
    // What stands in it may be a slot of a component around it.
    tellSlots(shadow.host, [shadow.host]);
  }

  function tellTurned(element: Element) {
    events.onTurned(element);
    tellSlots(element, [element]);
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
    tellSlots(target, addedNodes);
    tellSlots(target, removedNodes);
  }

  function onRecord(record: MutationRecord) {
    const { type, target, attributeName, oldValue } = record;
    if (type === 'childList') return onChildren(record);
    if (attributeName === 'name') return tellSlots(target, [target]);
    if (type === 'attributes') {
      const element = target as Element;
      if (attributeName !== 'style' || showing(oldValue) !== showing(element.getAttribute('style')))
        tellTurned(element);
    } else if (target.parentNode?.nodeName === 'STYLE') {
      events.onRestyled();
    } else {
      events.onChanged(target);
    }
  }

  /** What fades out is shown until then, and what waits to be shown is not yet, when the change that asks for it is read. */
  function onTransition({ propertyName, target }: TransitionEvent) {
    if (propertyName === 'visibility' || propertyName === 'display') tellTurned(target as Element);
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

  /** Of events that end at the root of the tree in which they happen. */
  const listeners = Object.entries<(event: Event) => void>({
    toggle: ({ target }) => tellTurned(target as Element),
    change: ({ target }) => (isSwitch(target) ? events.onRestyled() : events.onAnswer()),
    transitionend: (event) => onTransition(event as TransitionEvent),
    load: ({ target }) => isStyleSheet(target as Node) && events.onRestyled(),
    // What a slot holds itself is shown when nothing else stands in it.
    slotchange: ({ target }) => events.onChanged(target as Element),
  });
  const listen = { signal, capture: true, passive: true };
  function listenIn(tree: Node) {
    for (const [type, listener] of listeners) tree.addEventListener(type, listener, listen);
  }
  listenIn(document);
  document.addEventListener('click', events.onAnswer, listen);
  document.defaultView?.addEventListener('resize', events.onRestyled, { signal, passive: true });
  document.defaultView?.addEventListener('hashchange', events.onAnswer, { signal, passive: true });

  return {
    /** To be called with an element that turns out to be shown or hidden. */
    tellTurned,

    observe(root: Node) {
      if (root instanceof ShadowRoot) {
        hasShadows = true;
        listenIn(root);
      }
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
