import { Eye } from 'lucide-react';
import type { ChildView, Conversation, Dialogue } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { Button } from '../../parts/button';
import { Section } from '../../parts/page';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { OnlyYouTwo } from './before-opening';
import { ChildAnswer } from './child-answer';
import type { Looking } from './looking';
import { Promised } from './promised';
import styles from './with-child.module.css';

export type ChosenProps = { dialogue: Dialogue; conversation: Conversation; child: Person; given: ChildView };
type LookingProps = ChosenProps & { looking: Looking | undefined; onLook(next: Looking): void };

/** Whom the child chose stands there first, each time the page is opened; the answer after it is said who looks. */
export function Chosen({ looking, onLook, ...props }: LookingProps) {
  const t = useWords('desk');
  const { dialogue, child, given } = props;
  const name = isolated(child.name);
  const { opener, openerName } = given.view.child ?? {};
  const known = dialogue.persons.find(({ id }) => id === opener);
  const adult = known?.name ?? openerName;
  const read = (by?: string) => onLook({ at: given.shown ? 'stands' : 'marking', by });
  if (looking) return <ChildAnswer {...props} looking={looking} onLook={onLook} />;
  return (
    <>
      <OnlyYouTwo name={name} />
      {adult ? (
        <Section title={t('withChild.chose', { name, adult: isolated(adult) })}>
          <p>{t('withChild.choseText', { adult: isolated(adult) })}</p>
          <Promised view={given.view} name={child.name} adult={adult} />
          <div className={styles.actions}>
            <Button kind="primary" icon={Eye} onClick={() => read(known?.id)}>
              {t('withChild.showAs', { adult: isolated(adult) })}
            </Button>
            <Button onClick={() => read()}>{t('withChild.showAnyway', { name })}</Button>
          </div>
        </Section>
      ) : (
        <NobodyHere name={name} gone={opener !== undefined} onShow={() => read()} />
      )}
    </>
  );
}

type NobodyHereProps = { name: string; gone: boolean; onShow(): void };

/** The child chose nobody, or somebody who is not in the dialogue any more (`gone`): it is asked. In: its name, isolated. */
function NobodyHere({ name, gone, onShow }: NobodyHereProps) {
  const t = useWords('desk');
  return (
    <Section title={t(gone ? 'withChild.choseGone' : 'withChild.choseNobody', { name })}>
      <p>{t(gone ? 'withChild.choseGoneText' : 'withChild.choseNobodyText', { name })}</p>
      <div className={styles.actions}>
        <Button kind="primary" icon={Eye} onClick={onShow}>
          {gone ? t('withChild.showAnyway', { name }) : t('withChild.show')}
        </Button>
      </div>
    </Section>
  );
}
