import type { Answer } from '../state/letter.ts';

/** How long a server may take to answer, in milliseconds. */
const patience = 15_000;
/** Answers by which a server says that what was written is not in order. */
const refusals = [400, 422];

/** Sends a form by POST and says what became of it. Never throws: trouble is an answer too. */
export async function send(endpoint: string, data: FormData, limit = patience): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body: data,
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.timeout(limit),
    });
    if (response.ok) return { kind: 'accepted', message: await thanks(response) };
    if (!refusals.includes(response.status)) return { kind: 'failed', why: 'server' };
    const said = read(await response.text());
    return { kind: 'refused', errors: textsIn(said['errors']), message: textOf(said['message']) };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: 'failed', why: late ? 'timeout' : 'cut' };
  }
}

/** The server has accepted; should its words be cut off, they are all that is missing. */
const thanks = async (response: Response): Promise<string> =>
  textOf(read(await response.text().catch(() => ''))['message']);

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** A JSON object's fields; none of whatever else came. */
function read(body: string): Fields {
  try {
    return asFields(JSON.parse(body));
  } catch {
    // Not JSON, such as a page of thanks: there are no words for us in it.
    return {};
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The texts by name; of a list of texts the first. */
const textsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asFields(value))
      .map(([name, said]) => [name, textOf(Array.isArray(said) ? said[0] : said)] as const)
      .filter(([, said]) => said !== ''),
  );
