import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a program ended, and all it said. */
export type Ended = { status: number; said: string };

/**
 * Runs a program on a terminal of its own (`script`, which every Linux has: `age` reads passphrases from nowhere else)
 * and types the answer after each prompt that ends in a colon.
 */
export async function onTerminal(command: readonly string[], answer: string): Promise<Ended> {
  const quoted = command.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
  const child = spawn('script', ['-qec', quoted, '/dev/null'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  let answered = 0;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
    const prompts = said.match(/passphrase[^:\n]*: /gi)?.length ?? 0;
    for (; answered < prompts; answered += 1) child.stdin.write(`${answer}\n`);
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status: status ?? 1, said };
}
