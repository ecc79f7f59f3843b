import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Drafts } from '../../../src/state/draft.ts';
import { Form, shortestFilling } from '../../../src/state/form.svelte.ts';
import { blank, type Answer, type Values } from '../../../src/state/letter.ts';

const endpoint = 'https://example.org/form';
const filled: Values = { name: 'Ana', email: 'ana@example.org', message: 'Hi', consent: 'yes' };

let stored: Values;
const drafts: Drafts = {
  load: () => stored,
  save: (_, values) => (stored = values),
  clear: () => (stored = blank),
};
const send = vi.fn<(endpoint: string, data: FormData) => Promise<Answer>>();
const pause = vi.fn(() => Promise.resolve());
let time: number;

function formTo(address: string | undefined = endpoint): Form {
  const form = new Form({
    name: 'contact',
    endpoint: address,
    send,
    drafts,
    now: () => time,
    pause,
  });
  time += 10_000;
  return form;
}

const answering = (answer: Answer) => send.mockResolvedValue(answer);

beforeEach(() => {
  stored = filled;
  time = 0;
  vi.resetAllMocks();
  pause.mockResolvedValue();
  answering({ kind: 'accepted', message: 'We answer soon.' });
});

test('a form starts with the draft and keeps every change of it', () => {
  const form = formTo();
  expect(form.values).toEqual(filled);
  form.fill('message', 'Hi there');
  expect(stored.message).toBe('Hi there');
});

test('faults are shown and nothing is sent', async () => {
  stored = { ...filled, email: 'ana' };
  const form = formTo();
  await form.submit();
  expect(form.faulty).toBe(true);
  expect(form.faultOf('email')).toBe('invalid');
  expect(send).not.toHaveBeenCalled();
});

describe('with an endpoint', () => {
  test('an accepted form is thanked for, and its draft is gone', async () => {
    const form = formTo();
    await form.submit();
    expect(send).toHaveBeenCalledExactlyOnceWith(endpoint, expect.any(FormData));
    expect(form.stage).toEqual({ at: 'accepted', message: 'We answer soon.' });
    expect([form.values, stored]).toEqual([blank, blank]);
  });

  test('submitting twice sends once, a dialog opened anew in between included', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    send.mockReturnValue(new Promise((done) => (answer = done)));
    const form = formTo();
    const first = form.submit();
    form.show();
    await form.submit();
    expect(form.stage.at).toBe('sending');
    answer({ kind: 'accepted', message: '' });
    await first;
    expect(send).toHaveBeenCalledOnce();
    expect(form.stage.at).toBe('accepted');
  });

  test('the server’s words stand at the fields', async () => {
    answering({ kind: 'refused', errors: { email: 'We know no such host.' }, message: '' });
    const form = formTo();
    await form.submit();
    expect(form.faultOf('email')).toEqual({ said: 'We know no such host.' });
    expect(form.stage.at).toBe('writing');
    expect(form.values).toEqual(filled);
  });

  test('a refusal that names no field is told as a whole', async () => {
    answering({ kind: 'refused', errors: {}, message: 'Closed.' });
    const form = formTo();
    await form.submit();
    expect(form.stage).toEqual({ at: 'failed', why: 'refused', message: 'Closed.' });
  });

  test.each(['server', 'timeout', 'cut'] as const)(
    'after a failure (%s) nothing is lost and it can be tried again',
    async (why) => {
      answering({ kind: 'failed', why });
      const form = formTo();
      await form.submit();
      expect(form.stage).toMatchObject({ at: 'failed', why });
      expect([form.values, stored]).toEqual([filled, filled]);
      answering({ kind: 'accepted', message: '' });
      await form.submit();
      expect(form.stage.at).toBe('accepted');
    },
  );

  test('what a program has filled in is not sent, and not said to be', async () => {
    const form = formTo();
    await form.submit('https://spam.example');
    expect(send).not.toHaveBeenCalled();
    expect(form.stage).toMatchObject({ at: 'failed', why: 'automatic' });
  });

  test('what comes too soon waits for the rest of the shortest time', async () => {
    const form = formTo();
    form.show();
    time += 1000;
    await form.submit();
    expect(pause).toHaveBeenCalledExactlyOnceWith(shortestFilling - 1000);
    expect(send).toHaveBeenCalledOnce();
  });

  test('whoever takes longer waits for nothing', async () => {
    await formTo().submit();
    expect(pause).not.toHaveBeenCalled();
  });
});

describe('without an endpoint', () => {
  test('the text is prepared, kept and not sent', async () => {
    const form = new Form({ name: 'contact', endpoint: undefined, send, drafts });
    expect(form.connected).toBe(false);
    await form.submit();
    expect(form.stage.at).toBe('prepared');
    expect(stored).toEqual(filled);
    expect(send).not.toHaveBeenCalled();
  });
});

test('shown again, a form is there to be written in', async () => {
  const form = formTo();
  await form.submit();
  form.show();
  expect(form.stage.at).toBe('writing');
  form.fill('email', 'x');
  await form.submit();
  form.show();
  expect(form.faulty).toBe(false);
  expect(form.values.email).toBe('x');
});
