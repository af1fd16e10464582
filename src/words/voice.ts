/** What is needed of a voice to choose one (`SpeechSynthesisVoice` has more). */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'lang' | 'localService' | 'default'>;

const spokenBy = ({ lang }: Voice): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The voice that reads a language aloud. In: ISO 639 code and the browser's voices. Out: one that works on this device
 * alone, the browser's own choice first; undefined where there is none, because any other voice may send the text away.
 */
export function voiceFor<V extends Voice>(language: string, voices: readonly V[]): V | undefined {
  const local = voices.filter((voice) => voice.localService === true && spokenBy(voice) === language);
  return local.find((voice) => voice.default) ?? local[0];
}
