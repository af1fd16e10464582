import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { sittingsWith } from '../../domain/seen-by';
import { ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';

/** Someone joined and sits in neither room yet: their answer stays closed until someone says where. */
export function Unplaced({ known, persons, dialogue }: { known: Conversation; persons: Person[]; dialogue: string }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const nowhere = persons.filter(
    ({ id }) => known.plan.participants.some(({ person }) => person === id) && sittingsWith(known, id).length === 0,
  );
  if (nowhere.length === 0) return null;
  const names = namesInRow(
    nowhere.map(({ name }) => isolated(name)),
    language,
  );
  return (
    <Notice
      kind="warning"
      title={t('sittings.unplaced', { names })}
      actions={
        <Link href={`/dialogue/${dialogue}/prepare/${known.id}`} asChild>
          <ButtonLink>{t('sittings.place')}</ButtonLink>
        </Link>
      }
    >
      <p>{t('sittings.unplacedText')}</p>
    </Notice>
  );
}
