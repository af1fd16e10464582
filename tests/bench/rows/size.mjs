import { initialScripts, kilobytes, precached } from '../../support/built.mjs';
import { row } from '../figures.mjs';

/** What travels to a tablet at its first visit. */
export async function measure({ sites: { app, 'bare-shell': bare } }) {
  const scripts = ({ folder }) => kilobytes(folder, initialScripts(folder));
  const kept = ({ folder }) => kilobytes(folder, precached(folder));
  const reference = 'bare shell of the same libraries';
  return [
    row({
      what: 'initial JavaScript, gzip',
      value: scripts(app),
      unit: 'kB',
      reference,
      referenceValue: scripts(bare),
      mostRatio: 1.35,
    }),
    row({
      what: 'precache with all languages, gzip',
      value: kept(app),
      unit: 'kB',
      reference,
      referenceValue: kept(bare),
      most: 800,
    }),
  ];
}
