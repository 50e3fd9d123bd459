import { readEntries } from './entries/entry-store.ts';
import { checkKnown, onMessage } from './messages.ts';
import { changeSettings, withKnown } from './settings/settings.ts';

/** Answers the button "I know this word" of a card over a page. */
export function answerKnownWords(): void {
  onMessage('setKnown', async ({ data, sender }) => {
    const { entries, known } = checkKnown(data);
    const ids = (await readEntries(entries)).map(({ id }) => id);
    await changeSettings((now) => withKnown(now, ids, known), sender.tab?.incognito ?? false);
    return true;
  });
}
