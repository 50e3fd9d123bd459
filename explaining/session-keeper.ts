import type { PageSettings } from '../extension/settings/page-settings.ts';
import { type Session, type SessionOptions, startExplaining } from './session.ts';

/** Keeps a session that fits the settings. */
export interface SessionKeeper {
  readonly session: Session | undefined;
  /**
   * Starts a session with these settings in the place of the one before, and again with every other page that the document becomes; without
   * settings there is none. Words that are newly known are told to the one that is there: the card in which the reader says so stays open.
   */
  apply(settings: PageSettings | undefined): Promise<void>;
}

/** Makes a keeper without a session. `prepare` gets ready what else a session needs. */
export function createSessionKeeper(
  prepare: (settings: PageSettings) => Promise<Omit<SessionOptions, 'settings' | 'onOtherPage'>>,
): SessionKeeper {
  let session: Session | undefined;
  let applied: string | undefined;
  let known: PageSettings['known'] = [];
  let starts = 0;
  return {
    get session() {
      return session;
    },
    async apply(settings) {
      const { known: nowKnown = [], ...others } = settings ?? {};
      const next = settings && JSON.stringify(others);
      const [isNew, isKnownNew] = [next !== applied, nowKnown.join() !== known.join()];
      applied = next;
      known = nowKnown;
      if (!isNew && isKnownNew) session?.setKnown(known);
      if (!isNew) return;
      session?.end();
      session = undefined;
      const mine = ++starts;
      if (!settings) return;
      const prepared = await prepare(settings);
      // It was told otherwise meanwhile.
      if (mine !== starts) return;
      const start = () => {
        session?.end();
        session = startExplaining({ ...prepared, settings: { ...settings, known }, onOtherPage: start });
      };
      start();
    },
  };
}
