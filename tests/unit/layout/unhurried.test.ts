import { expect, test } from 'vitest';
import { forceSteps, layoutForce } from '../../../src/layout/force.ts';
import { unhurried } from '../../../src/layout/unhurried.ts';

const ids = Array.from({ length: 60 }, (_, i) => `p${i}`);
const input = {
  ids,
  links: ids.slice(1).map((id, i) => ({ source: `p${Math.floor(i / 3)}`, target: id })),
  countryOf: () => 'SI',
};
const size = { width: 900, height: 600 };

test('a layout with pauses is the one without', async () => {
  const steps = forceSteps(input, size);
  let count = 0;
  function* counted() {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      count += 1;
      yield undefined;
    }
  }
  expect(await unhurried(counted())).toEqual(layoutForce(input, size));
  // Enough of them for the page to have its turn.
  expect(count).toBeGreaterThan(100);
});
