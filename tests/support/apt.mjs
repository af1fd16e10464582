import { spawnSync } from 'node:child_process';

/** Whether a command ends well. */
export const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether something is here; where it is not, installs these Debian packages as far as we may, and looks again. */
export function isHereOrInstalled(isHere, packages) {
  if (isHere()) return true;
  if (process.getuid?.() === 0 && succeeds('sh', '-c', 'command -v apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  }
  return isHere();
}
