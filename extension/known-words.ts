import { readEntries } from './entries/entry-store.ts';
import { checkKnown, onMessage } from './messages.ts';
import { readSettings, withKnown, writeSettings } from './settings/settings.ts';

/** Answers the button "I know this word" of a card over a page. */
export function answerKnownWords(): void {
  // One after the other: two at once would each write what it has read, and one word would be lost.
  let last: Promise<unknown> = Promise.resolve();
  onMessage('setKnown', ({ data, sender }) => {
    const { entries, known } = checkKnown(data);
    const inPrivate = sender.tab?.incognito ?? false;
    const stored = last.then(async () => {
      const ids = (await readEntries(entries)).map(({ id }) => id);
      await writeSettings(withKnown(await readSettings(inPrivate), ids, known), inPrivate);
      return true;
    });
    last = stored.catch(() => false);
    return last as Promise<boolean>;
  });
}
