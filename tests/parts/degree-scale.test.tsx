import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../src/domain/view';
import { DegreeScale } from '../../src/parts/degree-scale';

const degrees = [
  { degree: 1, shape: 'ring', label: 'Ikke bekymret', meaning: 'Det går godt her.' },
  { degree: 2, shape: 'ringDot', label: 'Noget undrer mig' },
  { degree: 3, shape: 'half', label: 'Bekymret' },
  { degree: 4, shape: 'full', label: 'Meget bekymret' },
  { degree: 5, shape: 'square', label: 'Meget bekymret – det haster' },
] as const;
const asides = [
  { aside: 'cannotTell', label: 'Kan ikke sige' },
  { aside: 'ratherNot', label: 'Vil helst ikke svare' },
] as const;

function Scale({ told, start }: { told?: (choice: Choice | undefined) => void; start?: Choice }) {
  const [choice, setChoice] = useState<Choice | undefined>(start);
  const change = (next: Choice | undefined) => {
    told?.(next);
    setChoice(next);
  };
  return (
    <DegreeScale
      legend="Hvor bekymret er du lige nu?"
      degrees={degrees}
      asides={asides}
      value={choice}
      onChange={change}
      clearLabel="Fjern mit svar"
    />
  );
}
const radio = (name: string) => screen.getByRole('radio', { name });

describe('the scale of concern', () => {
  it('asks its question, and nothing is chosen before someone chooses', () => {
    render(<Scale />);
    expect(screen.getByRole('group', { name: 'Hvor bekymret er du lige nu?' })).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(7);
    for (const one of screen.getAllByRole('radio')) expect(one).not.toBeChecked();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('one tap is a full answer', async () => {
    const told = vi.fn();
    render(<Scale told={told} />);
    await userEvent.click(screen.getByText('Ikke bekymret'));
    expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'degree', degree: 1 });
    expect(radio('Ikke bekymret')).toBeChecked();
    expect(radio('Ikke bekymret')).toHaveAccessibleDescription('Det går godt her.');
  });

  it('"I would rather not" takes the place of a degree and is none', async () => {
    const told = vi.fn();
    render(<Scale told={told} start={{ type: 'degree', degree: 4 }} />);
    await userEvent.click(radio('Vil helst ikke svare'));
    expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'ratherNot' });
    expect(radio('Meget bekymret')).not.toBeChecked();
  });

  it('a person can take a degree back, and the keyboard is still in the scale', async () => {
    const told = vi.fn();
    render(<Scale told={told} start={{ type: 'degree', degree: 3 }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Fjern mit svar' }));
    expect(told).toHaveBeenCalledExactlyOnceWith(undefined);
    for (const one of screen.getAllByRole('radio')) expect(one).not.toBeChecked();
    expect(radio('Ikke bekymret')).toHaveFocus();
  });

  it('the arrow keys go through degrees and asides as in any native group', async () => {
    render(<Scale start={{ type: 'degree', degree: 5 }} />);
    radio('Meget bekymret – det haster').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(radio('Kan ikke sige')).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(radio('Meget bekymret')).toBeChecked();
  });

  it('two scales on one page do not take each other’s answers', async () => {
    render(
      <>
        <Scale />
        <Scale />
      </>,
    );
    const [first, second] = screen.getAllByRole('radio', { name: 'Bekymret' });
    await userEvent.click(first!);
    await userEvent.click(second!);
    expect(first).toBeChecked();
    expect(second).toBeChecked();
  });
});
