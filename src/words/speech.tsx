import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLanguage } from './language';
import { voiceFor } from './voice';

/** The device's voices; handed in, so that tests can listen. */
export type SpeechPort = {
  voices(): readonly SpeechSynthesisVoice[];
  /** Calls back when the voices change (some browsers find them late). Out: how to stop listening. */
  onVoices(listener: () => void): () => void;
  /** Reads sentences one after the other; whoever was reading stops. Calls back once it is quiet again. */
  speak(sentences: readonly string[], voice: SpeechSynthesisVoice, quiet: () => void): void;
  stop(): void;
};

/** The browser's own speech; no voices where it has none. */
export function browserSpeech(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): SpeechPort {
  return {
    voices: () => synthesis?.getVoices() ?? [],
    onVoices: (listener) => {
      // Older Safari speaks, but its speech is no event target.
      synthesis?.addEventListener?.('voiceschanged', listener);
      return () => synthesis?.removeEventListener?.('voiceschanged', listener);
    },
    speak: (sentences, voice, quiet) => {
      synthesis?.cancel();
      for (const [index, sentence] of sentences.entries()) {
        const words = new SpeechSynthesisUtterance(sentence);
        words.voice = voice;
        words.lang = voice.lang;
        words.onerror = quiet;
        if (index === sentences.length - 1) words.onend = quiet;
        synthesis?.speak(words);
      }
    },
    stop: () => synthesis?.cancel(),
  };
}

const SpeechContext = createContext<SpeechPort>(browserSpeech());

/** Gives everything below another way to speak. */
export function SpeechProvider({ port, children }: { port: SpeechPort; children: ReactNode }) {
  return <SpeechContext value={port}>{children}</SpeechContext>;
}

/** The marks that keep a name's direction apart are not for ears. */
const spoken = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '').trim();

/** Reading aloud in the language spoken here. `read` is undefined where the device has no voice of its own for it. */
export type ReadingAloud = {
  speaking: boolean;
  read: ((sentences: readonly string[]) => void) | undefined;
  stop(): void;
};

/**
 * Reads aloud, and falls silent when the reader leaves: the page, the language, or the app. `other` is the language of the
 * sentences where it is not the one spoken here.
 */
export function useReadingAloud(other?: string): ReadingAloud {
  const port = useContext(SpeechContext);
  const spokenHere = useLanguage().language;
  const language = other ?? spokenHere;
  const [speaking, setSpeaking] = useState(false);
  // Which reading this place waits for; none while another place, or nobody, is being read.
  const turn = useRef<object>(undefined);
  const chosen = useSyncExternalStore(port.onVoices, () => voiceFor(language, port.voices())?.voiceURI);
  const stop = useCallback(() => {
    if (turn.current) port.stop();
    turn.current = undefined;
    setSpeaking(false);
  }, [port]);
  useEffect(() => stop, [stop, language]);
  useEffect(() => {
    document.addEventListener('visibilitychange', stop);
    return () => document.removeEventListener('visibilitychange', stop);
  }, [stop]);
  const read = (sentences: readonly string[]) => {
    const voice = port.voices().find(({ voiceURI }) => voiceURI === chosen);
    if (!voice) return;
    const own = {};
    turn.current = own;
    setSpeaking(true);
    port.speak(sentences.map(spoken).filter(Boolean), voice, () => {
      if (turn.current !== own) return;
      turn.current = undefined;
      setSpeaking(false);
    });
  };
  return { speaking, stop, read: chosen === undefined ? undefined : read };
}
