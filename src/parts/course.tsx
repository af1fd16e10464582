import type { Conversation } from '../domain/dialogue';
import { type Phase, phaseOf, phases } from '../domain/phase';
import { talkRef } from '../domain/sitting';
import { useWords } from '../words/language';
import { Steps } from './steps';

export type CourseProps = {
  dialogue: string;
  conversation: Conversation;
  /** The phase whose page this is. */
  here: Phase;
  onGo: (href: string) => void;
};

/** The course of a meeting: where one stands, what is done, and the way to the other pages. */
export function Course({ dialogue, conversation, here, onGo }: CourseProps) {
  const t = useWords('desk');
  const reached = conversation.ended ? phases.length : phases.indexOf(phaseOf(conversation));
  const pages: Record<Phase, string> = {
    prepare: `/dialogue/${dialogue}/prepare/${conversation.id}`,
    views: `/dialogue/${dialogue}`,
    together: `/dialogue/${dialogue}/together/${talkRef(conversation)}`,
    agree: `/dialogue/${dialogue}/agree/${talkRef(conversation)}`,
  };
  const steps = phases.map((phase, index) => ({
    id: phase,
    label: t(`dialogue.phase.${phase}`),
    state: phase === here ? ('current' as const) : index < reached ? ('done' as const) : ('ahead' as const),
    href: phase === here ? undefined : pages[phase],
  }));
  return (
    <Steps
      label={t('dialogue.phases')}
      doneLabel={t('dialogue.phaseDone')}
      steps={steps}
      onGo={({ href }) => href && onGo(href)}
    />
  );
}
