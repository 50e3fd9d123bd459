import locales from 'virtual:locales-on-pages';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createWords } from '../../components/create-words.ts';
import { openBundled } from '../../explaining/bundled.ts';
import { decodeBase64 } from '../../explaining/decode-base64.ts';
import { followSettings } from '../../explaining/follow-settings.ts';
import { createSessionKeeper } from '../../explaining/session-keeper.ts';
import { interfaceLanguages } from '../../extension/language.ts';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import type { PageSettings } from '../../extension/settings/page-settings.ts';
import type { PackBlock } from '../../glossary/own-pack/own-pack-compile.ts';

/** The script that finds, marks and explains. The background injects it into frames with text, on sites that are switched on. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const bundled = openBundled();
    const keeper = createSessionKeeper(async (settings) => ({
      ...bundled,
      root: document,
      words: wordsFor(settings),
      packs: await readPacks(settings),
    }));
    const stops = [
      onMessage('runCommand', ({ data: command }) => {
        keeper.session?.run(command);
        return keeper.session !== undefined;
      }),
      onMessage('explainSelection', () => keeper.session?.explainSelection() ?? false),
      onMessage('closeCard', () => keeper.session?.closeCard()),
      onMessage('askForTerms', () => keeper.session?.announce()),
    ];
    ctx.onInvalidated(() => {
      void keeper.apply(undefined);
      for (const stop of stops) stop();
    });
    await followSettings(keeper, ctx);
  },
});

const wordsFor = ({ language }: PageSettings) => createWords(locales, interfaceLanguages(language));

/** Pages are read without packs rather than not at all. */
async function readPacks({ packs }: PageSettings): Promise<readonly PackBlock[]> {
  if (packs.length === 0) return [];
  const texts = await sendMessage('readPacks', undefined).catch(() => []);
  return texts.map(({ first, base64 }) => ({ first, packed: decodeBase64(base64) }));
}
