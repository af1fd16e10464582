const unit = (value: number, name: 'minute' | 'second', language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** A length of time in words: "4 minutter og 10 sekunder". In: whole seconds. */
export function timeInWords(seconds: number, language: string): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes ? [unit(minutes, 'minute', language)] : []),
    ...(rest || !minutes ? [unit(rest, 'second', language)] : []),
  ];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
