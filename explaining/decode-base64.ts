/** The bytes of a base64 text. `Uint8Array.fromBase64` is in Firefox 133 and Chrome 140; drop the rest when those are the oldest supported. */
export function decodeBase64(text: string): Uint8Array {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native) return native(text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
