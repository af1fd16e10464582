import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { examplePicture, exampleWords } from '../../src/parts/examples/picture';
import { ViewChart } from '../../src/parts/view-chart';
import { type Placed, placedIn } from '../../src/parts/view-data';
import { ViewTable } from '../../src/parts/view-table';

const words = ({ at }: Placed) =>
  at === 'unanswered' ? exampleWords.unanswered : 'degree' in at ? at.degree.label : at.aside;

describe('the one picture and its table', () => {
  it('the table says the same as the chart', () => {
    const { container } = render(<ViewChart picture={examplePicture} words={exampleWords} />);
    render(<ViewTable picture={examplePicture} words={exampleWords} />);
    const chips = [...container.querySelectorAll('bdi')].map((bdi) => bdi.textContent);
    const placed = examplePicture.areas.flatMap((area) => placedIn(examplePicture, area));
    for (const { initials } of examplePicture.viewers) {
      const marks = placed.filter(({ viewer }) => viewer.initials === initials);
      // Once more in the legend that names the persons.
      expect(chips.filter((chip) => chip === initials)).toHaveLength(marks.length + 1);
    }
    for (const area of examplePicture.areas) {
      const cells = within(screen.getByRole('row', { name: new RegExp(`^${area.label}`) })).getAllByRole('cell');
      for (const mark of placedIn(examplePicture, area)) {
        const cell = cells[examplePicture.viewers.indexOf(mark.viewer)]!;
        expect(cell).toHaveTextContent(words(mark));
        if (mark.place) expect(cell).toHaveTextContent(mark.place);
        if (mark.late) expect(cell).toHaveTextContent(exampleWords.late);
      }
    }
  });

  it('nobody is left out: who has not answered stands apart in every area', () => {
    const leisure = examplePicture.areas.at(-1)!;
    const silent = placedIn(examplePicture, leisure).filter(({ at }) => at === 'unanswered');
    expect(silent.map(({ viewer }) => viewer.name)).toEqual(['Omar Saleh', 'Karen Bæk']);
  });

  it('a mother whose child has two homes stands twice, with the place', () => {
    const family = examplePicture.areas.find(({ id }) => id === 'family')!;
    const own = placedIn(examplePicture, family).filter(({ viewer }) => viewer.id === 'fatima');
    expect(own.map((mark) => [words(mark), mark.place])).toEqual([
      ['Meget bekymret', 'hos mor'],
      ['Ikke bekymret', 'hos far'],
    ]);
  });

  it('a step that the scale does not know is shown apart and not dropped', () => {
    const area = { id: 'x', label: 'X', marks: [{ person: 'jens', choice: { type: 'degree' as const, degree: 9 } }] };
    expect(placedIn(examplePicture, area)[2]?.at).toEqual({ aside: '9' });
  });

  it('the chart is for eyes only, and shows no number', () => {
    const { container } = render(<ViewChart picture={examplePicture} words={exampleWords} />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
    expect(container.textContent).not.toMatch(/\d/);
    expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(0);
  });

  it('the table names areas and persons as headings, and itself by its caption', () => {
    render(<ViewTable picture={examplePicture} words={exampleWords} />);
    expect(screen.getByRole('table', { name: exampleWords.caption })).toBeVisible();
    expect(screen.getAllByRole('columnheader')).toHaveLength(examplePicture.viewers.length + 1);
    expect(screen.getAllByRole('rowheader')).toHaveLength(examplePicture.areas.length);
    expect(screen.getByRole('columnheader', { name: 'Fatima Saleh mor' })).toBeVisible();
  });
});
