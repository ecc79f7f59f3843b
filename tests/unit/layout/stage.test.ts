import { expect, test } from 'vitest';
import { distanceBetween } from '../../../src/layout/geometry.ts';
import { mapStage, onStage } from '../../../src/layout/stage.ts';
import { baked } from '../clunet-baked.ts';

const closest = (width: number, height: number) => {
  const layout = mapStage(baked, { width, height }, []);
  const points = baked.network.partners.map(({ id }) => onStage(layout, layout.home, id)!);
  return Math.min(
    ...points.flatMap((a, i) => points.slice(i + 1).map((b) => distanceBetween(a, b))),
  );
};

test('the closest pair of partners stands at least 55 px apart on a 1280×720 stage', () => {
  expect(closest(1280, 720)).toBeGreaterThanOrEqual(55);
});

test('the closest pair stands at least 26 px apart on a phone’s 390×480', () => {
  expect(closest(390, 480)).toBeGreaterThanOrEqual(26);
});

test('a stage flatter than the map is filled to its edges', () => {
  const { home, extent } = mapStage(baked, { width: 1200, height: 260 }, []);
  expect(home.x + home.k * extent.x).toBeLessThanOrEqual(0.001);
  expect(home.x + home.k * (extent.x + extent.width)).toBeGreaterThanOrEqual(1200);
});

test('no partner lies under the controls at the lower edge or under the inset', () => {
  const size = { width: 390, height: 300 };
  const key = { x: 12, y: 250, width: 250, height: 38 };
  const layout = mapStage(baked, size, [key]);
  const frames = [key, ...layout.insets.map(({ rect }) => rect)];
  const outside = baked.network.partners.filter(({ id }) => id !== 'mmc-montreal');
  for (const { id } of outside) {
    const { x, y } = onStage(layout, layout.home, id)!;
    for (const frame of frames)
      expect(
        x < frame.x - 8 ||
          x > frame.x + frame.width + 8 ||
          y < frame.y - 8 ||
          y > frame.y + frame.height + 8,
        id,
      ).toBe(true);
  }
});
