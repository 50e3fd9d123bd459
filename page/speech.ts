export interface Speaker {
  /** Whether this device itself can say English; may become true later, when `onVoices` is called. */
  canSpeak(): boolean;
  /** Says a text, instead of what is being said; does nothing where `canSpeak` is false. */
  speak(text: string): void;
}

/** A little slower than talk: these are words that one hears for the first time. */
const RATE = 0.85;

/** A voice of the device only: the others send what they say to a server. */
function localVoice(synthesis: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const voices = synthesis.getVoices().filter(({ localService, lang }) => localService && /^en(?:[-_]|$)/i.test(lang));
  return voices.find((voice) => voice.default) ?? voices[0];
}

/** Says words aloud with the browser's own speech, until the signal ends it. `synthesis` is undefined where a browser has none. */
export function createSpeaker(
  synthesis: SpeechSynthesis | undefined,
  { signal, onVoices }: { signal: AbortSignal; onVoices?: () => void },
): Speaker {
  /** What is being said, or waits for its turn. */
  let saying: SpeechSynthesisUtterance | undefined;
  // Browsers load their voices late, and only then tell.
  if (onVoices) synthesis?.addEventListener?.('voiceschanged', onVoices, { signal });
  signal.addEventListener('abort', () => saying && synthesis?.cancel(), { once: true });

  return {
    canSpeak: () => synthesis !== undefined && localVoice(synthesis) !== undefined,
    speak(text) {
      const voice = synthesis && localVoice(synthesis);
      if (!voice || signal.aborted) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      utterance.onend = utterance.onerror = () => {
        if (saying === utterance) saying = undefined;
      };
      saying = utterance;
      synthesis.cancel();
      synthesis.speak(utterance);
    },
  };
}
