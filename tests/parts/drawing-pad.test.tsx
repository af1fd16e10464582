import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingFromText, drawingToText, type Stroke } from '../../src/domain/drawing';
import { Drawing } from '../../src/parts/drawing';
import { DrawingPad, type DrawingPadLabels } from '../../src/parts/drawing-pad';

const labels: DrawingPadLabels = {
  paper: 'Dit papir',
  undo: 'Fortryd',
  startOver: 'Begynd forfra',
  startOverAsk: 'Vil du have et nyt papir?',
  startOverYes: 'Ja, nyt papir',
  startOverNo: 'Nej, gem min tegning',
  full: 'Blyanten er slidt op. Din tegning er her stadig.',
};

const line = (...points: [number, number][]): Stroke => ({ points: points.map(([x, y]) => ({ x, y })) });
const house = drawingToText([
  line([100, 300], [100, 150], [200, 80], [300, 150], [300, 300]),
  line([150, 300], [150, 220]),
]);
/** To and fro over all of the paper, with room for next to nothing. */
const full = drawingToText([
  { points: Array.from({ length: 3000 }, (_, at) => ({ x: (at * 8) % 504, y: ((at * 8) / 504) * 7 + (at % 2) * 18 })) },
]);

const drawn = vi.fn<(value: string) => void>();

function Page({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start);
  const keep = (next: string) => {
    drawn(next);
    setValue(next);
  };
  return (
    <>
      <DrawingPad value={value} onChange={keep} labels={labels} />
      <textarea aria-label="Eller fortæl med ord" />
    </>
  );
}

const paper = () => screen.getByRole('img', { name: 'Dit papir' });
const sheet = () => paper().querySelector('svg')!;
const button = (name: string) => screen.getByRole('button', { name });
/** The drawing that the page was told last. */
const kept = () => drawingFromText(drawn.mock.lastCall?.[0] ?? '') ?? [];

type Finger = { pointerId?: number; button?: number };
/** jsdom knows no pointer events: one of a mouse, with a pointer's number. */
const pointer = (kind: string, x: number, y: number, { pointerId = 1, button: which = 0 }: Finger = {}) =>
  Object.assign(new MouseEvent(`pointer${kind}`, { button: which, clientX: x, clientY: y, bubbles: true }), {
    pointerId,
  });
const touch = (kind: 'down' | 'move' | 'up' | 'cancel', x: number, y: number, finger?: Finger) =>
  fireEvent(sheet(), pointer(kind, x, y, finger));
const draw = (points: [number, number][], finger: Finger = {}) => {
  points.forEach(([x, y], at) => touch(at === 0 ? 'down' : 'move', x, y, finger));
  touch('up', ...points.at(-1)!, finger);
};

beforeEach(() => {
  drawn.mockReset();
  // jsdom lays nothing out and captures no pointer: here the paper is as large as its field, at the corner of the page.
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 511, 383);
});

describe('a child draws', () => {
  it('a line is kept when the finger is lifted, and not before', () => {
    render(<Page />);
    touch('down', 10, 10);
    touch('move', 200, 10);
    touch('move', 200, 300);
    expect(drawn).not.toHaveBeenCalled();
    touch('up', 200, 300);
    expect(drawn).toHaveBeenCalledOnce();
    expect(kept()).toEqual([line([10, 10], [200, 10], [200, 300])]);
  });

  it('the ink is seen while the finger is still down', () => {
    render(<Page />);
    touch('down', 10, 10);
    expect(sheet().querySelectorAll('path')).toHaveLength(1);
    touch('move', 60, 90);
    expect(sheet().querySelector('path')).toHaveAttribute('d', 'M10.0 10.0L60.0 90.0');
  });

  it('a tap is a dot', () => {
    render(<Page />);
    draw([[40, 50]]);
    expect(kept()).toEqual([line([40, 50])]);
  });

  it('every line lies over those before', () => {
    render(<Page start={house} />);
    draw([
      [10, 10],
      [20, 20],
    ]);
    expect(kept()).toEqual([...drawingFromText(house)!, line([10, 10], [20, 20])]);
    expect(sheet().querySelectorAll('path')).toHaveLength(3);
  });

  it('a long line without a pause is one line', () => {
    render(<Page />);
    draw(Array.from({ length: 500 }, (_, at) => [10 + at * 0.9, 100 + 50 * Math.sin(at / 20)]));
    expect(drawn).toHaveBeenCalledOnce();
    expect(kept()).toHaveLength(1);
  });

  it('a hand that rests on the paper, or a second finger, does not draw', () => {
    render(<Page />);
    touch('down', 10, 10);
    touch('down', 400, 300, { pointerId: 2 });
    touch('move', 410, 310, { pointerId: 2 });
    touch('move', 60, 10);
    touch('up', 410, 310, { pointerId: 2 });
    expect(drawn).not.toHaveBeenCalled();
    touch('up', 60, 10);
    expect(kept()).toEqual([line([10, 10], [60, 10])]);
  });

  it('what was drawn stays when the tablet takes the finger away, as at a call', () => {
    render(<Page />);
    touch('down', 10, 10);
    touch('move', 60, 10);
    touch('cancel', 60, 10);
    expect(kept()).toEqual([line([10, 10], [60, 10])]);
    touch('move', 300, 300);
    expect(drawn).toHaveBeenCalledOnce();
  });

  it('the other buttons of a mouse, and a mouse that only passes, draw nothing', () => {
    render(<Page />);
    draw(
      [
        [10, 10],
        [60, 10],
      ],
      { button: 2 },
    );
    touch('move', 90, 90);
    expect(drawn).not.toHaveBeenCalled();
    expect(sheet().querySelectorAll('path')).toHaveLength(0);
  });

  it('all that the pointer did between two frames is drawn', () => {
    render(<Page />);
    touch('down', 10, 10);
    const between = [pointer('move', 50, 60), pointer('move', 90, 10)];
    const move = Object.assign(pointer('move', 90, 10), { getCoalescedEvents: () => between });
    fireEvent(sheet(), move);
    touch('up', 90, 10);
    expect(kept()).toEqual([line([10, 10], [50, 60], [90, 10])]);
  });
});

