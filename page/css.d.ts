declare module '*.css?inline' {
  /** The text of the sheet. */
  const rules: string;
  export default rules;
}
