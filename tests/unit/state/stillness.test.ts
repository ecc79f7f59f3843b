import { afterEach, expect, test, vi } from 'vitest';
import { wantsStillness } from '../../../src/state/stillness.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  { chosen: undefined, system: false, still: false },
  { chosen: undefined, system: true, still: true },
  { chosen: 'reduce', system: false, still: true },
  { chosen: 'allow', system: true, still: false },
])('chosen $chosen where the system asks $system: still $still', ({ chosen, system, still }) => {
  vi.stubGlobal('document', { documentElement: { dataset: chosen ? { motion: chosen } : {} } });
  vi.stubGlobal('matchMedia', () => ({ matches: system }));
  expect(wantsStillness()).toBe(still);
});
