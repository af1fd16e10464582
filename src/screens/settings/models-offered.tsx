import { useEffect, useState } from 'react';
import { LinkButton } from '../../parts/link-button';
import { List, Row } from '../../parts/list';
import { Section } from '../../parts/page';
import { type FoundModel, type OfferedModel, useDesk, useFlow, useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { ModelRefused } from './model-refused';
import styles from './models.module.css';

/** What whoever serves the app has laid beside it. Where there is nothing, nothing is said. */
export function ModelsOffered({ onFound }: { onFound(found: FoundModel): void }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { models } = useInside();
  const { run, refusal } = useFlow();
  const [offered, setOffered] = useState<OfferedModel[]>([]);
  useEffect(() => {
    let here = true;
    void desk.offeredModels().then((list) => here && setOffered(list));
    return () => {
      here = false;
    };
  }, [desk, models]);
  const look = async (model: OfferedModel) => {
    const done = await run(() => desk.lookIntoOffered(model));
    if (done.ok) onFound(done.value);
  };
  if (offered.length === 0) return null;
  return (
    <Section title={t('models.offeredTitle')}>
      <p>{t('models.offeredText')}</p>
      <List aria-label={t('models.offeredTitle')}>
        {offered.map((model) => (
          <Row key={`${model.id}-${model.version}`} title={<bdi>{model.name}</bdi>}>
            <p>{t('models.offeredVersion', { version: model.version })}</p>
            <p className={styles.acts}>
              <LinkButton aria-label={t('models.lookAt', { name: model.name })} onClick={() => void look(model)}>
                {t('models.look')}
              </LinkButton>
            </p>
          </Row>
        ))}
      </List>
      <ModelRefused refusal={refusal} />
    </Section>
  );
}
