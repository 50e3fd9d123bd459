import locales from 'virtual:locales-on-pages';
import packedBase64 from 'virtual:packed-glossary';
import knowledgeJson from 'virtual:word-knowledge';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createWords } from '../../components/create-words.ts';
import { browserLanguages } from '../../extension/language.ts';
import { onMessage } from '../../extension/messages.ts';
import { openPacked } from '../../glossary/packed.ts';
import type { WordKnowledge } from '../../glossary/unknown-words.ts';
import { decodeBase64 } from './decode-base64.ts';
import { startExplaining } from './session.ts';

/** The script that finds, marks and explains. The background injects it into frames with text, on sites that are switched on. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const packed = openPacked(decodeBase64(packedBase64));
    const knowledge: WordKnowledge = JSON.parse(knowledgeJson);
    const words = createWords(locales, browserLanguages());
    let session: ReturnType<typeof startExplaining> | undefined;
    const switchMarks = (on: boolean) => {
      if (on) session ??= startExplaining({ packed, knowledge, words });
      else {
        session?.end();
        session = undefined;
      }
    };
    const stops = [
      onMessage('switchMarks', ({ data: on }) => switchMarks(on)),
      onMessage('runCommand', ({ data: command }) => session?.run(command)),
    ];
    ctx.onInvalidated(() => {
      switchMarks(false);
      for (const stop of stops) stop();
    });
    switchMarks(true);
  },
});
