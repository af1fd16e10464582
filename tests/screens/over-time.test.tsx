import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { evaluateAgreement, makeAgreement } from '../../src/domain/decide-agreements';
import { endConversation, setSharedAim } from '../../src/domain/decide-conversation';
import type { View } from '../../src/domain/view';
import { OverTime } from '../../src/screens/over-time/over-time';
import type { Desk } from '../../src/session/desk';
import { aFamily, aTalk, insideDesk, must, showScreen } from '../support/desk';
import { agreement, amina, fatima, jens, sara, viewOf } from '../support/family';
import { expectUsableByAll } from '../support/usable';
import { openAmongAll } from '../support/with-child';

/** A conversation that was held: these views were opened, and it is over. */
async function held(desk: Desk, date: string, views: View[]) {
  const talk = await aTalk(desk, [sara, jens, fatima, amina], { date });
  const opened = views.map((view) => ({ letter: `${talk}-${view.person}`, view }));
  await openAmongAll(desk, talk, opened, [sara, jens, fatima]);
  return { talk, end: async () => must(await desk.act(endConversation, { conversation: talk })) };
}

async function year(count: number) {
  const { desk } = await insideDesk();
  const noteUse = vi.spyOn(desk, 'noteUse');
  const dialogue = await aFamily(desk, [sara, jens, fatima, amina]);
  const days = ['2026-01-10', '2026-02-10', '2026-03-10'].slice(0, count);
  for (const [index, day] of days.entries()) {
    const { end } = await held(desk, day, [
      viewOf(sara, { school: 4 - index }),
      viewOf(fatima, { school: index === 1 ? 'cannotTell' : 2 }),
      viewOf(amina, { school: 2 }, { scale: 'three' }),
    ]);
    await end();
  }
  return { desk, noteUse, ...(await showScreen(<OverTime id={dialogue} />, { desk })) };
}

const rowOf = (name: string) => screen.getAllByRole('row', { name: new RegExp(`^${name}`) })[0]!;

test('after one conversation there is nothing to lay side by side, and the page says so', async () => {
  await year(1);
  expect(screen.getByText(/Når I har holdt to samtaler/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('two conversations are then and now, each person’s own words beside each other', async () => {
  const { container } = await year(2);
  expect(screen.getByRole('columnheader', { name: 'Da: 10. jan. 2026' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Nu: 10. feb. 2026' })).toBeVisible();
  const cells = within(rowOf('Sara Holm')).getAllByRole('cell');
  expect(cells[0]).toHaveTextContent('Meget bekymret');
  expect(cells[1]).toHaveTextContent('Bekymret');
  expect(within(rowOf('Fatima')).getByText('Kan ikke sige')).toBeVisible();
  expect(container).not.toHaveTextContent(/gennemsnit|sum|score|%/i);
  await expectUsableByAll();
});

test('a child of eight is told in the child’s words and has no line', async () => {
  await year(3);
  expect(within(rowOf('Amina')).getAllByText('Ja, lidt')).toHaveLength(3);
  const strokes = screen.getByRole('list', { name: 'Hvem' });
  expect(strokes).toHaveTextContent('Sara Holm');
  expect(strokes).not.toHaveTextContent('Amina');
  expect(screen.getByText(/Små børns svar tegnes ikke/)).toBeVisible();
  await expectUsableByAll();
});

test('from three conversations on there are lines, and the table is a tap away', async () => {
  const { user } = await year(3);
  const unseen = screen.getByRole('table').parentElement!;
  expect(unseen).not.toHaveAttribute('tabindex');
  await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
  expect(screen.getByRole('region', { name: /Hver persons egne svar/ })).toHaveAttribute('tabindex', '0');
  expect(screen.queryByRole('list', { name: 'Hvem' })).toBeNull();
});

test('an agreement tells who, when, what was seen of it, and whether it goes on', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [sara, jens, fatima, amina]);
  const first = await held(desk, '2026-01-10', [viewOf(sara, { school: 4 })]);
  must(await desk.act(setSharedAim, { conversation: first.talk, text: 'Glad i skole' }));
  must(await desk.act(makeAgreement, agreement({ conversation: first.talk })));
  await first.end();
  const second = await held(desk, '2026-02-10', [viewOf(sara, { school: 3 })]);
  const evaluation = { agreement: 'promise', conversation: second.talk, seen: 'Hun går selv ind', goesOn: false };
  must(await desk.act(evaluateAgreement, { ...evaluation, outcome: 'worked' }));
  await showScreen(<OverTime id={dialogue} />, { desk });
  const card = screen.getByRole('heading', { name: 'Fatima meets her at the gate' }).closest('li')!;
  expect(card).toHaveTextContent('Fatima Nielsen⁩ har ansvaret. Aftalt 10. jan. 2026, senest 1. apr. 2026.');
  expect(card).toHaveTextContent('Det virkede 10. feb. 2026Hun går selv indAftalen er slut.');
  expect(screen.getByText('Glad i skole')).toBeVisible();
});

test('who prints the page is noted', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
  const { noteUse, user } = await year(2);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  expect(noteUse).toHaveBeenCalledWith('printed', expect.any(String));
  print.mockRestore();
});
