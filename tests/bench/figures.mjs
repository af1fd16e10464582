// What a measurement says: a median, held against a reference and a bar.

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Does something several times, one after the other, and gives the median. */
export async function medianOf(times, measure) {
  const values = [];
  for (let n = 0; n < times; n++) values.push(await measure(n));
  return median(values);
}

const rounded = (value) => (value === null ? null : Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));

/**
 * One row. `most` and `least` bound the value itself, `mostRatio` its ratio to the reference, `mostAbove` what it may
 * be above it; without any of them the row is only reported, and `holds` is null.
 */
export function row({ what, value, unit, reference = null, referenceValue = null, ...bars }) {
  const ratio = referenceValue === null ? null : value / referenceValue;
  const { most, least, mostRatio, mostAbove } = bars;
  const rules = [
    [mostRatio, `≤ ${mostRatio} ×`, () => ratio <= mostRatio],
    [mostAbove, `≤ +${mostAbove} ${unit}`, () => value - referenceValue <= mostAbove],
    [most, `≤ ${most} ${unit}`, () => value <= most],
    [least, `≥ ${least}`, () => value >= least],
  ].filter(([bar]) => bar !== undefined);
  return {
    what,
    value: rounded(value),
    unit,
    reference,
    referenceValue: rounded(referenceValue),
    ratio: rounded(ratio),
    bar: rules.map(([, words]) => words).join(', ') || null,
    holds: rules.length > 0 ? rules.every(([, , holds]) => holds()) : null,
  };
}

/** The rows as a table in Markdown. */
export function tableOf(rows) {
  const number = (value, unit) => (value === null ? '–' : `${value.toLocaleString('en')} ${unit}`.trim());
  const lines = rows.map(({ what, value, unit, reference, referenceValue, ratio, bar, holds }) => [
    what,
    number(value, unit),
    reference ? `${reference}: ${number(referenceValue, unit)}` : '–',
    ratio === null ? '–' : `${ratio} ×`,
    bar ?? 'reported',
    holds === null ? '' : holds ? 'yes' : '**no**',
  ]);
  const head = ['what', 'value', 'reference in the same run', 'ratio', 'bar', 'holds'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
