import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Overview } from '../../src/screens/dialogue/overview';
import type { Desk } from '../../src/session/desk';
import { aFamily, insideDesk, showScreen } from '../support/desk';
import { fatima, sara } from '../support/family';

/** A desk that finds out later, when `find` is called, that nothing was half written before. */
function slowToRead(desk: Desk): { slow: Desk; find: () => void } {
  const waiting: (() => void)[] = [];
  const readDraft = () => new Promise<undefined>((resolve) => waiting.push(() => resolve(undefined)));
  return { slow: { ...desk, readDraft }, find: () => waiting.forEach((answer) => answer()) };
}

test('what someone writes before an old draft was looked for stays', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, fatima]);
  const { slow, find } = slowToRead(desk);
  const { user } = await showScreen(<Overview id={id} />, { desk: slow });
  await user.click(await screen.findByRole('button', { name: 'Tilføj en person' }));
  await user.type(screen.getByLabelText('Navn'), 'Else');
  await act(async () => find());
  expect(screen.getByLabelText('Navn')).toHaveValue('Else');
});
