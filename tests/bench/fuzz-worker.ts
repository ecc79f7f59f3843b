/** Damages one kind of file again and again and has it read; runs beside `fuzz.ts`, which stops it where a reader never ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFiles } from '../../src/exchange/read/read.ts';
import { generator } from '../fixtures/generated.ts';
import { damaged } from './damage.ts';

export interface Task {
  readonly name: string;
  readonly whole: Uint8Array;
  readonly milliseconds: number;
}

/** Before each file its seed alone; after it what came of it. */
export interface Step {
  readonly seed: number;
  readonly done?: { readonly read: boolean; readonly broken: boolean; readonly taken: number };
}

const { name, whole, milliseconds } = workerData as Task;
const tell = (step: Step) => parentPort?.postMessage(step);

const end = performance.now() + milliseconds;
for (let seed = 1; performance.now() < end; seed++) {
  tell({ seed });
  const bytes = damaged(whole, generator(seed));
  const start = performance.now();
  const { network, findings } = await readFiles([{ name, bytes }], {});
  const taken = performance.now() - start;
  const broken = findings.some(({ code }) => code === 'reader-failed');
  tell({ seed, done: { read: network !== undefined, broken, taken } });
}
