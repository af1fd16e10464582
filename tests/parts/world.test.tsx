import { gzipSync } from 'node:zlib';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Load, Private, Takes, Unsure, YesNo } from '../../src/parts/world/answer-picture';
import { drawnLoads, drawnPrivate, drawnTakes, drawnUnsure, drawnYesNo } from '../../src/parts/world/drawn-answers';
import { drawnNice, type NiceId, nicePictures } from '../../src/parts/world/drawn-nice';
import { drawnPlaces, placeNames } from '../../src/parts/world/drawn-places';
import { drawnScenes, sceneNames } from '../../src/parts/world/drawn-scenes';
import { NicePicture } from '../../src/parts/world/nice-picture';
import type { Drawing, Pen } from '../../src/parts/world/pen';
import { PlacePicture } from '../../src/parts/world/place-picture';
import { ScenePicture } from '../../src/parts/world/scene-picture';

const niceIds = Object.keys(drawnNice) as NiceId[];

type Shown = [name: string, show: () => ReactElement];

const pictures: Shown[] = [
  ...placeNames.map((place): Shown => [`place ${place}`, () => <PlacePicture place={place} />]),
  ...(['none', 'small', 'big'] as const).map((size): Shown => [`load ${size}`, () => <Load size={size} />]),
  ...(['yes', 'no'] as const).map((answer): Shown => [answer, () => <YesNo answer={answer} />]),
  ...(['yes', 'no', 'notToday'] as const).map(
    (answer): Shown => [`takes part ${answer}`, () => <Takes answer={answer} />],
  ),
  ['unsure', () => <Unsure />],
  ['private', () => <Private />],
  ...niceIds.map((id): Shown => [`nice ${id}`, () => <NicePicture id={id} />]),
  ...sceneNames.map((scene): Shown => [`scene ${scene}`, () => <ScenePicture scene={scene} />]),
];

const drawings: Record<string, Drawing> = {
  ...drawnPlaces,
  ...drawnNice,
  ...drawnScenes,
  ...drawnLoads,
  ...Object.fromEntries(Object.entries(drawnYesNo).map(([answer, drawing]) => [`yesNo ${answer}`, drawing])),
  ...Object.fromEntries(Object.entries(drawnTakes).map(([answer, drawing]) => [`takes ${answer}`, drawing])),
  unsure: drawnUnsure,
  private: drawnPrivate,
};

const washes: Pen[] = ['sea', 'moss', 'sun', 'stone'];

/** What is left of a drawing when all colour is gone. */
const inkOf = (drawing: Drawing): string =>
  drawing
    .filter(([pen]) => !washes.includes(pen))
    .map(([, d]) => d)
    .join(' ');

describe('the drawn world', () => {
  it.each(pictures)('is drawn, and silent for those who listen: %s', (_name, show) => {
    const { container } = render(show());
    const drawn = container.querySelector('svg');
    expect(drawn).toHaveAttribute('aria-hidden', 'true');
    expect(drawn).toHaveAttribute('focusable', 'false');
    expect(drawn?.querySelectorAll('path').length).toBeGreaterThan(1);
    expect(container.textContent).toBe('');
    for (const one of container.querySelectorAll('path')) expect(one.getAttribute('d')).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
  });

  it('has no two pictures that only colour tells apart', () => {
    const inks = Object.values(drawings).map(inkOf);
    expect(inks.every((ink) => ink.length > 20)).toBe(true);
    expect(new Set(inks).size).toBe(inks.length);
  });

  it('holds four nice things for every place, none twice', () => {
    for (const place of placeNames) {
      expect(nicePictures[place]).toHaveLength(4);
      expect(new Set(nicePictures[place]).size).toBe(4);
    }
    expect(new Set(Object.values(nicePictures).flat())).toEqual(new Set(niceIds));
  });

  it('lets only the stone grow, in a hand that stays the same', () => {
    // The first stroke is the ground; where a path starts says how high the hand is held.
    const wherever = (drawing: Drawing) => drawing.slice(1).map(([, d]) => d.replace(/^M\S+ [\d.]+/, ''));
    const hand = wherever(drawnLoads.none);
    expect(hand).toHaveLength(4);
    expect(wherever(drawnLoads.small)).toEqual(expect.arrayContaining(hand));
    expect(wherever(drawnLoads.big)).toEqual(expect.arrayContaining(hand));
  });

  it('keeps a right hand a right hand where reading goes from right to left', () => {
    const { container } = render(
      <>
        <Load size="small" />
        <ScenePicture scene="kept" />
        <PlacePicture place="home" />
      </>,
    );
    const turning = [...container.querySelectorAll('svg')].map((one) => /turns/.test(one.getAttribute('class') ?? ''));
    expect(turning).toEqual([false, false, true]);
  });

  it('is light enough to be carried everywhere', () => {
    expect(gzipSync(JSON.stringify(drawings)).length).toBeLessThan(25_000);
  });
});
