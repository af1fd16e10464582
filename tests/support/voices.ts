import type { SpeechPort } from '../../src/words/speech';

/** A voice of a device, or one that sends the words away to be spoken. */
export const voice = (lang: string, localService: boolean) =>
  ({ voiceURI: `${lang} ${localService}`, name: lang, lang, localService, default: false }) as SpeechSynthesisVoice;

/** A tablet's speech that can be listened to. */
export function tabletVoice(...voices: SpeechSynthesisVoice[]) {
  const heard = { sentences: [] as string[], voice: '', speaking: false, quiet: () => undefined as void };
  let listen = () => undefined as void;
  const port: SpeechPort = {
    voices: () => voices,
    onVoices: (listener) => {
      listen = listener;
      return () => undefined;
    },
    speak: (sentences, { voiceURI }, quiet) =>
      Object.assign(heard, { sentences: [...sentences], voice: voiceURI, quiet, speaking: true }),
    stop: () => Object.assign(heard, { speaking: false }),
  };
  const found = (late: SpeechSynthesisVoice) => {
    voices.push(late);
    listen();
  };
  return { port, heard, found };
}
