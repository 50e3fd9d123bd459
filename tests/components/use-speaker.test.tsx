import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useSpeaker } from '../../hooks/use-speaker.ts';
import { stage } from './stage.tsx';

/** A browser's speech with one voice; a real utterance takes no other than its own. */
function fakeSpeech() {
  const said: string[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-US', localService: true, default: true }],
    speak: ({ text }: { text: string }) => said.push(text),
    cancel: () => said.push('silence'),
  });
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return { speech, said };
}

function Hear() {
  const { onHear } = useSpeaker();
  return (
    <button type="button" onClick={() => onHear?.({ term: 'vertebra' })}>
      Hear
    </button>
  );
}

test('what leaves the page falls silent, and hears no more of voices', async () => {
  const { speech, said } = fakeSpeech();
  const signals: (AbortSignal | undefined)[] = [];
  const listen = speech.addEventListener.bind(speech);
  speech.addEventListener = (type, listener, options) => {
    signals.push((options as AddEventListenerOptions).signal);
    listen(type, listener, options);
  };
  const { show } = stage();
  show(<Hear />);
  await page.getByRole('button').click();
  expect(said.at(-1)).toBe('vertebra');
  show(null);
  await expect.poll(() => said.at(-1)).toBe('silence');
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});
