import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { type HomeState, useAtHome } from '../../use-at-home';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { HomeCodes } from './home-codes';
import { HomeLanguages } from './home-languages';
import { HomeOwnAnswer } from './home-own-answer';
import { easiestWay, HomeCopy, HomeShare, type Way, waysFor } from './home-ways';
import styles from './round.module.css';

type Ready = Extract<HomeState, { at: 'ready' }>;

type HomeReadyProps = { state: Ready };

/**
 * The answer is closed and lies on this phone until the person says that it has come where it should. Without the link it is
 * not known whose it is, and so not who opens it.
 */
export function HomeReady({ state }: HomeReadyProps) {
  const t = useWords('respondent');
  if (!state.asked) return <Lies state={state} />;
  return state.asked.role === 'child' ? (
    <ChildsReady state={state} />
  ) : (
    <Lies state={state} lead={t('home.ready.lead')} />
  );
}

/** Nobody opens a child's answer with the others'. */
function ChildsReady({ state }: HomeReadyProps) {
  return <Lies state={state} lead={useWords('child')('youth.closed')} />;
}

function Lies({ state, lead }: HomeReadyProps & { lead?: string }) {
  const t = useWords('respondent');
  const home = useAtHome();
  const { answer, kept, asked, view } = state;
  const title = t('home.ready.title');
  return (
    <Page
      title={title}
      lead={lead}
      before={<HomeLanguages sentences={[title, lead ?? '', t('home.ready.today')]} />}
      actions={
        <>
          <Button onClick={() => home.arrived()}>{t('home.ready.arrived')}</Button>
          {asked && (
            <Button kind="quiet" onClick={() => void home.again()}>
              {t('home.ready.again')}
            </Button>
          )}
        </>
      }
    >
      <Notice kind={kept ? 'info' : 'warning'} role={kept ? undefined : 'alert'}>
        <p>{kept ? t('home.ready.today') : t('home.ready.notKept')}</p>
      </Notice>
      <Ways letter={answer.letter} asked={asked} key={answer.id} />
      {asked && view && <HomeOwnAnswer asked={asked} view={view} />}
      <p>{t('home.ready.heard')}</p>
    </Page>
  );
}

/** The ways of the answer to the one who asked: the easiest unfolded, the others beneath. */
function Ways({ letter, asked }: { letter: Uint8Array; asked: Ready['asked'] }) {
  const t = useWords('respondent');
  const text = useText(letter);
  if (text === undefined) return null;
  const who = asked?.asks ? isolated(asked.asks) : t('home.ready.whoAsked');
  const offered = waysFor(text);
  const easiest = easiestWay(offered, asked);
  const ways: Record<Way, ReactNode> = {
    codes: <HomeCodes letter={letter} />,
    share: <HomeShare text={text} who={who} easiest={easiest === 'share'} />,
    copy: <HomeCopy text={text} who={who} easiest={easiest === 'copy'} />,
  };
  return (
    <>
      <Section title={t(`home.ways.${easiest}`)}>{ways[easiest]}</Section>
      <div className={styles.stack}>
        {offered
          .filter((way) => way !== easiest)
          .map((way) => (
            <Later key={way} title={t(`home.ways.${way}`)}>
              {ways[way]}
            </Later>
          ))}
      </div>
    </>
  );
}

/** Another way: made only when someone asks for it. */
function Later({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={title} open={open} onToggle={setOpen}>
      {open && children}
    </Disclosure>
  );
}

/** The letter as text, made before anyone taps: a share sheet opens only within the tap. */
function useText(letter: Uint8Array): string | undefined {
  const home = useAtHome();
  const [text, setText] = useState<string>();
  useEffect(() => {
    let here = true;
    void home.text(letter).then((made) => here && setText(made));
    return () => {
      here = false;
    };
  }, [home, letter]);
  return text;
}
