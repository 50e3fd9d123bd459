// The manifest names this sheet; it is not part of the script.
import '../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../extension/messages.ts';
import { onFirstText } from '../page/first-text.ts';

/**
 * The small script in every frame. It only asks for the explainer, and only once there is something to read:
 * most frames (advertisements, counters, empty ones) never load more than this.
 */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let state: 'waiting' | 'readable' | 'asked' = 'waiting';
    const ask = async () => {
      if (state !== 'readable') return;
      state = 'asked';
      // Declined where the site is switched off; the switch asks again. The explainer follows later switches itself.
      const injected = await sendMessage('requestExplainer', undefined).catch(() => false);
      if (!injected) state = 'readable';
    };
    const stops = [
      onMessage('whatIsHere', () => (document.contentType === 'application/pdf' ? 'pdf-viewer' : 'page')),
      onMessage('applySettings', ({ data: settings }) => {
        if (settings) void ask();
      }),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
    });
    onFirstText(document, ctx.signal, () => {
      state = 'readable';
      void ask();
    });
  },
});
