import type { Picture } from '../../glossary/picture.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { browser } from '../browser.ts';

const loading = new Map<string, Promise<Picture | undefined>>();

/** The entry with the drawing that has its region; as it is where it has none, or where the drawing cannot be read. */
export async function withPicture(entry: StoredEntry): Promise<StoredEntry> {
  // A region's id starts with its picture's name.
  const [name] = entry.where?.split('-', 1) ?? [];
  const picture = name === undefined ? undefined : await loadPicture(name);
  return picture ? { ...entry, picture } : entry;
}

/** Read once from the extension's own files; after a failure the next call tries again. */
function loadPicture(name: string): Promise<Picture | undefined> {
  const known = loading.get(name);
  if (known) return known;
  const picture = fetch(browser.runtime.getURL(`/pictures/${name}.json` as never))
    .then((response) => response.json() as Promise<Picture>)
    .catch(() => {
      loading.delete(name);
      return undefined;
    });
  loading.set(name, picture);
  return picture;
}
