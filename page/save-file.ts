/** The browser has taken the file by then, however large. */
const REVOKE_MS = 60_000;

/** Hands the reader a text as a file, which the browser saves where its downloads go. `type` is a media type. */
export function saveFile(document: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS);
}
