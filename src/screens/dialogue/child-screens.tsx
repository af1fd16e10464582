import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { type ChildBand, childBandOn, childBands } from '../../domain/child-band';
import { chooseChildBand } from '../../domain/decide-child';
import type { Dialogue } from '../../domain/dialogue';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { ChoiceGroup } from '../../parts/choice-group';
import { LinkButton } from '../../parts/link-button';
import { Refused } from '../../parts/refused';
import { useAct, useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';
import { useFocusMove } from '../../parts/focus-move';

/** On which screens the child answers: those of its age, or others that suit it better. Absent where it is not among those who answer. */
export function ChildScreens({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const [open, setOpen] = useState(false);
  const { move, place } = useFocusMove();
  const name = isolated(dialogue.child.name);
  if (!dialogue.persons.some(({ role }) => role === 'child')) return null;
  const close = () => {
    setOpen(false);
    move('button');
  };
  const begin = () => {
    setOpen(true);
    move('form');
  };
  if (!open)
    return (
      <LinkButton icon={Pencil} onClick={begin} ref={place('button')}>
        {t('childMode.change', { name })}
      </LinkButton>
    );
  return (
    <div
      className={styles.now}
      role="group"
      aria-label={t('childMode.change', { name })}
      tabIndex={-1}
      ref={place('form')}
    >
      <Chooser dialogue={dialogue} onClose={close} />
    </div>
  );
}

type ByAge = 'byAge';

function useBands({ child }: Dialogue) {
  const t = useWords('desk');
  const { today } = useDesk();
  const byAge = {
    value: 'byAge' as const,
    label: t('childMode.byAge'),
    description: t(`childMode.bands.${childBandOn(child.birth, today())}`),
  };
  const others = childBands.map((band) => ({
    value: band,
    label: t(`childMode.bands.${band}`),
    description: t(`childMode.looks.${band}`),
  }));
  return [byAge, ...others];
}

function Chooser({ dialogue, onClose }: { dialogue: Dialogue; onClose: () => void }) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const { child, childBand } = dialogue;
  const options = useBands(dialogue);
  const [chosen, choose] = useState<ChildBand | ByAge>(childBand ?? 'byAge');
  const save = async () => {
    const band = chosen === 'byAge' ? undefined : chosen;
    if (band !== childBand && !(await act(chooseChildBand, band ? { band } : {})).ok) return;
    announce(t('common.saved'));
    onClose();
  };
  return (
    <>
      <ChoiceGroup<ChildBand | ByAge>
        legend={t('childMode.title', { name: isolated(child.name) })}
        hint={t('childMode.hint')}
        options={options}
        value={chosen}
        onChange={choose}
      />
      <Refused refusal={refusal} />
      <div className={styles.actions}>
        <Button busy={busy} onClick={() => void save()}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
