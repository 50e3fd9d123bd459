// The peers that bring no types, as far as they are used here.
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(pattern: RegExp): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: { find: RegExp; wrap: string }): void;
}
