import locales from 'virtual:locales-on-pages';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createWords } from '../../components/create-words.ts';
import { openBundled } from '../../explaining/bundled.ts';
import { decodeBase64 } from '../../explaining/decode-base64.ts';
import { type Session, startExplaining } from '../../explaining/session.ts';
import { interfaceLanguages } from '../../extension/language.ts';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import type { PageSettings } from '../../extension/page-settings.ts';
import type { PackBlock } from '../../glossary/own-pack-compile.ts';

/** The script that finds, marks and explains. The background injects it into frames with text, on sites that are switched on. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const bundled = openBundled();
    let session: Session | undefined;
    let applied: string | undefined;
    let known: PageSettings['known'] = [];
    let wasTold = false;
    let starts = 0;
    const apply = async (settings: PageSettings | undefined) => {
      const { known: nowKnown = [], ...others } = settings ?? {};
      const next = settings && JSON.stringify(others);
      const [isNew, isKnownNew] = [next !== applied, nowKnown.join() !== known.join()];
      applied = next;
      known = nowKnown;
      // The card in which the reader says that a word is known stays open.
      if (!isNew && isKnownNew) session?.setKnown(known);
      if (!isNew) return;
      session?.end();
      session = undefined;
      const mine = ++starts;
      const packs = settings ? await readPacks(settings) : [];
      // Told otherwise while the packs were on their way.
      if (!settings || mine !== starts) return;
      const words = wordsFor(settings);
      session = startExplaining({ ...bundled, root: document, words, settings: { ...settings, known }, packs });
    };
    const stops = [
      onMessage('applySettings', ({ data: settings }) => {
        wasTold = true;
        void apply(settings);
      }),
      onMessage('runCommand', ({ data: command }) => session?.run(command)),
      onMessage('explainSelection', () => {
        session?.explainSelection();
        return session !== undefined;
      }),
      onMessage('askForTerms', () => session?.announce()),
    ];
    ctx.onInvalidated(() => {
      void apply(undefined);
      for (const stop of stops) stop();
    });
    const settings = await sendMessage('readPageSettings', undefined);
    // What was told meanwhile is newer; and another of these scripts may have taken this one's place.
    if (!wasTold && ctx.isValid) await apply(settings);
  },
});

const wordsFor = ({ language }: PageSettings) => createWords(locales, interfaceLanguages(language));

/** Pages are read without packs rather than not at all. */
async function readPacks({ packs }: PageSettings): Promise<readonly PackBlock[]> {
  if (packs.length === 0) return [];
  const texts = await sendMessage('readPacks', undefined).catch(() => []);
  return texts.map(({ first, base64 }) => ({ first, packed: decodeBase64(base64) }));
}
