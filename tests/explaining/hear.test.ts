import { expect, onTestFinished, test, vi } from 'vitest';
import { explainPage, overPage } from './explain-page.ts';

test('a card that is open offers to say its word once the voices have come', async () => {
  const voices: object[] = [];
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, cancel() {} });
  vi.stubGlobal('speechSynthesis', synthesis);
  onTestFinished(() => void vi.unstubAllGlobals());
  const session = await explainPage('<p>A myeloma.</p>', { hear: true });
  session.run('next-term');
  await expect.poll(() => overPage()?.querySelector('.short')).toBeTruthy();
  const button = () => overPage()?.querySelector('.hear');
  expect(button()).toBeNull();
  voices.push({ localService: true, lang: 'en-US' });
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(button()).toBeTruthy();
});
