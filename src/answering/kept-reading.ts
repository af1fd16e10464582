import { useEffect, useState } from 'react';
import { applyReading, type Reading, usualReading } from '../parts/reading-settings';

/** In the clear, because it says nothing about anyone. */
const key = 'samsyn-reading';

function parseReading(text: string | null): Reading {
  const [size, spacing, contrast] = (text ?? '').split(' ');
  return {
    size: size === 'large' || size === 'larger' ? size : usualReading.size,
    spacing: spacing === 'wide' ? spacing : usualReading.spacing,
    contrast: contrast === 'more' ? contrast : usualReading.contrast,
  };
}

/** Text size, spacing and contrast as they were last set on this device; what is set is seen and kept at once. */
export function useKeptReading(): [Reading, (next: Reading) => void] {
  const [reading, setReading] = useState(() => parseReading(localStorage.getItem(key)));
  useEffect(() => applyReading(document.documentElement, reading), [reading]);
  const change = (next: Reading) => {
    localStorage.setItem(key, `${next.size} ${next.spacing} ${next.contrast}`);
    setReading(next);
  };
  return [reading, change];
}

/** What respondents set ends with the round: the host's own screens look as they did. */
export function useReadingEnds(): void {
  useEffect(() => () => applyReading(document.documentElement, usualReading), []);
}
