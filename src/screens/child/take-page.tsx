import { useState } from 'react';
import { useSeat } from '../../answering/seat';
import { SpokenPicker } from '../../answering/spoken-picker';
import { type Taking, takings } from '../../domain/child-part';
import { Takes } from '../../parts/world/answer-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { Choices } from './choices';
import { useChild } from './use-child';

/** Does the child want to take part? No, and not today, are full answers. */
export function TakePage() {
  const t = useWords('child');
  const { round, person } = useSeat();
  const { say, go, age, child, speak } = useChild();
  // That someone takes part is nothing that stands there before it was pressed.
  const [taking, take] = useState<Taking | undefined>(child.takesPart === 'yes' ? undefined : child.takesPart);
  const [unsaid, setUnsaid] = useState(false);
  const choices = takings.map((value) => ({
    value,
    label: t(`mode.take.${value}`),
    ...(age === 'young' ? { picture: <Takes answer={value} /> } : {}),
  }));
  const choose = (takesPart: Taking) => {
    take(takesPart);
    setUnsaid(false);
    say({ takesPart });
  };
  const again = person.answered ? [t('mode.take.again')] : [];
  const together = round.childBand === 'under5' ? [t('mode.take.together')] : [];
  return (
    <ChildPage
      title={t('mode.take.title')}
      sentences={[...again, ...together, t(`mode.${age}.take`)]}
      choices={choices.map(({ label }) => label)}
      onNext={() => (taking ? go({ page: taking === 'yes' ? 'with' : 'declined' }) : setUnsaid(true))}
    >
      <Choices legend={t('mode.take.title')} choices={choices} value={taking} onChange={choose} />
      <p role="status">{unsaid && t('mode.chooseFirst')}</p>
      <div>
        <SpokenPicker speak={speak} />
      </div>
    </ChildPage>
  );
}
