import { expect, onTestFinished, test, vi } from 'vitest';
import { createSpeaker } from '../../page/speech.ts';
import { testSignal } from './show-page.ts';

const voice = (lang: string, localService: boolean, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;

/** A browser's speech with voices of our choice; a real utterance takes only real voices, so those are told apart by language. */
function fakeSynthesis(voices: SpeechSynthesisVoice[]) {
  const said: string[] = [];
  const fake = Object.assign(new EventTarget(), {
    voices,
    said,
    speaking: false,
    getVoices: () => fake.voices,
    speak({ text, lang }: { text: string; lang: string }) {
      fake.speaking = true;
      said.push(`${lang}: ${text}`);
    },
    cancel() {
      fake.speaking = false;
      said.push('silence');
    },
  });
  return fake;
}

test.each<[string, SpeechSynthesisVoice[], boolean]>([
  ['a local English voice', [voice('en-US', true)], true],
  ['British', [voice('de-DE', true), voice('en-GB', true)], true],
  ['underscores', [voice('en_US', true)], true],
  ['an English voice on a server', [voice('en-US', false)], false],
  ['a local voice of another language', [voice('de-DE', true)], false],
  ['a language that begins alike', [voice('enm', true)], false],
  ['no voice', [], false],
])('speaks only with a local English voice: %s', (_, voices, can) => {
  const synthesis = fakeSynthesis(voices) as unknown as SpeechSynthesis;
  expect(createSpeaker(synthesis, { signal: testSignal().signal }).canSpeak()).toBe(can);
});

test('cannot speak where the browser has no speech', () => {
  const speaker = createSpeaker(undefined, { signal: testSignal().signal });
  expect(speaker.canSpeak()).toBe(false);
  speaker.speak('heart');
});

test('hears of voices that come late', () => {
  const synthesis = fakeSynthesis([]);
  const abort = testSignal();
  const heard: boolean[] = [];
  const speaker = createSpeaker(synthesis as unknown as SpeechSynthesis, {
    signal: abort.signal,
    onVoices: () => heard.push(speaker.canSpeak()),
  });
  synthesis.voices = [voice('en-US', true)];
  synthesis.dispatchEvent(new Event('voiceschanged'));
  abort.abort();
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(heard).toEqual([true]);
});

test.each<[string, 'onend' | 'onerror' | undefined, string[]]>([
  ['while it speaks', undefined, ['silence', 'en-US: heart', 'silence']],
  ['once it has spoken', 'onend', ['silence', 'en-US: heart']],
  ['once it could not speak', 'onerror', ['silence', 'en-US: heart']],
])('the end of the session silences only its own words: %s', (_, told, expected) => {
  // A real utterance takes no voices of ours.
  const utterances: Record<string, (() => void) | undefined>[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
        utterances.push(this as unknown as (typeof utterances)[number]);
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const synthesis = fakeSynthesis([voice('en-US', true)]);
  const abort = testSignal();
  createSpeaker(synthesis as unknown as SpeechSynthesis, { signal: abort.signal }).speak('heart');
  if (told) utterances[0]?.[told]?.();
  abort.abort();
  expect(synthesis.said).toEqual(expected);
});
