import { bake } from '../../src/build/bake.ts';
import { tableMeasure } from '../../src/layout/measure.ts';

const baking = await bake('data/clunet.json');
if (!baking.ok) throw new Error(baking.problems.join('\n'));

/** CLUNET as the build makes it; worked out once a test file. */
export const { baked } = baking.plate;

export const measure = tableMeasure(baked.font);
