import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { boxes, settled, sideways, touch } from './atlas.ts';
import { colourFindings, findingsOfAxe, findingsOfIbm } from './engines.ts';
import { expect, test } from './test.ts';
import { themes, wear } from './themes.ts';

/** Builds the atlas of a changed document and lets the page be served from there. */
async function buildWith(page: Page, change: (network: Record<string, unknown>) => void) {
  const network = JSON.parse(await readFile('data/clunet.json', 'utf8')) as Record<string, unknown>;
  change(network);
  const file = test.info().outputPath('network.json');
  const dist = test.info().outputPath('dist');
  await writeFile(file, JSON.stringify(network));
  const outcome = await new Promise<{ code: number; said: string }>((done) => {
    execFile(
      'npx',
      ['vite', 'build', '--outDir', dist, '--emptyOutDir'],
      { env: { ...process.env, ATLAS_NETWORK: file } },
      (error, stdout, stderr) => {
        done({ code: Number(error?.code ?? 0), said: stdout + stderr });
      },
    );
  });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      path: dist + (pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    });
  });
  return outcome;
}

test('a bad document gives a list of problems instead of a blank page, and the build says so', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { code, said } = await buildWith(page, (network) => {
    const partners = network['partners'] as { place: { lat: number }; website?: unknown }[];
    partners[3]!.place.lat = 534;
    partners[4]!.website = { url: 'javascript:alert(1)', status: 'live', sources: [] };
  });
  expect(code).toBe(1);
  expect(said).toContain('partners[3].place.lat: 534 is not between -90 and 90');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This network document cannot be shown yet',
  );
  await expect(page.getByRole('listitem').first()).toContainText(
    'partners[3].place.lat: 534 is not between -90 and 90',
  );
  await expect(page.getByText('partners[4].website')).not.toHaveCount(0);

  await page.setViewportSize({ width: 320, height: 256 });
  expect(await findingsOfAxe(page)).toEqual([]);
  expect(await findingsOfIbm(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  for (const theme of themes) {
    await wear(page, theme);
    expect(await colourFindings(page), theme).toEqual([]);
  }
});

test('a network that is no star is laid out too, and no names overlap there either', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { code } = await buildWith(page, (network) => {
    const links = network['links'] as { source: string; target: string; sources: string[] }[];
    const sources = links[0]!.sources;
    network['links'] = [
      ...links.slice(0, 5),
      { source: 'lakes', target: 'hamburg', sources },
      { source: 'lakes', target: 'mmc-montreal', sources },
      { source: 'madrimasd', target: 'ita-aragon', sources },
    ];
  });
  expect(code).toBe(0);
  await page.goto('./#view=network');
  await expect(page.locator('[data-node]')).toHaveCount(14);
  await expect(page.getByText('Linked partners stand close together')).toBeVisible();
  await settled(page);
  const labels = await boxes(page, 'data-label');
  expect(labels.length).toBeGreaterThanOrEqual(12);
  expect(labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => touch(a, b)))).toEqual([]);
});
