import { hostOrParent } from './around.ts';

/**
 * Those of some nodes that are under `root`, shadow roots included, in document order; what a shadow root holds comes before what is
 * in its host. Looks at the nodes, what they are in and what is beside that, so that a few in a long page are put in order quickly.
 */
export function inReadingOrder(nodes: Iterable<Node>, root: Node): Node[] {
  const branches = branchesTo(nodes, root);
  const found: Node[] = [];
  const ahead: Node[] = [root];
  for (let at = ahead.pop(); at; at = ahead.pop()) {
    const children = branches.get(at);
    if (children) for (const child of childrenInOrder(at, children).reverse()) ahead.push(child);
    else if (at !== root) found.push(at);
  }
  return found;
}

/** For each node on the way from `root` to one of the nodes the children that are on it. Nodes elsewhere are not on the way from `root`. */
function branchesTo(nodes: Iterable<Node>, root: Node): ReadonlyMap<Node, Set<Node>> {
  const branches = new Map<Node, Set<Node>>();
  for (const node of nodes) {
    for (let at = node; at !== root; ) {
      const parent = hostOrParent(at);
      if (!parent) break;
      const known = branches.get(parent);
      if (known) {
        known.add(at);
        break;
      }
      branches.set(parent, new Set<Node>().add(at));
      at = parent;
    }
  }
  return branches;
}

function childrenInOrder(parent: Node, children: ReadonlySet<Node>): Node[] {
  if (children.size === 1) return [...children];
  const shadow = (parent as Partial<Element>).shadowRoot;
  const ordered: Node[] = shadow && children.has(shadow) ? [shadow] : [];
  for (let child = parent.firstChild; child && ordered.length < children.size; child = child.nextSibling) {
    if (children.has(child)) ordered.push(child);
  }
  return ordered;
}
