import { Link } from 'wouter';
import { standardRef } from '../../domain/standard-model';
import { ButtonLink } from '../../parts/button';
import { useWords } from '../../words/language';
import { useInside } from '../../use-session';
import { useAllModelWords } from '../../words/model';
import { isolated } from '../../words/isolate';

/** Which model new dialogues begin with, and the way to the others. */
export function ModelsWay() {
  const t = useWords('desk');
  const { settings } = useInside();
  const { texts } = useAllModelWords()(settings.model ?? standardRef);
  return (
    <>
      <p>{t('models.wayText', { name: isolated(texts.name) })}</p>
      <div>
        <Link href="/settings/models" asChild>
          <ButtonLink>{t('models.toModels')}</ButtonLink>
        </Link>
      </div>
    </>
  );
}
