import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { type Band, type Reader, readers, type Scale } from '../../domain/model';
import type { DialogueModel } from '../../domain/model-file';
import { Button } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Select } from '../../parts/select';
import { type FoundModel, useDesk, useFlow } from '../../use-session';
import { languageName } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { languages } from '../../words/languages';
import type { Reading } from '../../words/model-words';
import { PreviewAreas, PreviewDegrees, PreviewGuide, PreviewNumbers } from './model-preview-parts';
import { ModelRefused } from './model-refused';
import styles from './models.module.css';

type ModelPreviewProps = { found: FoundModel; onTaken(): void; onBack(): void };

/** A model applied at once, as each reader meets it in each of its languages; kept only when someone says so. */
export function ModelPreview({ found: { model, isHere }, onTaken, onBack }: ModelPreviewProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { run, busy, refusal } = useFlow();
  const codes = Object.keys(model.texts);
  const [code, setCode] = useState(codes.includes(language) ? language : (codes[0] ?? ''));
  const take = async () => {
    if ((await run(() => desk.takeModel(model))).ok) onTaken();
  };
  return (
    <Page
      title={<bdi {...marksOf(code)}>{model.texts[code]?.name}</bdi>}
      tabTitle={t('models.tab')}
      lead={isHere ? t('models.previewKept') : t('models.previewLead')}
      pageId="model-preview"
      before={
        <LinkButton icon={ArrowLeft} onClick={onBack}>
          {t('models.back')}
        </LinkButton>
      }
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void take()}>
            {t('models.use')}
          </Button>
          {!isHere && <LinkButton onClick={onBack}>{t('models.not')}</LinkButton>}
        </>
      }
    >
      {isHere && <Notice title={t('models.isHere')} />}
      <Applied model={model} code={code} onCode={setCode} />
      <ModelRefused refusal={refusal} />
    </Page>
  );
}

/** A language that nobody answers in yet has a direction too: its own letters say it. */
const marksOf = (code: string): Reading['marks'] => ({
  lang: code,
  dir: languages.find((one) => one.code === code)?.dir ?? 'auto',
});

/** On which steps each reader answers, about a child of which age. */
const answersOn: Record<Reader, { scale: Scale; band: Band }> = {
  professional: { scale: 'five', band: '6-9' },
  parent: { scale: 'five', band: '6-9' },
  youth: { scale: 'youth', band: '13-17' },
  child: { scale: 'three', band: '6-9' },
};

type AppliedProps = { model: DialogueModel; code: string; onCode(code: string): void };

function Applied({ model: { structure, texts }, code, onCode }: AppliedProps) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const [wanted, setReader] = useState<Reader>('parent');
  const own = texts[code];
  if (!own) return null;
  const here = readers.filter((one) => one !== 'professional' || own.questions.area.professional);
  const reader = here.includes(wanted) ? wanted : 'parent';
  const { scale, band } = answersOn[reader];
  const marks = marksOf(code);
  const reading: Reading = { structure, texts: own, marks, reader, band, name: t('models.exampleName') };
  return (
    <>
      <p {...marks}>{own.notes}</p>
      <div className={styles.choices}>
        <Select
          label={t('models.language')}
          options={Object.keys(texts).map((value) => ({ value, label: languageName(value, language) }))}
          value={code}
          onChange={onCode}
        />
        <Select
          label={t('models.reader')}
          options={here.map((value) => ({ value, label: t(`models.readers.${value}`) }))}
          value={reader}
          onChange={setReader}
        />
      </div>
      {!languages.some((one) => one.code === code) && (
        <Notice>{t('models.unknownLanguage', { language: isolated(languageName(code, language)) })}</Notice>
      )}
      <PreviewDegrees key={scale} reading={reading} scale={scale} />
      <PreviewAreas reading={reading} scale={scale} />
      <PreviewGuide reading={reading} />
      <PreviewNumbers reading={reading} />
    </>
  );
}
