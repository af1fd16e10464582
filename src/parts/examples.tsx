import { AnnouncerProvider } from './announcer';
import styles from './examples.module.css';
import { carryExamples } from './examples/carry';
import { deskExamples } from './examples/desk';
import { drawingExamples } from './examples/drawing';
import type { Example } from './examples/example';
import { pictureExamples } from './examples/picture';
import { pressExamples } from './examples/press';
import { storyExamples } from './examples/story';
import { worldExamples } from './examples/world';
import { writeExamples } from './examples/write';
import { Page } from './page';

/** Every part in every state: what developers look at, and what the accessibility walk walks. */
export const examples: readonly Example[] = [
  ...pictureExamples,
  ...storyExamples,
  ...writeExamples,
  ...pressExamples,
  ...deskExamples,
  ...carryExamples,
  ...worldExamples,
  ...drawingExamples,
];

/** All examples on one page, by part. Load it lazily. */
export function PartsPage() {
  const parts = [...new Set(examples.map(({ part }) => part))];
  return (
    <AnnouncerProvider>
      <Page title="Det, man kan røre ved" lead="Alle dele i alle tilstande. Navnene er opdigtede." width="wide">
        {parts.map((part) => (
          <section key={part} className={styles.part}>
            <h2>{part}</h2>
            {examples
              .filter((example) => example.part === part)
              .map(({ state, show }) => (
                <div key={state} className={styles.example}>
                  <h3 className={styles.state}>{state}</h3>
                  <div>{show()}</div>
                </div>
              ))}
          </section>
        ))}
      </Page>
    </AnnouncerProvider>
  );
}
