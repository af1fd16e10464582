import { useChosenAdult } from '../../answering/chosen-adult';
import { Kept } from '../../answering/kept';
import { KeptField } from '../../answering/kept-field';
import { useKeptPromise } from '../../answering/kept-promise';
import { Tools } from '../../answering/tools';
import type { PageOfAnswer } from '../../answering/use-answer';
import { Button } from '../../parts/button';
import { Page, Section } from '../../parts/page';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import styles from './round.module.css';
import { Stop } from './stop';
import { partOf, withPart } from './youth';
import { YouthAudience } from './youth-audience';
import { YouthDrawing } from './youth-drawing';
import { YouthTalk } from './youth-talk';

/** After the areas: what a young person hopes, wants of the adults, tells one of them alone, and who may see what. */
export function YouthMore(page: PageOfAnswer) {
  const t = useWords('child');
  const title = t('youth.more.title');
  const lead = t('youth.more.lead');
  const adult = useChosenAdult(partOf(page.view));
  const asked = [t('youth.more.hopes'), t('youth.more.grownUps')];
  const { says, promise, lies } = useKeptPromise(partOf(page.view), 'older');
  const alone = [t('mode.kept.title', { adult }), says, promise, lies];
  return (
    <Page
      title={title}
      lead={lead}
      before={<Tools sentences={[title, lead, ...asked, ...alone]}>{page.languages}</Tools>}
      actions={
        <>
          <Button kind="primary" onClick={() => page.go('check')}>
            {t('youth.more.next')}
          </Button>
          <Button kind="quiet" onClick={() => page.go('rate')}>
            {t('youth.more.back')}
          </Button>
          <Stop onHandIn={() => page.go('check')} />
        </>
      }
    >
      <div className={styles.stack}>
        <YouthSaid what="hopes" {...page} />
        <YouthSaid what="grownUps" {...page} />
        <YouthDrawing {...page} />
        <KeptWords {...page} />
      </div>
      <YouthAudience {...page} />
      <YouthTalk {...page} />
    </Page>
  );
}

/** Words about one thing, wherever they are on the page said to be kept. */
function YouthSaid({ what, view, change, keeping, again }: PageOfAnswer & { what: 'hopes' | 'grownUps' }) {
  const t = useWords('child');
  return (
    <div>
      <TextArea
        label={t(`youth.more.${what}`)}
        rows={2}
        maxLength={2000}
        value={partOf(view)[what]?.words ?? ''}
        onChange={(words) => change(withPart(view, { [what]: { words } }), what)}
      />
      <Kept where={what} keeping={keeping} again={again} />
    </div>
  );
}

/** Words for one adult alone, with the only promise that can be kept. */
function KeptWords({ view, change, keeping, again, keptBefore }: PageOfAnswer) {
  const t = useWords('child');
  const part = partOf(view);
  const adult = useChosenAdult(part);
  const { says, promise, lies } = useKeptPromise(part, 'older');
  return (
    <Section title={t('mode.kept.title', { adult })}>
      <figure className={styles.note}>
        <figcaption>{says}</figcaption>
        <blockquote>{promise}</blockquote>
      </figure>
      <KeptField
        view={view}
        keptBefore={keptBefore}
        lies={lies}
        rows={2}
        onChange={(kept) => change({ ...view, kept }, 'kept')}
      />
      <Kept where="kept" keeping={keeping} again={again} />
    </Section>
  );
}
