/** The vault is shut, resting, in a round, or its worker was ended: the key that was asked for is not there. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
  constructor() {
    super('The vault is locked');
  }
}
