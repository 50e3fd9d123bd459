import * as v from 'valibot';
import { onMessage, sendMessage } from '../messages.ts';
import { isOwnPage } from '../own-page.ts';
import { changePack, removePack, Slot } from './own-packs.ts';

/** What the page of word lists wants changed of one of them. */
const PacksChange = v.variant('kind', [
  v.object({ kind: v.literal('switch'), slot: Slot, on: v.boolean() }),
  v.object({ kind: v.literal('sites'), slot: Slot, sites: v.array(v.string()) }),
  v.object({ kind: v.literal('remove'), slot: Slot }),
]);
export type PacksChange = Readonly<v.InferOutput<typeof PacksChange>>;

/** Resolves to whether it could be stored. The background does it: a page that is being closed has no time for it. */
export const askToChangePacks = (change: PacksChange): Promise<boolean> =>
  sendMessage('changePacks', change).catch(() => false);

/** In the background: changes what the page of word lists asks for. */
export function answerPacksChanges(): void {
  onMessage('changePacks', async ({ data, sender }) => {
    const change = v.safeParse(PacksChange, data);
    if (!change.success || !isOwnPage(sender)) return false;
    return make(change.output).then(
      () => true,
      () => false,
    );
  });
}

function make(change: PacksChange): Promise<void> {
  switch (change.kind) {
    case 'switch':
      return changePack(change.slot, { on: change.on });
    case 'sites':
      return changePack(change.slot, { sites: change.sites });
    case 'remove':
      return removePack(change.slot);
  }
}
