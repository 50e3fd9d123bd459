declare module 'virtual:packed-glossary' {
  /** The packed block of compile.ts, in base64. */
  const packed: string;
  export default packed;
}
