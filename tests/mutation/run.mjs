// `npm run test:mutation [-- room …]`: changes a room's code in every small way and sees whether its own tests notice.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const known = ['domain', 'vault', 'exchange'].filter((room) => existsSync(`src/${room}`));
const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? known.filter((room) => asked.includes(room)) : known;
const reportOf = (room) => `test-results/mutation-${room}.json`;

function isGoodEnough(room) {
  rmSync(reportOf(room), { force: true });
  const env = { ...process.env, ROOM: room };
  return spawnSync('stryker', ['run', 'tests/mutation/stryker.config.mjs'], { stdio: 'inherit', env }).status === 0;
}

function statusesOf(room) {
  const { files } = JSON.parse(readFileSync(reportOf(room), 'utf8'));
  return Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
}

function figure(name, statuses) {
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const tried = killed + count('Survived', 'NoCoverage');
  return `${name}: ${killed} of ${tried} killed, ${((100 * killed) / tried).toFixed(1)} %`;
}

const bad = rooms.filter((room) => !isGoodEnough(room));
console.log('');
for (const room of rooms) console.log(figure(room, statusesOf(room)));
console.log(figure('all', rooms.flatMap(statusesOf)));
process.exitCode = bad.length > 0 ? 1 : 0;
