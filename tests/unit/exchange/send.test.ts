import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { send } from '../../../src/exchange/send.ts';
import { formDataOf } from '../../../src/state/letter.ts';

let server: Server | undefined;

async function serverThat(answers: RequestListener): Promise<string> {
  const started = createServer(answers);
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/form`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const letter = formDataOf('contact', {
  name: 'Ana',
  email: 'ana@example.org',
  message: 'Živjo',
  consent: 'yes',
});

const serverWith = (status: number, body: unknown) =>
  serverThat((request, response) => {
    request.resume().on('end', () => {
      response
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });

test('a form arrives as form data, once', async () => {
  const requests: string[] = [];
  const endpoint = await serverThat((request, response) => {
    let body = `${request.method ?? ''} ${request.headers['content-type'] ?? ''}\n`;
    request
      .setEncoding('utf8')
      .on('data', (part: string) => (body += part))
      .on('end', () => {
        requests.push(body);
        response.writeHead(201).end(JSON.stringify({ message: 'We answer within a week.' }));
      });
  });
  expect(await send(endpoint, letter)).toEqual({
    kind: 'accepted',
    message: 'We answer within a week.',
  });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatch(/^POST multipart\/form-data; boundary=/);
  expect(requests[0]).toMatch(/name="message"\r\n\r\nŽivjo\r\n/);
});

test.each(['', '<h1>Thanks</h1>', '[]', '{"message":{"en":"x"}}', 'null'])(
  'an acceptance whose body is %j is one without words',
  async (body) => {
    expect(await send(await serverWith(200, body), letter)).toEqual({
      kind: 'accepted',
      message: '',
    });
  },
);

describe('a refusal', () => {
  test.each([400, 422])('by %d brings the messages of the fields', async (status) => {
    const endpoint = await serverWith(status, {
      errors: { email: 'No such host.', name: ['Too short.', 'Too odd.'], message: 3 },
      message: 'Please mend.',
    });
    expect(await send(endpoint, letter)).toEqual({
      kind: 'refused',
      errors: { email: 'No such host.', name: 'Too short.' },
      message: 'Please mend.',
    });
  });
  test('without words is still a refusal', async () => {
    expect(await send(await serverWith(422, 'no'), letter)).toEqual({
      kind: 'refused',
      errors: {},
      message: '',
    });
  });
});

describe('a failure', () => {
  test.each([500, 503, 404, 429])('of the server (%d)', async (status) => {
    expect(await send(await serverWith(status, {}), letter)).toEqual({
      kind: 'failed',
      why: 'server',
    });
  });
  test('to answer at all', async () => {
    const endpoint = await serverThat((request) => request.resume());
    expect(await send(endpoint, letter, 100)).toEqual({ kind: 'failed', why: 'timeout' });
  });
  test('of the connection', async () => {
    const endpoint = await serverThat((request) => request.socket.destroy());
    expect(await send(endpoint, letter)).toEqual({ kind: 'failed', why: 'cut' });
  });
  test('to reach anybody', async () => {
    const endpoint = await serverWith(200, '');
    server?.close();
    await new Promise((done) => server?.once('close', done));
    expect(await send(endpoint, letter)).toEqual({ kind: 'failed', why: 'cut' });
  });
});
