import { Printer } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import { type Band, bands, type ModelRef } from '../../domain/model';
import { standardRef } from '../../domain/standard-model';
import { Button } from '../../parts/button';
import { ModelChoice, ModelMissing } from '../../parts/model-choice';
import { Page } from '../../parts/page';
import { Select } from '../../parts/select';
import { WayBack } from '../../parts/way-back';
import { useDialogue } from '../../use-session';
import { InLanguage, useLanguage, useWords } from '../../words/language';
import { languageOf, languages } from '../../words/languages';
import styles from './paper.module.css';
import { type PaperReader, paperReaders, Sheet } from './sheet';

type Choice = { model: ModelRef; language: string; reader: PaperReader; band: Band };

/** A language for respondents alone has no words for professionals; only those of ten and more are asked as youth. */
function readersFor(language: string): PaperReader[] {
  return paperReaders.filter((reader) => reader !== 'professional' || languageOf(language).desk);
}
const bandsFor = (reader: PaperReader): Band[] =>
  bands.filter((band) => reader !== 'youth' || band === '10-12' || band === '13-17');

/** Keeps what was chosen where it can be, and takes the nearest where it cannot. */
function fitting({ model, language, reader, band }: Choice): Choice {
  const readers = readersFor(language);
  const fits = readers.includes(reader) ? reader : 'parent';
  const ages = bandsFor(fits);
  return { model, language, reader: fits, band: ages.includes(band) ? band : (ages[0] ?? band) };
}

/** A blank sheet with the same words and shapes as on the screen; it prints without unlocking and knows nobody. */
export function Paper() {
  return <PaperPage model={standardRef} back="/" />;
}

/** The same, for a dialogue: with the model that it goes by. */
export function PaperFor({ id }: { id: string }) {
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const model = opened.at === 'open' ? opened.open.dialogue.model : standardRef;
  return <PaperPage model={model} back={`/dialogue/${id}`} />;
}

function PaperPage({ model, back }: { model: ModelRef; back: string }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const [choice, setChoice] = useState<Choice>({ model, language, reader: 'professional', band: '6-9' });
  return (
    <Page
      title={<span className="no-print">{t('paper.title')}</span>}
      lead={<span className="no-print">{t('paper.lead')}</span>}
      tabTitle={t('paper.tab')}
      width="wide"
      before={
        <Link href={back} asChild>
          <WayBack>{t('paper.back')}</WayBack>
        </Link>
      }
    >
      <ModelMissing model={choice.model} />
      <PaperChoices choice={choice} onChange={(next) => setChoice(fitting(next))} />
      <Suspense>
        <InLanguage language={choice.language}>
          <Sheet model={choice.model} reader={choice.reader} band={choice.band} />
        </InLanguage>
      </Suspense>
    </Page>
  );
}

function PaperChoices({ choice, onChange }: { choice: Choice; onChange: (choice: Choice) => void }) {
  const t = useWords('desk');
  const { language, reader, band } = choice;
  return (
    <div className={`${styles.choices} no-print`}>
      <ModelChoice value={choice.model} onChange={(model) => onChange({ ...choice, model })} />
      <Select
        label={t('paper.language')}
        options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={language}
        onChange={(code) => onChange({ ...choice, language: code })}
      />
      <Select
        label={t('paper.reader')}
        options={readersFor(language).map((value) => ({ value, label: t(`paper.readers.${value}`) }))}
        value={reader}
        onChange={(chosen) => onChange({ ...choice, reader: chosen })}
      />
      <Select
        label={t('paper.band')}
        options={bandsFor(reader).map((value) => ({ value, label: t(`paper.bands.${value}`) }))}
        value={band}
        onChange={(chosen) => onChange({ ...choice, band: chosen })}
      />
      <Button kind="primary" icon={Printer} onClick={() => window.print()}>
        {t('paper.print')}
      </Button>
    </div>
  );
}
