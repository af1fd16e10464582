import * as z from 'zod/mini';
import type { Day } from './agreement';
import { idSchema } from './id';
import { invitationSchema } from './invitation';

const { dialogue: _dialogue, publicKey: _publicKey, secret, ...asked } = invitationSchema.shape;
const instant = z.string().check(z.maxLength(40));

/**
 * An invitation as it is kept at the desk, sealed under the dialogue's key: what went to the phone, whom it was for, and
 * what became of it. Without `secret` no answer to it can be opened any more.
 */
export const keptInvitationSchema = z.object({
  ...asked,
  kind: z.literal('home'),
  secret: z.optional(secret),
  person: idSchema,
  /** ISO instant */
  made: instant,
  withdrawn: z.optional(instant),
  /** the letter that came; `late`: after the answers were opened */
  answered: z.optional(z.object({ letter: idSchema, at: instant, late: z.boolean() })),
});
export type KeptInvitation = z.infer<typeof keptInvitationSchema>;

/**
 * What became of one invitation on two devices: taken back is taken back, and the latest answer stands. Its secret goes
 * with the taking back, unless an answer has come: that must still be opened.
 */
export function mergeKept(here: KeptInvitation, came: KeptInvitation): KeptInvitation {
  const [withdrawn] = [here.withdrawn, came.withdrawn].filter((at) => at !== undefined).sort();
  const answered = laterOf(here.answered, came.answered);
  const { secret: _secret, withdrawn: _withdrawn, answered: _answered, ...asked } = here;
  const secret = withdrawn === undefined || answered ? (here.secret ?? came.secret) : undefined;
  return {
    ...asked,
    ...(secret === undefined ? {} : { secret }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(answered ? { answered } : {}),
  };
}

type Answered = KeptInvitation['answered'];

/** The later of two answers; where both came at the same moment, the same one on every device. */
function laterOf(a: Answered, b: Answered): Answered {
  if (!a || !b) return a ?? b;
  return `${a.at} ${a.letter}` < `${b.at} ${b.letter}` ? b : a;
}

/** What may be known of an invitation outside of the vault. */
export type AskedPerson = Omit<KeptInvitation, 'secret'> & { id: string };

export const invitationStates = ['open', 'over', 'answered', 'late', 'withdrawn'] as const;
/** `over`: its last day has passed without an answer; `late`: the answer came after the others were opened. */
export type InvitationState = (typeof invitationStates)[number];

/** What has become of an invitation by a day. */
export function stateOf({ withdrawn, answered, ends }: AskedPerson, today: Day): InvitationState {
  if (withdrawn !== undefined) return 'withdrawn';
  if (answered) return answered.late ? 'late' : 'answered';
  return ends < today ? 'over' : 'open';
}
