import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { LinkButton } from '../../parts/link-button';
import { useWords } from '../../words/language';
import styles from './door.module.css';
import { StepPage } from './step-page';

type TypeBackStepProps = { groups: string[]; onBack(): void; onNext(): void };

/** Two groups of the code, typed from the sheet: so it is known that the sheet is right. */
export function TypeBackStep({ groups, onBack, onNext }: TypeBackStepProps) {
  const t = useWords('desk');
  const [asked] = useState(() => twoOf(groups.length));
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [tried, setTried] = useState(false);
  const isRight = (index: number) => plain(typed[index] ?? '') === groups[index];
  const next = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (asked.every(isRight)) onNext();
  };
  return (
    <StepPage step={4} title={t('newProfile.backTitle')} lead={t('newProfile.backLead')}>
      <form className={styles.form} onSubmit={next} noValidate>
        <div className={styles.groups}>
          {asked.map((index) => (
            <Field
              key={index}
              label={t('newProfile.group', { group: index + 1 })}
              error={tried && !isRight(index) && <span role="alert">{t('newProfile.groupWrong')}</span>}
              autoCapitalize="characters"
              dir="ltr"
              value={typed[index] ?? ''}
              onChange={(text) => {
                setTried(false);
                setTyped({ ...typed, [index]: text });
              }}
            />
          ))}
        </div>
        <Button kind="primary" type="submit">
          {t('common.next')}
        </Button>
      </form>
      <LinkButton onClick={onBack}>{t('newProfile.seeCode')}</LinkButton>
    </StepPage>
  );
}

/** As people write a group: small letters, O for 0, I and L for 1. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]+/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** Two places of a code, in order, each pair as likely as any other. */
function twoOf(count: number): number[] {
  const first = Math.floor(Math.random() * count);
  const second = (first + 1 + Math.floor(Math.random() * (count - 1))) % count;
  return [first, second].sort((a, b) => a - b);
}
