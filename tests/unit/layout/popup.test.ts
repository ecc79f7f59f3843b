import { expect, test } from 'vitest';
import { placeBeside } from '../../../src/layout/popup.ts';

const window = { width: 400, height: 300 };
const menu = { width: 120, height: 100 };

test.each([
  ['opens to the right', { x: 50, y: 60 }, { x: 98, y: 60 }],
  ['opens to the left where the right has no room', { x: 300, y: 60 }, { x: 172, y: 60 }],
  ['moves up where it would run out below', { x: 50, y: 280 }, { x: 98, y: 192 }],
  ['stays inside where its partner lies outside', { x: -80, y: -90 }, { x: 8, y: 8 }],
])('a menu %s', (_, at, corner) => {
  expect(placeBeside({ ...at, width: 40, height: 40 }, menu, window)).toEqual(corner);
});

test('a menu as large as the window starts at its corner', () => {
  const anchor = { x: 50, y: 60, width: 40, height: 40 };
  expect(placeBeside(anchor, { width: 500, height: 500 }, window)).toEqual({ x: 8, y: 8 });
});
