import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '../test.ts';
import { headlineOf, noteOf, present, tour } from './talk.ts';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

/** The pages' texts, by poppler where it is installed. */
function textOf(pdf: Buffer, file: string): string[] | undefined {
  writeFileSync(file, pdf);
  const { status, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\f').slice(0, -1) : undefined;
}

test('the handout has two steps a page with their notes, then the atlas on paper', async ({
  page,
}, info) => {
  await present(page, 1);
  await page.evaluate(() => document.fonts.ready);
  // The notes and the network's layout wait in memory.
  await page.waitForLoadState('networkidle');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(tour.length / 2 + 1);
  expect(pages.length).toBeLessThanOrEqual(tour.length / 2 + 3);
  const texts = textOf(pdf, info.outputPath('handout.pdf'));
  test.skip(!texts, 'poppler’s pdftotext is not installed: the text was not read');
  if (!texts) return;
  const bare = (text: string) => text.replace(/\s+/g, ' ');
  for (let step = 1; step <= tour.length; step++) {
    const text = bare(texts[Math.floor((step - 1) / 2)] ?? '');
    expect(text).toContain(headlineOf(step));
    expect(text).toContain(bare(noteOf(step)).slice(0, 40));
  }
  expect(bare(texts.slice(tour.length / 2).join(' '))).toContain('South Great Plain');
});
