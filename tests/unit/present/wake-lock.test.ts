import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from '../../../src/view/present/wake-lock.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page that can be hidden, and a screen that counts who keeps it awake. */
function room(refuses = false) {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const asked: { kind: string; released: boolean }[] = [];
  const request = (kind: string) => {
    const lock = { kind, released: false };
    asked.push(lock);
    return refuses
      ? Promise.reject(new DOMException('Battery low', 'NotAllowedError'))
      : Promise.resolve({
          release: () => {
            lock.released = true;
            return Promise.resolve();
          },
        });
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: { request } });
  const show = async (hidden: boolean) => {
    page.hidden = hidden;
    // The browser itself lets go of the screen of a hidden page.
    if (hidden) for (const lock of asked) lock.released = true;
    page.dispatchEvent(new Event('visibilitychange'));
    await settle();
  };
  return { asked, show };
}

const settle = () => new Promise((done) => setTimeout(done));

test('a talk keeps the screen awake, and lets it sleep at the end', async () => {
  const { asked } = room();
  const sleep = keepAwake();
  await settle();
  expect(asked).toEqual([{ kind: 'screen', released: false }]);
  sleep();
  expect(asked).toEqual([{ kind: 'screen', released: true }]);
});

test('it asks again when the page is seen again, not while it is hidden', async () => {
  const { asked, show } = room();
  const sleep = keepAwake();
  await settle();
  await show(true);
  expect(asked).toHaveLength(1);
  await show(false);
  expect(asked).toEqual([
    { kind: 'screen', released: true },
    { kind: 'screen', released: false },
  ]);
  sleep();
  expect(asked.every(({ released }) => released)).toBe(true);
  await show(false);
  expect(asked).toHaveLength(2);
});

test('a talk that ends before the screen answers leaves nothing awake', async () => {
  const { asked } = room();
  keepAwake()();
  await settle();
  expect(asked).toEqual([{ kind: 'screen', released: true }]);
});

test('seen again twice, it keeps one lock that it can let go', async () => {
  const { asked, show } = room();
  const sleep = keepAwake();
  await settle();
  await show(false);
  sleep();
  await settle();
  expect(asked.filter(({ released }) => !released)).toEqual([]);
});

test('a refusal is borne in silence, and so is a browser that knows no such thing', async () => {
  const { asked } = room(true);
  keepAwake()();
  await settle();
  expect(asked).toHaveLength(1);
  vi.stubGlobal('navigator', {});
  keepAwake()();
});
