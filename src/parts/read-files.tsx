import { useState } from 'react';
import { useWords } from '../words/language';
import { Button } from './button';
import { FileField } from './file-field';
import { Notice } from './notice';
import { Section } from './page';
import { pixelsOf } from './pixels';
import { PartsSeen } from './read-camera';
import type { Reading, ReadingProps, ReadingWords, SeenCode } from './reading';
import styles from './reading.module.css';

/** More than anything that comes as text, also in UTF-16 and with a mail around it. */
const largestText = 10_000_000;
/** More than a camera's picture. */
const largestPicture = 60_000_000;
/** A photo is the only one: it is looked at for long, in milliseconds. */
const patience = 1000;

/** What is missing after the pictures that were chosen: a code in them, or the other parts. */
type Missing = 'noCode' | Extract<SeenCode, { type: 'part' | 'known' | 'otherLetter' }>;

/** Reads a text file, or pictures of codes. */
export function ReadFiles({ reading, words }: ReadingProps) {
  const t = useWords('desk');
  const [missing, setMissing] = useState<Missing>();
  const read = async (files: File[]) => {
    if (files.length === 0) return;
    setMissing(undefined);
    reading.clear();
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    const text = files.find((file) => !pictures.includes(file));
    if (text) return await takeText(text, reading);
    setMissing(await takePictures(pictures, reading));
  };
  const startOver = async () => {
    (await reading.codes()).startOver();
    setMissing(undefined);
  };
  return (
    <Section title={t('receive.fileTitle')}>
      <div className={styles.stack}>
        <FileField
          label={words.file}
          hint={words.fileHint}
          accept=".txt,text/plain,image/*"
          multiple
          letGo
          whileOpen={(closed) => void reading.whileHidden(() => closed)}
          onChange={(_first, all) => void read(all)}
        />
        {missing && <WhatIsMissing missing={missing} words={words} onStartOver={() => void startOver()} />}
      </div>
    </Section>
  );
}

async function takeText(file: File, { takeText: take, refuse }: Reading): Promise<void> {
  if (file.size > largestText) return refuse({ type: 'FileTooLarge' });
  // A file in a cloud that cannot be reached, or one that was moved since it was chosen.
  const text = await file.text().catch(() => undefined);
  if (text === undefined) refuse({ type: 'FileUnreadable' });
  else await take(text);
}

/** Looks at one picture after the other until all parts are here. Out: what is still missing. */
async function takePictures(files: File[], { codes, take, refuse, refusals }: Reading): Promise<Missing | undefined> {
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
    if (seen.type === 'newer') refuse(refusals.newer);
    if (seen.type === 'foreign') refuse(refusals.foreign);
    if (seen.type === 'newer' || seen.type === 'foreign') return undefined;
  }
  return missing;
}

type WhatIsMissingProps = { missing: Missing; words: ReadingWords; onStartOver: () => void };

function WhatIsMissing({ missing, words, onStartOver }: WhatIsMissingProps) {
  const t = useWords('desk');
  if (missing === 'noCode') return <Notice kind="warning" role="alert" title={t('receive.noCode')} />;
  if (missing.type === 'otherLetter')
    return (
      <Notice role="alert" actions={<Button onClick={onStartOver}>{words.startOver}</Button>}>
        {words.other}
      </Notice>
    );
  return (
    <Notice role="status" title={t('receive.moreParts')}>
      <PartsSeen have={missing.have} of={missing.of} />
    </Notice>
  );
}
