// The manifest names this sheet; it is not part of the script.
import '../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, type ScriptPlace, sendMessage } from '../extension/messages.ts';
import { onFirstText } from '../page/first-text.ts';
import { isHtmlPage } from '../page/html-page.ts';

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
    /** How often this frame was told that its words are wanted, or may be. */
    let told = 0;
    const ask = async () => {
      if (state !== 'readable') return;
      state = 'asked';
      const before = told;
      // Declined where the site is switched off; the switch asks again. The explainer follows later switches itself.
      // Where the background ends while it is asked, the next question starts it again.
      const request = () => sendMessage('requestExplainer', undefined);
      const injected = await request()
        .catch(request)
        .catch(() => false);
      if (injected) return;
      state = 'readable';
      // What was declined may have been switched on since.
      if (told !== before) await ask();
    };
    const askAgain = () => {
      told += 1;
      void ask();
    };
    const stops = [
      onMessage('whatIsHere', whatIsHere),
      onMessage('whoseIsThis', () => window.origin),
      onMessage('applySettings', ({ data: settings }) => settings && askAgain()),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
    });
    if (whatIsHere() !== 'page') return;
    // A page that is kept to be gone back to is not told that its site was switched on.
    window.addEventListener('pageshow', ({ persisted }) => persisted && askAgain(), { signal: ctx.signal });
    whenShown(document, ctx.signal, () =>
      onFirstText(document, ctx.signal, () => {
        state = 'readable';
        void ask();
      }),
    );
  },
});

/**
 * Chrome and Edge read a page ahead behind the one that its tab shows: the background would take it for that one, and so would the lists of
 * its words. Nobody may ever go there.
 */
function whenShown(
  document: Document & { readonly prerendering?: boolean },
  signal: AbortSignal,
  then: () => void,
): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', then, { once: true, signal });
  else then();
}

function whatIsHere(): ScriptPlace {
  if (document.contentType === 'application/pdf') return 'pdf-viewer';
  return isHtmlPage(document) ? 'page' : 'no-html';
}
