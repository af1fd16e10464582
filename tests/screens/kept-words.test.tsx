import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../src/domain/result';
import { Overview } from '../../src/screens/dialogue/overview';
import { WithChild } from '../../src/screens/with-child/with-child';
import { createStores } from '../../src/store/db';
import type { Store } from '../../src/store/rows';
import { answered, damageKept, openedWithHer } from '../support/amina-answers';
import { insideDesk, must, showScreen } from '../support/desk';
import { amina } from '../support/family';
import { withStore } from '../support/stores';

const cannotBeRead = /^Der ligger ord til én voksen, som ikke kan læses på denne enhed/;
const titled = 'Ord til ⁨Fatima Nielsen⁩';

test('words for one adult that cannot be read any more are told of, not passed over', async () => {
  const scene = await openedWithHer();
  await damageKept(scene, scene.profile, scene.dialogue);
  const { unmount } = await showScreen(<Overview id={scene.dialogue} />, scene);
  expect(await screen.findByText(cannotBeRead)).toBeVisible();
  unmount();
  await showScreen(<WithChild id={scene.dialogue} talk={scene.talk} person={amina.id} />, scene);
  expect(await screen.findByText(cannotBeRead)).toBeVisible();
  expect(screen.queryByRole('heading', { name: titled })).toBeNull();
});

test('where the words can be read, nothing is said of that', async () => {
  const scene = await openedWithHer();
  await showScreen(<WithChild id={scene.dialogue} talk={scene.talk} person={amina.id} />, scene);
  expect(await screen.findByRole('heading', { name: titled })).toBeVisible();
  expect(screen.queryByText(cannotBeRead)).toBeNull();
});

/** A tablet whose disk gives nothing out of the compartment. */
async function withoutCompartment() {
  const closed = (store: Store): Store => ({
    ...store,
    ofDialogue: async (table, dialogue) =>
      table === 'kept' ? refuse({ type: 'StorageFailed' }) : await store.ofDialogue(table, dialogue),
  });
  const scene = await answered(await insideDesk({ stores: withStore(createStores(), closed) }));
  must(await scene.desk.openWithChild(scene.talk, amina.id));
  return scene;
}

test('where nobody can look for such words, that is said', async () => {
  const scene = await withoutCompartment();
  const { unmount } = await showScreen(<Overview id={scene.dialogue} />, scene);
  expect(await screen.findByRole('alert')).toBeVisible();
  unmount();
  await showScreen(<WithChild id={scene.dialogue} talk={scene.talk} person={amina.id} />, scene);
  expect(await screen.findByRole('alert')).toBeVisible();
});
