/** Arguments to a function are bounded. */
const CHUNK = 0x8000;

/** Bytes as base64. `Uint8Array.prototype.toBase64` is in Firefox 133 and Chrome 140; drop the rest when those are the oldest supported. */
export function encodeBase64(bytes: Uint8Array): string {
  const native = (bytes as { toBase64?: () => string }).toBase64;
  if (native) return native.call(bytes);
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}
