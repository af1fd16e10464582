import { createVaultCore } from './core';
import { serveVault } from './serve';

serveVault(createVaultCore(), self);
