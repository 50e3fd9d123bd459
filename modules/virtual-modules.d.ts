declare module 'virtual:packed-glossary' {
  /** The packed block of compile.ts, in base64. */
  const packed: string;
  export default packed;
}

declare module 'virtual:word-knowledge' {
  /** The WordKnowledge of unknown-words.ts, as JSON. */
  const knowledge: string;
  export default knowledge;
}

declare module 'virtual:word-parts' {
  /** The WordPartsBlock of word-parts-block.ts, as JSON. */
  const parts: string;
  export default parts;
}

declare module 'virtual:locales' {
  /** The texts of locales/, by language. */
  const locales: Readonly<Record<string, import('../components/texts.ts').Texts>>;
  export default locales;
}

declare module 'virtual:locales-on-pages' {
  /** The same, with only what the script on pages says. */
  const locales: Readonly<Record<string, import('../components/texts.ts').Texts>>;
  export default locales;
}

declare module 'virtual:locales-of-menus' {
  /** The same, with only what stands in the browser's menus. */
  const locales: Readonly<Record<string, import('../components/texts.ts').Texts>>;
  export default locales;
}