describe('a child has another idea', () => {
  it('takes back one line after the other', async () => {
    render(<Page start={house} />);
    await userEvent.click(button('Fortryd'));
    expect(kept()).toEqual(drawingFromText(house)!.slice(0, 1));
  });

  it('is asked before the paper is taken away', async () => {
    render(<Page start={house} />);
    await userEvent.click(button('Begynd forfra'));
    expect(drawn).not.toHaveBeenCalled();
    expect(screen.getByText('Vil du have et nyt papir?')).toHaveFocus();
    await userEvent.click(button('Nej, gem min tegning'));
    expect(drawn).not.toHaveBeenCalled();
    expect(button('Begynd forfra')).toHaveFocus();
  });

  it('gets an empty paper when it says yes', async () => {
    render(<Page start={house} />);
    await userEvent.click(button('Begynd forfra'));
    await userEvent.click(button('Ja, nyt papir'));
    expect(drawn).toHaveBeenCalledExactlyOnceWith('');
    expect(sheet().querySelectorAll('path')).toHaveLength(0);
    expect(button('Begynd forfra')).toBeDisabled();
    expect(paper()).toHaveFocus();
  });

  it('does not lose the place on the page when the last line was taken back', async () => {
    render(<Page start={drawingToText([line([10, 10])])} />);
    await userEvent.click(button('Fortryd'));
    expect(button('Fortryd')).toBeDisabled();
    expect(paper()).toHaveFocus();
  });
});

describe('the paper is full', () => {
  it('says so, keeps what was drawn, and draws no more', () => {
    render(<Page start={full} />);
    expect(screen.getByRole('status')).toHaveTextContent(labels.full);
    draw([
      [10, 10],
      [20, 20],
    ]);
    expect(drawn).not.toHaveBeenCalled();
    expect(sheet().querySelectorAll('path')).toHaveLength(1);
  });

  it('taking back gives room again', async () => {
    render(<Page start={full} />);
    await userEvent.click(button('Fortryd'));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    draw([[10, 10]]);
    expect(kept()).toEqual([line([10, 10])]);
  });

  it('a line ends where the room does, and not a point is lost that was seen', () => {
    render(<Page />);
    touch('down', 0, 0);
    const points = Array.from({ length: 2000 }, (_, at): [number, number] => [(at * 197) % 512, (at * 121) % 384]);
    let moves = 0;
    while (drawn.mock.calls.length === 0) touch('move', ...points[(moves += 1)]!);
    const last = kept()[0]!.points.at(-1)!;
    expect(points.slice(moves - 2, moves + 1)).toContainEqual([last.x, last.y]);
    expect(screen.getByRole('status')).toHaveTextContent(labels.full);
    touch('move', 5, 5);
    touch('up', 5, 5);
    expect(drawn).toHaveBeenCalledOnce();
  });
});

describe('who cannot draw', () => {
  it('goes past the paper with the keyboard, and is never held there', async () => {
    render(<Page start={house} />);
    const stops: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await userEvent.tab();
      stops.push(
        document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || undefined,
      );
    }
    expect(stops).toEqual(['Fortryd', 'Begynd forfra', 'Eller fortæl med ord']);
  });

  it('meets the words at once while nothing is drawn', async () => {
    render(<Page />);
    await userEvent.tab();
    expect(screen.getByLabelText('Eller fortæl med ord')).toHaveFocus();
  });
});

describe('a drawing that was kept', () => {
  it('is a picture with a name, and shows every line', () => {
    render(<Drawing text={house} label="Aminas tegning" />);
    expect(screen.getByRole('img', { name: 'Aminas tegning' }).querySelectorAll('path')).toHaveLength(2);
  });

  it.each([
    ['an empty one', ''],
    ['one that is none', 'Her er min tegning'],
    ['one that broke off', house.slice(0, -3)],
  ])('shows nothing of %s', (_name, text) => {
    const { container } = render(<Drawing text={text} label="Aminas tegning" />);
    expect(container).toBeEmptyDOMElement();
  });
});
