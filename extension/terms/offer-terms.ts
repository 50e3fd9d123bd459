import { browser } from '../browser.ts';
import { sendMessage } from '../messages.ts';
import { createLinger, LINGER_MS } from './linger.ts';
import { createPaced } from './paced.ts';
import { checkGoTo, type FrameReport, PORT, type TermPlace } from './page-terms.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface TermOffer {
  readonly readTerms: () => FrameReport;
  /** Whether the page has changed and has not been read to its end since. */
  readonly isBehind: () => boolean;
  /** Shows a place in the page; false where the term is there no more. */
  readonly onGoTo: (place: TermPlace) => boolean;
  readonly signal: AbortSignal;
}

export interface OfferedTerms {
  /** To be called after every change of the terms. */
  changed(): void;
  /** Tells who may want to follow that this frame is here. */
  announce(): void;
  /** Lets all followers go, as when the page is left. */
  release(): void;
}

/**
 * Answers those who follow this frame's terms: the first report is whole, the later ones hold the sections that changed.
 * Without followers nothing is read.
 */
export function offerPageTerms({ readTerms, isBehind, onGoTo, signal }: TermOffer): OfferedTerms {
  /** For each follower, the sections that it has, as they were sent. */
  const followers = new Map<Port, Map<string, string>>();
  const linger = createLinger();
  const paced = createPaced(report, signal);

  function report(): void {
    if (followers.size > 0) reportTo([...followers.keys()]);
  }

  function reportTo(ports: readonly Port[]): void {
    const { report: shown, isHolding } = linger(readTerms(), performance.now(), isBehind());
    if (isHolding) paced.requestIn(LINGER_MS);
    const packed = shown.sections.map((section) => ({ section, json: JSON.stringify(section) }));
    for (const port of ports) {
      const known = followers.get(port) ?? new Map();
      const changed = packed.filter(({ section, json }) => known.get(section.id) !== json);
      followers.set(port, new Map(packed.map(({ section, json }) => [section.id, json])));
      port.postMessage({
        kind: 'terms',
        isReading: shown.isReading,
        order: packed.map(({ section }) => section.id),
        changed: changed.map(({ section }) => section),
      });
    }
  }

  function release(): void {
    for (const port of followers.keys()) port.disconnect();
    followers.clear();
  }

  const onConnect = (port: Port) => {
    if (port.name !== PORT) return;
    followers.set(port, new Map());
    port.onDisconnect.addListener(() => followers.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const place = checkGoTo(message);
      if (place) port.postMessage({ kind: 'went', found: onGoTo(place) });
    });
    // A reader waits for it.
    reportTo([port]);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      // It is gone where the extension is: updated, or switched off.
      browser.runtime?.onConnect.removeListener(onConnect);
      release();
    },
    { once: true },
  );
  const name = crypto.randomUUID();
  const announce = () => void sendMessage('offerTerms', name).catch(() => undefined);
  announce();
  return { changed: () => followers.size > 0 && paced.request(), announce, release };
}
