import { onMessage, sendMessage } from '../extension/messages.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** What is known of the script that follows: whether another one has taken its place, or the extension has gone. */
interface ScriptLife {
  readonly isValid: boolean;
  readonly signal: AbortSignal;
}

/**
 * Keeps a session as the reader sets it: as the background tells, and asked for at first, and whenever a page is gone back to that the browser
 * has kept as it was, for no telling reaches it there.
 */
export async function followSettings({ apply }: Pick<SessionKeeper, 'apply'>, life: ScriptLife): Promise<void> {
  const { signal } = life;
  let told = 0;
  const ask = async () => {
    const before = told;
    // Where the background ends while it is asked, the next question starts it again.
    const question = () => sendMessage('readPageSettings', undefined);
    const settings = await question().catch(question);
    // What was told meanwhile is newer.
    if (told === before && life.isValid) await apply(settings);
  };
  const stop = onMessage('applySettings', ({ data: settings }) => {
    told += 1;
    void apply(settings);
  });
  signal.addEventListener('abort', stop, { once: true });
  const onShown = ({ persisted }: PageTransitionEvent) => persisted && void ask().catch(() => undefined);
  window.addEventListener('pageshow', onShown, { signal });
  await ask();
}
