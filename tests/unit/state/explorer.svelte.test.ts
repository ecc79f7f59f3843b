import { expect, test } from 'vitest';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { clunet } from '../model/clunet.ts';

test('x', () => {
  const e = new Explorer(clunet());
  expect(e.shown.size).toBe(14);
  e.search('lahti');
  expect(e.shown.size).toBe(1);
  expect(e.filtering).toBe(true);
  let n = 0;
  const stop = $effect.root(() => { $effect(() => { e.view; n++; }); });
  console.log(n, $effect.tracking());
  stop();
});
