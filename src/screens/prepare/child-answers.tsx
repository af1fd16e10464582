import { Link } from 'wouter';
import { childBandOn } from '../../domain/child-band';
import type { Dialogue } from '../../domain/dialogue';
import { ButtonLink } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './prepare.module.css';

/** On which screens the child answers, who opens its answer first, and what helps the adult beside it. */
export function HowTheChildAnswers({ dialogue, name: plain }: { dialogue: Dialogue; name: string }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const band = dialogue.childBand ?? childBandOn(dialogue.child.birth, today());
  const name = isolated(plain);
  return (
    <section className={styles.stack} aria-label={t('childMode.title', { name })}>
      <h3>{t('childMode.title', { name })}</h3>
      <p>
        {t('childMode.screens', { band: t(`childMode.bands.${band}`), looks: t(`childMode.looks.${band}`) })}{' '}
        {t('childMode.openedFirst', { name })}
      </p>
      <div>
        <Link href={`/dialogue/${dialogue.id}`} asChild>
          <ButtonLink kind="quiet">{t('childMode.toChange')}</ButtonLink>
        </Link>
      </div>
      {band !== '13-17' && <BesideTheChild />}
      <LockTheTablet />
    </section>
  );
}

/** What the adult beside the child does, and what may be promised. */
function BesideTheChild() {
  const t = useWords('desk');
  return (
    <Disclosure summary={t('childMode.besideTitle')}>
      <ul className={styles.list}>
        <li>{t('childMode.beside.seat')}</li>
        <li>{t('childMode.beside.right')}</li>
        <li>{t('childMode.beside.silence')}</li>
        <li>{t('childMode.beside.ticked')}</li>
        <li>{t('childMode.beside.promise')}</li>
      </ul>
    </Disclosure>
  );
}

const systems = ['apple', 'android'] as const;

/** How the tablet itself keeps a child in the app; no page of the web can. */
function LockTheTablet() {
  const t = useWords('desk');
  return (
    <Disclosure summary={t('childMode.lockTitle')}>
      <div className={styles.stack}>
        <p>{t('childMode.lockWhy')}</p>
        {systems.map((system) => (
          <div key={system}>
            <h4>{t(`childMode.${system}.name`)}</h4>
            <ol className={styles.list}>
              <li>{t(`childMode.${system}.on`)}</li>
              <li>{t(`childMode.${system}.start`)}</li>
              <li>{t(`childMode.${system}.stop`)}</li>
            </ol>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
