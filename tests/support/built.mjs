// What a built folder costs whoever visits it first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files together in kilobytes, as they travel. */
export const kilobytes = (dist, files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000;

/** The scripts that must be there before the first screen: those of the page, and everything they import. */
export function initialScripts(dist, html = 'index.html') {
  const page = readFileSync(join(dist, html), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path);
  const all = new Set();
  for (const file of named) addWithImports(dist, file, all);
  return [...all];
}

function addWithImports(dist, file, seen) {
  if (seen.has(file)) return;
  seen.add(file);
  const source = readFileSync(join(dist, file), 'utf8');
  for (const [, path] of source.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b[^;'"`()]*?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
  )) {
    addWithImports(dist, normalize(join(dirname(file), path)), seen);
  }
}

/**
 * The most that someone at home may have to fetch before the first question: page, scripts, styles, the font's Latin
 * letters and the texts of one language. In: the built folder. Out: paths in it.
 */
export function beforeFirstQuestion(dist) {
  const page = readFileSync(join(dist, 'answer.html'), 'utf8');
  const styles = [...page.matchAll(/<link\b[^>]*?href="\/([^"]+\.css)"/g)].map(([, path]) => path);
  const files = readdirSync(join(dist, 'assets')).map((file) => `assets/${file}`);
  const largest = (pattern) =>
    files.filter((file) => pattern.test(file)).sort((a, b) => kilobytes(dist, [b]) - kilobytes(dist, [a]))[0];
  const texts = [largest(/\/respondent-[\w-]{8}\.js$/), largest(/\/model-[\w-]{8}\.js$/)];
  const latin = largest(/-latin-wght-normal-[^/]*\.woff2$/);
  return ['answer.html', ...styles, ...initialScripts(dist, 'answer.html'), ...texts, latin];
}

/** What the service worker keeps at the first visit. */
export function precached(dist) {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const named = [...worker.matchAll(/["`']?url["`']?:\s*["`']([^"`']+)["`']/g)].map(([, url]) => url);
  return [...new Set(named)].filter((url) => existsSync(join(dist, url)));
}
