import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/state/address.ts';
import { channelName, newId, talkStore } from '../../../src/present/session.ts';
import { after, talkOf } from './talks.ts';

const session = '0123456789abcdef';
const talk = after(talkOf(), 'next');

function shelf() {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
}
const blocked = () => {
  throw new Error('storage is blocked');
};

test('ids are random, and fit into an address', () => {
  const ids = Array.from({ length: 100 }, () => newId());
  expect(new Set(ids).size).toBe(100);
  const known = { partners: new Set<string>(), filters: new Set<string>() };
  for (const id of ids) expect(parseAddress(`#present=1&session=${id}`, known).present?.session).toBe(id); // prettier-ignore
});

test('a channel is for one document and one session', () => {
  const names = [
    channelName({ id: 'a' }, session),
    channelName({ id: 'b' }, session),
    channelName({ id: 'a' }, 'other'),
  ];
  expect(new Set(names).size).toBe(3);
  expect(channelName({ id: 'a' }, session)).toBe(names[0]);
});

describe('a talk', () => {
  test('is there after a reload', () => {
    const [tab, browser] = [shelf(), shelf()];
    talkStore(session, () => tab, () => browser).save(talk); // prettier-ignore
    expect(talkStore(session, () => tab, () => browser).load()).toEqual(talk); // prettier-ignore
  });

  test('is there in a window that was closed and opened again', () => {
    const browser = shelf();
    talkStore(session, shelf, () => browser).save(talk);
    expect(talkStore(session, shelf, () => browser).load()).toEqual(talk);
  });

  test('of another session is not taken, and only the last is kept', () => {
    const browser = shelf();
    talkStore(session, shelf, () => browser).save(talk);
    talkStore('fedcba9876543210', shelf, () => browser).save(talk);
    expect(talkStore(session, shelf, () => browser).load()).toBeUndefined();
    expect(browser.texts.size).toBe(1);
  });

  test('goes on where storage is blocked', () => {
    const store = talkStore(session, blocked, blocked);
    store.save(talk);
    expect(store.load()).toBeUndefined();
    const browser = shelf();
    talkStore(session, blocked, () => browser).save(talk);
    expect(talkStore(session, blocked, () => browser).load()).toEqual(talk);
  });

  test('that somebody has changed is not taken', () => {
    const tab = shelf();
    const store = talkStore(session, () => tab, shelf);
    store.save(talk);
    for (const [key, text] of tab.texts)
      tab.texts.set(key, text.replace('"step":1', '"step":"<b>"'));
    expect(store.load()).toBeUndefined();
  });
});
