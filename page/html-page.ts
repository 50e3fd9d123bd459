/**
 * Whether a document has room for marks and cards. XML and SVG have none: what is created there is no HTML, even in the viewer of
 * Chrome, whose root is an `html`.
 */
export function isHtmlPage(document: Document): boolean {
  return document.documentElement instanceof HTMLElement && document.createElement('p') instanceof HTMLElement;
}
