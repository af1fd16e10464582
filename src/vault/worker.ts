import { createVaultCore } from './core';
import { serveVault } from './serve';

// Chunks that are loaded later import from this one, and WebKit then runs it a second time: one vault answers, not two.
const scope: typeof self & { vaultServes?: true } = self;
if (!scope.vaultServes) {
  scope.vaultServes = true;
  serveVault(createVaultCore(), self);
}
