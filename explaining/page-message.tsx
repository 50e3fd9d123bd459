import { render } from 'preact';
import { type Looks, LooksContext } from '../components/looks.ts';
import { PageMessage } from '../components/PageMessage.tsx';
import { type Words, WordsContext } from '../components/words.tsx';
import { activeElement } from '../page/active-element.ts';
import { mountPointOf } from '../page/mount-point.ts';
import { createOverPage, wearOverPage } from './over-page.ts';

export interface MessageOptions {
  readonly document: Document;
  readonly words: Words;
  readonly looks: Looks;
  readonly signal: AbortSignal;
}

/** Says something over the page until the reader presses a key or clicks, as an answer to a command that has no card to open. */
export function createPageMessage({ document, words, looks, signal }: MessageOptions): (text: string) => void {
  let shown: AbortController | undefined;

  return (text) => {
    shown?.abort();
    if (signal.aborted) return;
    shown = new AbortController();
    const over = AbortSignal.any([signal, shown.signal]);
    const { host, root, layer } = createOverPage();
    wearOverPage(root);
    mountPointOf(activeElement(document) ?? document.documentElement).append(host);
    layer.showPopover();
    render(
      <LooksContext value={looks}>
        <WordsContext value={words}>
          <PageMessage text={text} />
        </WordsContext>
      </LooksContext>,
      layer,
    );
    over.addEventListener('abort', () => {
      render(null, layer);
      host.remove();
    });
    for (const type of ['keydown', 'pointerdown'] as const)
      document.addEventListener(type, () => shown?.abort(), { signal: over, capture: true });
  };
}
