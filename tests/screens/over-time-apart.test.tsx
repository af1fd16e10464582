import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { endConversation, noteWhatWorks, openViews } from '../../src/domain/decide-conversation';
import { OverTime } from '../../src/screens/over-time/over-time';
import { aFamily, aTalkApart, insideDesk, must, showScreen } from '../support/desk';
import { fatima, jens, sara, viewOf } from '../support/family';

async function metTwice() {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk);
  for (const degree of [4, 5]) {
    const conversation = await aTalkApart(desk, [sara, fatima], [jens, fatima]);
    for (const [sitting, who, said] of [
      ['first', sara, degree],
      ['second', jens, 1],
    ] as const) {
      const opened = [{ letter: `${conversation}-${who.id}`, view: viewOf(who, { school: said }) }];
      must(await desk.act(openViews, { conversation, sitting, opened }));
      must(await desk.act(noteWhatWorks, { conversation, sitting, text: `Virker hos ${who.id}` }));
    }
    must(await desk.act(endConversation, { conversation }));
  }
  return { desk, dialogue };
}

test('over time those of one sitting see their own course, once it is said who looks on', async () => {
  const { desk, dialogue } = await metTwice();
  const { user, container } = await showScreen(<OverTime id={dialogue} />, { desk });
  expect(await screen.findByRole('heading', { name: 'Hvem ser med?' })).toBeVisible();
  expect(container).not.toHaveTextContent(/bekymret|Virker/);
  await user.click(screen.getByRole('button', { name: 'Andet hold' }));
  expect(await screen.findByRole('rowheader', { name: /Jens Holm/ })).toBeVisible();
  expect(container).not.toHaveTextContent(/Sara Holm|Virker hos sara|haster/);
});

test('the host alone sees both side by side', async () => {
  const { desk, dialogue } = await metTwice();
  const { user, container } = await showScreen(<OverTime id={dialogue} />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Vis begge hold – kun for mig' }));
  expect(await screen.findByRole('rowheader', { name: /Jens Holm/ })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: /Sara Holm/ })).toBeVisible();
  expect(container).toHaveTextContent(/Virker hos sara.*Virker hos jens/s);
});
