/** One element of a drawing as it is written. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
  /** Where it begins in its file, from 1. */
  readonly line: number;
}

/** A comment, an end tag, a start tag with its attributes, or text. Nothing else of XML is read: no entities, no processing instructions. */
const TOKEN = /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>|([^<&]+)/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * Reads the text of an SVG file.
 * @returns its root; white space between elements is left out.
 * @throws an Error that begins with the line where the text is no plain SVG.
 */
export function readSvg(source: string): SvgElement {
  const root: SvgElement & { children: (SvgElement | string)[] } = { tag: '', attributes: {}, children: [], line: 1 };
  const open = [root];
  let line = 1;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`${line}: cannot be read from here on`);
    const [written, closing, opening, attributes = '', selfClosing, text] = token;
    const within = open.at(-1)!;
    if (text?.trim()) within.children.push(text.trim());
    if (opening) {
      const element = { tag: opening, attributes: readAttributes(attributes), children: [], line };
      within.children.push(element);
      if (!selfClosing) open.push(element);
    }
    if (closing && (open.length === 1 || open.pop()!.tag !== closing)) {
      throw new Error(`${line}: </${closing}> closes nothing`);
    }
    line += written.split('\n').length - 1;
  }
  const [svg, ...rest] = root.children;
  if (open.length > 1) throw new Error(`${open.at(-1)!.line}: <${open.at(-1)!.tag}> is never closed`);
  if (typeof svg !== 'object' || rest.length > 0) throw new Error('1: must be one <svg> and nothing else');
  return svg;
}

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value!]));
