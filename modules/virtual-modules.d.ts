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
