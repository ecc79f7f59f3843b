import { expect, test } from '../test.ts';
import { expectNotesAt, expectStep, noteOf, openNotes, present, tour } from './talk.ts';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

test('the notes window follows the stage and leads it', async ({ page }) => {
  await present(page, 4);
  const notes = await openNotes(page);
  await expectNotesAt(notes, 4);
  await page.keyboard.press('PageDown');
  await expectNotesAt(notes, 5);
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await expectStep(page, 6);
  await expectNotesAt(notes, 6);
});

test('a reload of either side finds the other again, at the same step', async ({ page }) => {
  await present(page, 3);
  const notes = await openNotes(page);
  await page.keyboard.press('PageDown');
  await expectNotesAt(notes, 4);
  await notes.reload();
  await expectNotesAt(notes, 4);
  await expect(notes.getByText('Connected to the stage')).toBeVisible();
  await page.reload();
  await expectStep(page, 4);
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await expectStep(page, 5);
  await expect(notes.getByText(/Elapsed/)).toBeVisible();
});

test('a lost stage is told, and takes over the notes’ step when it is back', async ({ page }) => {
  await present(page, 2);
  const notes = await openNotes(page);
  await page.close();
  await expect(notes.getByText('The stage is not connected', { exact: false })).toBeVisible();
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await expectNotesAt(notes, 3);
  const opened = notes.waitForEvent('popup');
  await notes.getByRole('button', { name: 'Open the stage' }).click();
  const stage = await opened;
  await expectStep(stage, 3);
  await expect(notes.getByText('Connected to the stage')).toBeVisible();
});

test('two talks in two tabs never mix', async ({ page, context }) => {
  await present(page, 2);
  const notes = await openNotes(page);
  const other = await context.newPage();
  await present(other, 7);
  await other.keyboard.press('PageDown');
  await expectStep(other, 8);
  await expectStep(page, 2);
  await expectNotesAt(notes, 2);
});

test('a covered stage is told of in the notes', async ({ page }) => {
  await present(page, 2);
  const notes = await openNotes(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(
    notes.getByText('The stage is covered or minimised', { exact: false }),
  ).toBeVisible();
});

test('where the browser opens no window there is a link that does', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await present(page, 3);
  await page.keyboard.press('s');
  const link = page.getByRole('link', { name: 'Open the notes window with this link' });
  await expect(link).toBeVisible();
  expect(await link.getAttribute('href')).toContain('window=notes');
});

test('notes can be made larger, and stay so', async ({ page }) => {
  await present(page, 3);
  const notes = await openNotes(page);
  const text = notes.getByText(noteOf(3));
  await expect(text).toHaveCSS('font-size', '24px');
  await notes.getByRole('button', { name: 'Larger notes' }).click();
  await expect(text).toHaveCSS('font-size', '28px');
  await notes.reload();
  await expect(text).toHaveCSS('font-size', '28px');
});

test('no note is ever in the stage’s document or in what assistive technology is told', async ({
  page,
}) => {
  await present(page, 1);
  await openNotes(page);
  for (const { note } of tour) {
    const html = await page.content();
    for (const words of Object.values(note)) expect(html).not.toContain(words.slice(0, 30));
    await page.keyboard.press('PageDown');
  }
  const client = await page.context().newCDPSession(page);
  const tree = JSON.stringify(await client.send('Accessibility.getFullAXTree'));
  expect(tree).not.toContain(noteOf(12).slice(0, 30));
});

test('the laser and the pen of the notes window show on the stage', async ({ page }) => {
  await present(page, 4);
  const notes = await openNotes(page);
  await notes.keyboard.press('d');
  const surface = notes.locator('.current .marks');
  const box = (await surface.boundingBox())!;
  await notes.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await notes.mouse.down();
  await notes.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await notes.mouse.up();
  await expect(page.locator('.marks path')).toHaveCount(1);
  await page.keyboard.press('e');
  await expect(notes.locator('.current .marks path')).toHaveCount(0);
});

test('the stage goes to the second screen, and the notes take the one it leaves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const laptop = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 800 };
    const projector = { availLeft: 1280, availTop: 0, availWidth: 1024, availHeight: 768 };
    const asked: unknown[] = [];
    Object.assign(window, {
      asked,
      getScreenDetails: () => {
        asked.push('screens');
        return Promise.resolve({ screens: [laptop, projector], currentScreen: laptop });
      },
    });
    Element.prototype.requestFullscreen = (options) => {
      asked.push((options as { screen?: unknown }).screen === projector);
      return Promise.resolve();
    };
  });
  await present(page, 3);
  const notes = await openNotes(page);
  await notes.evaluate(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    window.moveTo = (left, top) => void moved.push(left, top);
    window.resizeTo = (width, height) => void moved.push(width, height);
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  expect(await asked(), 'not before somebody wants it').toEqual([]);
  await page.getByRole('button', { name: 'Show on the second screen' }).click();
  await expect.poll(asked).toEqual(['screens', true]);
  await expect
    .poll(() => notes.evaluate(() => (window as unknown as { moved: number[] }).moved))
    .toEqual([0, 0, 1280, 800]);
  await expect(page.getByRole('button', { name: 'Swap the screens' })).toBeVisible();
  await expectStep(page, 3);
});

test('where there is one screen only, the stage stays and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const only = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 800 };
    Object.assign(window, {
      getScreenDetails: () => Promise.resolve({ screens: [only], currentScreen: only }),
    });
  });
  await present(page, 3);
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Show on the second screen' }).click();
  await expect(page.getByText('No second screen was found.')).toBeVisible();
});

test('on a phone the notes come first, and the way on stays in reach', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#present=3&window=notes&session=x');
  await expect(page.getByText(noteOf(3))).toBeVisible();
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await expect(next).toBeInViewport({ ratio: 1 });
  await page.getByRole('combobox', { name: 'Layout' }).selectOption('Notes only');
  await expect(next).toBeInViewport({ ratio: 1 });
  await next.click();
  await expectNotesAt(page, 4);
});
