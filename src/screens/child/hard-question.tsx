import { useState, type ReactNode } from 'react';
import { YesNo } from '../../parts/world/answer-picture';
import { Button } from '../../parts/button';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { Choices } from './choices';
import { choiceOf, type Hard, useAsideChoices, useSteps, valueOf } from './hard-choices';
import { useChild } from './use-child';

type HardQuestionProps = {
  title: string;
  mark?: ReactNode;
  sentences: readonly string[];
  signed?: string | undefined;
  value: Hard;
  onChange: (value: Hard) => void;
  onBack: () => void;
  onNext: () => void;
};

/** "Is anything hard here?", in the shapes of the child's band. */
export function HardQuestion(props: HardQuestionProps) {
  const { yesNoFirst } = useChild();
  const [amount, setAmount] = useState(false);
  if (!yesNoFirst) return <Steps {...props} />;
  if (amount) return <Amount {...props} onBack={() => setAmount(false)} />;
  const isYes = props.value.yes === true;
  return <YesOrNo {...props} onNext={() => (isYes ? setAmount(true) : props.onNext())} />;
}

/** From seven on: all steps at once; small ones with the load that grows, older ones in words alone. */
function Steps({ value, onChange, ...page }: HardQuestionProps) {
  const steps = useSteps();
  const asides = useAsideChoices();
  const choices = [...steps, ...asides];
  return (
    <ChildPage
      {...page}
      pageId={`${page.title} steps`}
      choices={choices.map(({ label }) => label)}
      also={<Clear value={value} onChange={onChange} />}
    >
      <Choices
        legend={page.title}
        choices={choices}
        value={valueOf(value.choice)}
        onChange={(chosen) => onChange({ choice: choiceOf(chosen) })}
      />
    </ChildPage>
  );
}

/** Under seven: yes or no comes first. */
function YesOrNo({ value, onChange, ...page }: HardQuestionProps) {
  const t = useWords('child');
  const asides = useAsideChoices();
  const choices = [
    { value: 'yes', label: t('mode.yes'), picture: <YesNo answer="yes" /> },
    { value: '1', label: t('mode.no'), picture: <YesNo answer="no" /> },
    ...asides,
  ];
  const choose = (chosen: string) => {
    if (chosen === 'yes') onChange({ yes: true });
    else onChange({ choice: choiceOf(chosen) });
  };
  return (
    <ChildPage
      {...page}
      pageId={`${page.title} yes`}
      choices={choices.map(({ label }) => label)}
      also={<Clear value={value} onChange={onChange} />}
    >
      <Choices
        legend={page.title}
        choices={choices}
        value={value.yes ? 'yes' : valueOf(value.choice)}
        onChange={choose}
      />
    </ChildPage>
  );
}

/** A little or a lot. Whoever says neither has said yes, and nothing more is guessed. */
function Amount({ value, onChange, ...page }: HardQuestionProps) {
  const t = useWords('child');
  const [, little, lot] = useSteps();
  const title = t('mode.hard.amount');
  const choices = [little, lot].flatMap((step) => step ?? []);
  return (
    <ChildPage {...page} title={title} pageId={`${page.title} amount`} choices={choices.map(({ label }) => label)}>
      <Choices
        legend={title}
        choices={choices}
        value={valueOf(value.choice)}
        onChange={(chosen) => onChange({ yes: true, choice: choiceOf(chosen) })}
      />
    </ChildPage>
  );
}

function Clear({ value, onChange }: Pick<HardQuestionProps, 'value' | 'onChange'>) {
  const t = useWords('child');
  if (!value.yes && !value.choice) return null;
  return <Button onClick={() => onChange({})}>{t('mode.clear')}</Button>;
}
