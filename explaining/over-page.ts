import overPageCss from '../components/styles/over-page.css?inline';
import { HOST_TAG } from '../page/element-kind.ts';

export interface OverPage {
  /** Ours in the page, where it is put once there is something to show. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** A popover, so that it lies above all of the page. */
  readonly layer: HTMLElement;
}

/** An element for something over a page: in its closed root, no page reaches what it shows. To be styled by `wearOverPage`. */
export function createOverPage(): OverPage {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.popover = 'manual';
  root.append(layer);
  return { host, root, layer };
}

let sheet: CSSStyleSheet | undefined;

/** To be called before it is shown, not before: most frames never show anything, and reading the rules takes a millisecond of their start. */
export function wearOverPage(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(overPageCss);
  }
  root.adoptedStyleSheets = [sheet];
}
