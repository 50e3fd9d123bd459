import * as v from 'valibot';
import { onMessage, sendMessage } from '../messages.ts';
import { isOwnPage } from '../own-page.ts';
import { changeSettings, FIELDS, type Settings, withKnown, withSite } from './settings.ts';
import { withImported } from './settings-file.ts';

const AnySettings = v.partial(v.object(FIELDS));
const SomeSettings = v.custom<Partial<Settings>>((settings) => v.is(AnySettings, settings));

/** What a page of the extension wants changed; made of the settings in force, since those that it has drawn may be older. */
const SettingsChange = v.variant('kind', [
  v.object({ kind: v.literal('set'), settings: SomeSettings }),
  v.object({ kind: v.literal('site'), site: v.string(), on: v.boolean() }),
  v.object({ kind: v.literal('known'), ids: v.array(v.string()), known: v.boolean() }),
  v.object({ kind: v.literal('import'), settings: v.object(FIELDS) }),
]);
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

const Request = v.object({ change: SettingsChange, inPrivate: v.boolean() });
export type SettingsRequest = Readonly<v.InferOutput<typeof Request>>;

export function withChange(now: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'set':
      return { ...now, ...change.settings };
    case 'site':
      return withSite(now, change.site, change.on);
    case 'known':
      return withKnown(now, change.ids, change.known);
    case 'import':
      return withImported(now, change.settings);
  }
}

/**
 * Resolves to whether it could be stored. The background does it: a popup closes with the next click beside it, before it could have
 * waited for its turn and read what is stored.
 */
export const askToChange = (change: SettingsChange, inPrivate: boolean): Promise<boolean> =>
  sendMessage('changeSettings', { change, inPrivate }).catch(() => false);

/** In the background: changes what pages of the extension ask for. */
export function answerSettingsChanges(): void {
  onMessage('changeSettings', async ({ data, sender }) => {
    const request = v.safeParse(Request, data);
    if (!request.success || !isOwnPage(sender)) return false;
    const { change, inPrivate } = request.output;
    return changeSettings((now) => withChange(now, change), inPrivate).then(
      () => true,
      () => false,
    );
  });
}
