/** What Lighthouse says of the page on a phone and on a desktop; it is installed in a folder of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserArgs, findBrowser } from '../browser.mjs';
import type { Site } from './page.ts';
import { ms, table } from './timing.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const times = {
  'first-contentful-paint': 'first paint ms',
  'largest-contentful-paint': 'largest paint ms',
  'total-blocking-time': 'blocked ms',
  'cumulative-layout-shift': 'shift',
} as const;

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly numericValue?: number }
    >
  >;
}

async function judge({ address, root }: Site, form: 'mobile' | 'desktop'): Promise<Result> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'tests/bench/lighthouse/node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
      `--chrome-flags=--headless=new ${browserArgs.join(' ')}`,
    ],
    {
      env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
      maxBuffer: 1e8,
      timeout: 180_000,
    },
  );
  return JSON.parse(stdout) as Result;
}

/** Scores of 100 and times, as Markdown, with whatever cost a point. */
export async function lighthouseScores(site: Site): Promise<string> {
  const rows: string[][] = [];
  const lost: string[] = [];
  for (const form of ['mobile', 'desktop'] as const) {
    const { categories: scores, audits } = await judge(site, form);
    rows.push([
      form,
      ...categories.map((name) => ms(100 * (scores[name]?.score ?? NaN))),
      ...Object.keys(times).map((name) => ms(audits[name]?.numericValue ?? NaN)),
    ]);
    for (const { title, score } of Object.values(audits))
      if (score !== null && score < 0.9) lost.push(`- ${form}: ${title}`);
  }
  const head = ['form', ...categories, ...Object.values(times)];
  return [
    table(head, rows),
    ...(lost.length > 0 ? ['', 'Audits below 90:', '', ...lost] : []),
  ].join('\n');
}
