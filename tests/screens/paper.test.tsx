import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Paper } from '../../src/screens/paper/paper';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { deskWith, showScreen } from '../support/desk';

const sheet = async () => await screen.findByRole('article');

test('a blank sheet prints at the door, before anyone has unlocked', async () => {
  const { desk } = await deskWith();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = await showScreen(<Paper />, { desk });
  await user.click(screen.getByRole('button', { name: 'Print arket' }));
  expect(print).toHaveBeenCalledOnce();
});

test('the sheet has the same questions and words as the screen, an empty box at each, and nothing chosen', async () => {
  const { desk } = await deskWith();
  await showScreen(<Paper />, { desk });
  const paper = await sheet();
  expect(within(paper).getByText(/^Skole: Hvor bekymret er du for barnet/)).toBeVisible();
  expect(within(paper).getByText('Hvad går godt for barnet lige nu?')).toBeVisible();
  for (const words of [
    'Ikke bekymret',
    'Noget undrer mig',
    'Meget bekymret – det haster',
    'Det kan jeg ikke se herfra',
  ])
    expect(within(paper).getAllByText(words)).toHaveLength(7);
  expect(within(paper).queryAllByRole('radio')).toEqual([]);
});

test('a father reads the sheet in Arabic, from right to left; nobody is offered words that are not there', async () => {
  await Promise.all([loadWords('ar', 'respondent'), loadModelTexts('ar')]);
  const { desk } = await deskWith();
  await showScreen(<Paper />, { desk });
  // The sheet waits for its texts within the same act, which user-event would not keep open.
  await act(async () => void fireEvent.change(screen.getByLabelText('Arkets sprog'), { target: { value: 'ar' } }));
  const paper = await sheet();
  expect(paper.closest('[dir]')).toHaveAttribute('dir', 'rtl');
  expect(within(paper).getAllByText('أشعر بالقلق')).toHaveLength(7);
  expect(screen.getByLabelText('Hvem skal skrive?')).toHaveDisplayValue('En forælder eller en anden voksen');
  expect(screen.queryByRole('option', { name: 'En fagperson' })).toBeNull();
});

test('a young person gets the youth’s own questions, and only from ten years', async () => {
  const { desk } = await deskWith();
  const { user } = await showScreen(<Paper />, { desk });
  await user.selectOptions(screen.getByLabelText('Hvem skal skrive?'), 'En på 10–17 år');
  expect(screen.getByLabelText('Barnets alder')).toHaveDisplayValue('10–12 år');
  const paper = await sheet();
  expect(within(paper).getAllByText('Meget – jeg vil gerne have hjælp nu')).toHaveLength(7);
  expect(within(paper).queryByText('Barnets navn')).toBeNull();
});
