import styles from './qr-code.module.css';

export type QrCodeProps = {
  /** The modules without a quiet zone, e.g. as the exchange makes them. */
  matrix: { size: number; isDark(x: number, y: number): boolean };
  /** What it is, for who cannot see it. */
  label: string;
};

/** The white around a code, in modules: without it cameras do not find its edge (ISO/IEC 18004). */
const quiet = 4;

/** A QR code as large as its room, black on white in any colour scheme. */
export function QrCode({ matrix, label }: QrCodeProps) {
  const side = matrix.size + 2 * quiet;
  return (
    <svg role="img" aria-label={label} className={styles.code} viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} className={styles.paper} />
      <path d={darkOf(matrix)} className={styles.dark} />
    </svg>
  );
}

/** The dark modules, each run of a row as one rectangle. */
function darkOf({ size, isDark }: QrCodeProps['matrix']): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0, run = 0; x <= size; x += 1) {
      if (x < size && isDark(x, y)) run += 1;
      else {
        if (run > 0) path += `M${x - run + quiet} ${y + quiet}h${run}v1h-${run}z`;
        run = 0;
      }
    }
  }
  return path;
}
