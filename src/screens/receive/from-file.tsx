import { useState } from 'react';
import { Button } from '../../parts/button';
import { FileField } from '../../parts/file-field';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { duringOwnDialog, type Seen } from '../../use-session';
import { useWords } from '../../words/language';
import { PartsSeen } from './from-camera';
import { pixelsOf } from './pixels';
import styles from './receive.module.css';
import type { Receiving } from './use-receiving';

/** More than any answer as text, also in UTF-16 and with a mail around it. */
const largestText = 10_000_000;
/** More than a camera's picture. */
const largestPicture = 60_000_000;
/** A photo is the only one: it is looked at for long, in milliseconds. */
const patience = 1000;

/** What is missing after the pictures that were chosen: a code in them, or the other parts. */
type Missing = 'noCode' | Extract<Seen, { type: 'part' | 'known' | 'otherLetter' }>;

/** Reads an answer from a text file, or from pictures of its codes. */
export function FromFile({ receiving }: { receiving: Receiving }) {
  const t = useWords('desk');
  const [missing, setMissing] = useState<Missing>();
  const read = async (files: File[]) => {
    if (files.length === 0) return;
    setMissing(undefined);
    receiving.clear();
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    const text = files.find((file) => !pictures.includes(file));
    if (text) return await takeText(text, receiving);
    setMissing(await takePictures(pictures, receiving));
  };
  const startOver = async () => {
    (await receiving.codes()).startOver();
    setMissing(undefined);
  };
  return (
    <Section title={t('receive.fileTitle')}>
      <div className={styles.stack}>
        <FileField
          label={t('receive.file')}
          hint={t('receive.fileHint')}
          accept=".txt,text/plain,image/*"
          multiple
          letGo
          whileOpen={(closed) => void duringOwnDialog(() => closed)}
          onChange={(_first, all) => void read(all)}
        />
        {missing && <WhatIsMissing missing={missing} onStartOver={() => void startOver()} />}
      </div>
    </Section>
  );
}

async function takeText(file: File, { takeText: take, refuse }: Receiving): Promise<void> {
  if (file.size > largestText) return refuse({ type: 'FileTooLarge' });
  // A file in a cloud that cannot be reached, or one that was moved since it was chosen.
  const text = await file.text().catch(() => undefined);
  if (text === undefined) refuse({ type: 'FileUnreadable' });
  else await take(text);
}

/** Looks at one picture after the other until the answer is whole. Out: what is still missing. */
async function takePictures(files: File[], { codes, take, refuse }: Receiving): Promise<Missing | undefined> {
  const reader = await codes();
  let missing: Missing = 'noCode';
  for (const file of files) {
    const picture = file.size > largestPicture ? undefined : await createImageBitmap(file).catch(() => undefined);
    if (!picture) {
      refuse({ type: 'PictureUnreadable' });
      return undefined;
    }
    const pixels = () => pixelsOf(picture, picture.width, picture.height);
    const seen = await reader.look({ image: picture, pixels }, patience);
    picture.close();
    if (seen.type === 'done') {
      await take(seen.bytes);
      return undefined;
    }
    if (seen.type === 'part' || seen.type === 'known' || seen.type === 'otherLetter') missing = seen;
    if (seen.type === 'newer') refuse({ type: 'AnswerNewer' });
    if (seen.type === 'foreign') refuse({ type: 'AnswerForeign' });
    if (seen.type === 'newer' || seen.type === 'foreign') return undefined;
  }
  return missing;
}

function WhatIsMissing({ missing, onStartOver }: { missing: Missing; onStartOver: () => void }) {
  const t = useWords('desk');
  if (missing === 'noCode') return <Notice kind="warning" role="alert" title={t('receive.noCode')} />;
  if (missing.type === 'otherLetter')
    return (
      <Notice role="alert" actions={<Button onClick={onStartOver}>{t('receive.startOver')}</Button>}>
        {t('receive.otherLetter')}
      </Notice>
    );
  return (
    <Notice role="status" title={t('receive.moreParts')}>
      <PartsSeen have={missing.have} of={missing.of} />
    </Notice>
  );
}
