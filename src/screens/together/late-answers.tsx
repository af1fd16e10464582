import { MailOpen } from 'lucide-react';
import type { Person } from '../../domain/person';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import type { Opening } from './use-opening';

/** Answers that came after the opening, or that could not be opened. */
export function LateAnswers({ opening, people }: { opening: Opening; people: Person[] }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const { language } = useLanguage();
  const names = people.filter(({ id }) => opening.persons.includes(id)).map(({ name }) => isolated(name));
  return (
    <>
      {opening.count > opening.broken && (
        <Notice
          role="status"
          title={t('together.late', { count: opening.count })}
          actions={
            <Button icon={MailOpen} busy={opening.busy} onClick={() => void opening.open(t('together.lateOpened'))}>
              {t('together.lateOpen', { count: opening.count })}
            </Button>
          }
        >
          {names.length > 0 && <p>{t('together.lateFrom', { names: namesInRow(names, language) })}</p>}
        </Notice>
      )}
      {opening.refusal && <Notice kind="warning" role="alert" title={say(opening.refusal)} />}
      <BrokenNotice count={opening.broken} />
    </>
  );
}

/** Letters that no key opens are left where they lie; someone may mend it another day. */
export function BrokenNotice({ count }: { count: number }) {
  const t = useWords('desk');
  return count > 0 ? <Notice kind="warning" role="status" title={t('together.broken', { count })} /> : null;
}
