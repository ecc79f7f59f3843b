import { afterEach, expect, test, vi } from 'vitest';
import { browserWires } from '../../../src/present/connect.ts';
import { browserFrame, PerFrame } from '../../../src/present/per-frame.ts';
import { browserStore, wallClock } from '../../../src/present/session.ts';
import { talkOf } from './talks.ts';

afterEach(() => vi.unstubAllGlobals());

test('all windows read the same time', () => {
  const before = Date.now();
  expect(wallClock.now()).toBeGreaterThanOrEqual(before);
  expect(wallClock.now()).toBeLessThanOrEqual(Date.now());
});

test('without any storage a talk goes on', () => {
  vi.stubGlobal('sessionStorage', undefined);
  vi.stubGlobal('localStorage', undefined);
  const store = browserStore('0123456789abcdef');
  store.save(talkOf());
  expect(store.load()).toBeUndefined();
});

test('between two pictures only the last goes on', () => {
  const frames = new Map<number, () => void>();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    frames.set(frames.size, run);
    return frames.size - 1;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
  const sent: number[] = [];
  const perFrame = new PerFrame<number>(browserFrame, (value) => sent.push(value));
  perFrame.offer(1);
  perFrame.offer(2);
  for (const run of frames.values()) run();
  expect(sent).toEqual([2]);
  frames.clear();
  perFrame.offer(3);
  perFrame.callOff();
  expect(frames.size).toBe(0);
});

test('a window talks to its opener, and in a new session still to those it has opened', () => {
  const got: string[] = [];
  const peer = (name: string) =>
    ({ closed: false, postMessage: () => got.push(name) }) as unknown as Window;
  vi.stubGlobal('BroadcastChannel', undefined);
  const host = { opener: peer('opener'), location: { origin: 'null' } } as unknown as Window;
  const wires = browserWires({ id: 'clunet' }, host);
  wires.meet(peer('before'));
  for (const { post } of wires.connect('session1')) post({});
  wires.meet(peer('after'));
  for (const { post } of wires.connect('session2')) post({});
  expect(got).toEqual(['opener', 'before', 'opener', 'before', 'after']);
});
