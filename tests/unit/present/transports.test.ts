import { describe, expect, test } from 'vitest';
import { channelTransport, windowTransport, type Peer } from '../../../src/present/transports.ts';

const session = '0123456789abcdef';

/** As much of a window as matters here: one that hears, and one that others post to. */
function fakeWindow(origin = 'https://atlas.example') {
  const listeners = new Set<(event: MessageEvent) => void>();
  return {
    location: { origin },
    addEventListener: (_: 'message', listener: (event: MessageEvent) => void) => {
      listeners.add(listener);
    },
    removeEventListener: (_: 'message', listener: (event: MessageEvent) => void) => {
      listeners.delete(listener);
    },
    get listening() {
      return listeners.size > 0;
    },
    receive: (data: unknown, source: Peer | null, from = origin) => {
      for (const listener of listeners) listener({ data, source, origin: from } as MessageEvent);
    },
  };
}

function fakePeer() {
  const got: [data: unknown, target: unknown][] = [];
  const peer = { closed: false, postMessage: (data: unknown, target: unknown) => got.push([data, target]) }; // prettier-ignore
  return Object.assign(peer as unknown as Peer & { closed: boolean }, { got });
}

describe('from hand to hand', () => {
  test('messages go to the windows one knows, and to their origin only', () => {
    const peer = fakePeer();
    windowTransport(fakeWindow(), session, [peer]).post({ session });
    expect(peer.got).toEqual([[{ session }, 'https://atlas.example']]);
  });

  test('on file:// all origins are "null" and say nothing', () => {
    const peer = fakePeer();
    const host = fakeWindow('null');
    const hand = windowTransport(host, session, [peer]);
    const heard: unknown[] = [];
    hand.listen((data) => heard.push(data));
    hand.post({ session });
    host.receive({ session }, peer, 'null');
    expect(peer.got).toEqual([[{ session }, '*']]);
    expect(heard).toEqual([{ session }]);
  });

  test('whoever presents the session is answered from then on, as after a reload', () => {
    const host = fakeWindow();
    const notes = fakePeer();
    const hand = windowTransport(host, session, []);
    hand.listen(() => undefined);
    hand.post({ session });
    expect(notes.got).toEqual([]);
    host.receive({ session, type: 'hello' }, notes);
    hand.post({ session });
    expect(notes.got).toHaveLength(1);
  });

  test.each<[string, unknown, Peer | null, string?]>([
    ['another session', { session: 'fedcba9876543210' }, fakePeer()],
    ['no session', 'hello', fakePeer()],
    ['nothing', null, fakePeer()],
    ['no window', { session }, null],
    ['another site', { session }, fakePeer(), 'https://elsewhere.example'],
  ])('%s is not heard', (_, data, source, origin) => {
    const host = fakeWindow();
    const heard: unknown[] = [];
    windowTransport(host, session, []).listen((one) => heard.push(one));
    host.receive(data, source, origin);
    expect(heard).toEqual([]);
  });

  test('closed windows are forgotten, opened ones met', () => {
    const [closed, opened] = [fakePeer(), fakePeer()];
    const hand = windowTransport(fakeWindow(), session, [closed]);
    closed.closed = true;
    hand.meet(opened);
    hand.post({ session });
    expect([closed.got, opened.got.length]).toEqual([[], 1]);
  });

  test('one stops listening when one leaves', () => {
    const host = fakeWindow();
    const stop = windowTransport(host, session, []).listen(() => undefined);
    expect(host.listening).toBe(true);
    stop();
    expect(host.listening).toBe(false);
  });
});

describe('the channel', () => {
  test('is left out where the browser has none', () => {
    // Node has one of its own, which would be the default.
    expect(channelTransport('x', null as unknown as typeof BroadcastChannel)).toBeUndefined();
  });

  test('joins all who know its name, and nobody else', async () => {
    const [a, b, c] = ['talk', 'talk', 'other'].map((name) => channelTransport(name));
    const heard: unknown[] = [];
    const strange: unknown[] = [];
    const stops = [
      a?.listen(() => undefined),
      c?.listen((data) => strange.push(data)),
      await new Promise<(() => void) | undefined>((resolve) => {
        const stop = b?.listen((data) => {
          heard.push(data);
          resolve(stop);
        });
        a?.post({ session });
      }),
    ];
    expect([heard, strange]).toEqual([[{ session }], []]);
    for (const stop of stops) stop?.();
  });
});
