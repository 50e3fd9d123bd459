import { browser } from '../browser.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { checkFromFrame, type FrameReport, PORT, type ReportedSection, type TermPlace } from './page-terms.ts';

/** What a frame last said; the same section is the same object for as long as it does not change. */
export interface FollowedFrame extends FrameReport {
  readonly frame: number;
}

export interface FollowedTerms {
  /** Shows a place in the page; resolves to whether it was still there. */
  goTo(frame: number, place: TermPlace): Promise<boolean>;
}

/** A frame that starts anew, since a setting has changed or the page goes on to another, keeps its terms for so long, in ms. */
const RETURN_MS = 1000;

interface Link {
  isOpen: boolean;
  /** What the frame called itself; undefined where it was not waited for. */
  readonly name: string | undefined;
  readonly port: ReturnType<typeof browser.runtime.connect>;
  /** Those who wait for an answer, which come in the order of the questions. */
  readonly waiting: ((found: boolean) => void)[];
}

/**
 * Follows the terms of a tab's frames, those that come later too, until the signal ends it. Calls back with all frames in a
 * steady order, the page's own first, after every change. One at a time in a document.
 */
export function followPageTerms(
  tabId: number,
  onFrames: (frames: readonly FollowedFrame[]) => void,
  signal: AbortSignal,
): FollowedTerms {
  const frames = new Map<number, FollowedFrame>();
  const links = new Map<number, Link>();
  const tell = () => {
    if (!signal.aborted) onFrames([...frames.values()].sort((a, b) => a.frame - b.frame));
  };

  function ask(to: number | { tabId: number; frameId: number }): void {
    if (!signal.aborted) void sendMessage('askForTerms', undefined, to).catch(() => undefined);
  }

  function connect(frame: number, name?: string): void {
    const before = links.get(frame);
    // A frame that starts anew closes the port of the one before, and is asked again.
    if (signal.aborted || (before?.isOpen && (before.name ?? name) === name)) return;
    before?.port.disconnect();
    for (const answer of before?.waiting ?? []) answer(false);
    const port = browser.tabs.connect(tabId, { name: PORT, frameId: frame });
    const link: Link = { isOpen: true, name, port, waiting: [] };
    let known: ReadonlyMap<string, ReportedSection> = new Map();
    links.set(frame, link);
    port.onMessage.addListener((data: unknown) => {
      const message = checkFromFrame(data);
      if (message?.kind === 'went') link.waiting.shift()?.(message.found);
      if (message?.kind !== 'terms') return;
      const sections = new Map([...known, ...message.changed.map((section) => [section.id, section] as const)]);
      known = new Map(message.order.flatMap((id) => (sections.has(id) ? [[id, sections.get(id)!]] : [])));
      frames.set(frame, { frame, isReading: message.isReading, sections: [...known.values()] });
      tell();
    });
    port.onDisconnect.addListener(() => {
      // Without this, a page that no content script may enter is reported as an unchecked error.
      void browser.runtime.lastError;
      link.isOpen = false;
      for (const answer of link.waiting) answer(false);
      // A frame that starts anew may have said so before its port was closed.
      ask({ tabId, frameId: frame });
      setTimeout(() => {
        if (links.get(frame) !== link) return;
        links.delete(frame);
        if (frames.delete(frame)) tell();
      }, RETURN_MS);
    });
  }

  const stopListening = onMessage('offerTerms', ({ data, sender }) => {
    if (sender.tab?.id === tabId && sender.frameId !== undefined) connect(sender.frameId, String(data));
  });
  signal.addEventListener(
    'abort',
    () => {
      stopListening();
      for (const { port } of links.values()) port.disconnect();
      links.clear();
    },
    { once: true },
  );
  // Most pages have their terms in the outermost frame, and many readers wait for them: it need not be asked first.
  connect(0);
  ask(tabId);

  return {
    goTo(frame, place) {
      const link = links.get(frame);
      if (!link?.isOpen) return Promise.resolve(false);
      return new Promise((resolve) => {
        link.waiting.push(resolve);
        link.port.postMessage({ kind: 'go', ...place });
      });
    },
  };
}
