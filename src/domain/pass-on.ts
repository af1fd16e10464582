import { type Decider, unless } from './decide';
import type { Device } from './device';

export type PassingOn = { from: Device; to: Device; earlier: string };

/** Notes that the dialogue is passed on to another device. Where both have it already, nothing new happens. */
export const passOnTo: Decider<PassingOn> = ({ devices }, { from, to, earlier }) => {
  const areKnown = [from, to].every(({ id }) => devices.some((device) => device.id === id));
  const isThisOne = from.id === to.id ? { type: 'DeviceIsThisOne' } : undefined;
  return areKnown && !isThisOne
    ? unless([])
    : unless([isThisOne], { kind: 'dialoguePassedOn', body: { from, to, earlier } });
};
