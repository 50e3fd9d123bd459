import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Up to which unit a class is as Unicode has it, and what stands for it beyond: roughly its letters and signs in other scripts, of which a page in English
 * holds little. Latin with the accents of Europe, the letters of phonetics and Greek are exact; of capitals and small letters, Latin alone.
 */
const CLASSES: Readonly<Record<string, { readonly exactTo: number; readonly beyond: string }>> = {
  L: {
    exactTo: 0x3ff,
    beyond: '\\u0400-\\u1fff\\u2113\\u2126\\u212a\\u212b\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufd3d',
  },
  Lu: { exactTo: 0x17f, beyond: '\\u0391-\\u03a9\\u0410-\\u042f' },
  Ll: { exactTo: 0x17f, beyond: '\\u03b1-\\u03c9\\u0430-\\u044f' },
  N: {
    exactTo: 0x3ff,
    beyond: '\\u0660-\\u0669\\u0966-\\u096f\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b',
  },
  Nd: { exactTo: 0x3ff, beyond: '\\u0660-\\u0669\\u0966-\\u096f' },
  M: {
    exactTo: 0x3ff,
    beyond:
      '\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\u093a-\\u094f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe00-\\ufe0f',
  },
  Cf: { exactTo: 0xffff, beyond: '' },
};

const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;

/** What stands for a class of Unicode between the brackets of a pattern. */
function rangesOf([name, { exactTo, beyond }]: [string, (typeof CLASSES)[string]]): [string, string] {
  const isIn = new RegExp(`\\p{${name}}`, 'u');
  let ranges = '';
  for (let code = 0, first: number | undefined; code <= exactTo + 1; code++) {
    if (code <= exactTo && isIn.test(String.fromCharCode(code))) {
      first ??= code;
    } else if (first !== undefined) {
      ranges += first === code - 1 ? unit(first) : `${unit(first)}-${unit(code - 1)}`;
      first = undefined;
    }
  }
  return [name, ranges + beyond];
}

const RANGES = new Map(Object.entries(CLASSES).map(rangesOf));

const PARTS = /\\p\{(?<name>\w+)\}|\\[\s\S]|[[\]]/g;

/** The same pattern with ranges for the classes of Unicode. */
export function withRanges(pattern: string): string {
  let isInClass = false;
  return pattern.replace(PARTS, (part, name?: string) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    const ranges = name && RANGES.get(name);
    if (!ranges) return part;
    return isInClass ? ranges : `[${ranges}]`;
  });
}

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

/** The patterns of a script, in their order. */
function* patternsIn(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node) yield node as Literal;
  else for (const child of Object.values(node)) yield* patternsIn(child);
}

/**
 * Writes the classes of Unicode in patterns (`\p{L}`) as ranges. A browser makes such a class anew each time that it reads the pattern: as it skips over the
 * function, as it reads the function, and as it first looks with it; one class takes 40 microseconds, and three in a row 700. There are some fifty in the
 * script on pages.
 */
export const unicodeClasses: Plugin = {
  name: 'unicode-classes',
  enforce: 'post',
  transform(code) {
    if (!code.includes('\\p{')) return undefined;
    let written = '';
    let end = 0;
    for (const { start, end: after, regex } of patternsIn(this.parse(code))) {
      written += `${code.slice(end, start)}/${withRanges(regex.pattern)}/${regex.flags}`;
      end = after;
    }
    return { code: written + code.slice(end), map: null };
  },
};

export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [unicodeClasses] })));
