import type { Locator, Page } from '@playwright/test';
import { open, sideways } from './atlas.ts';
import { findingsOfAxe } from './engines.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

async function openOptions(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+KeyU');
  const dialog = page.getByRole('dialog', { name: 'Website accessibility' });
  await expect(dialog.getByRole('heading', { name: 'The keys of each action' })).toBeVisible();
  return dialog;
}

const change = (dialog: Locator, action: string) =>
  dialog.getByRole('button', { name: `Change ${action}` });

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('by keys alone an action gets others, which hold at once and after a reload', async ({
  page,
}) => {
  await open(page);
  const dialog = await openOptions(page);
  const button = change(dialog, 'Display website index');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Press the new keys together.')).toBeVisible();
  await page.keyboard.press('Control+KeyJ');
  await expect(dialog.getByText('Display website index: Ctrl+J.')).toBeVisible();
  await expect(page.locator('[role="status"]', { hasText: 'Ctrl+J.' })).toHaveCount(1);
  await expect(button).toBeFocused();
  await expect(dialog.getByRole('radio', { name: 'My own' })).toBeChecked();
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  const header = page.getByRole('button', { name: 'Website index' });
  await expect(header).toHaveAttribute('aria-keyshortcuts', 'Control+J');
  await header.hover();
  await expect(page.locator('kbd', { hasText: 'Ctrl+J' })).toBeVisible();
  await page.keyboard.press('Control+Alt+KeyK');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+KeyJ');
  await expect(page.getByRole('dialog', { name: 'Website index' })).toBeVisible();
});

test('keys that cannot be had are refused with the reason, and no shortcut fires meanwhile', async ({
  page,
}) => {
  await open(page);
  const dialog = await openOptions(page);
  const button = change(dialog, 'Display website index');
  await button.press('Space');
  for (const [keys, reason] of [
    [
      'Control+Alt+KeyV',
      'Ctrl+Alt+V cannot be used. These keys already do this: Jump to main content.',
    ],
    ['Control+KeyC', 'These keys are needed for editing text'],
    ['?', 'Hold Ctrl, Alt or both with the key.'],
    ['Space', 'Hold Ctrl, Alt or both with the key.'],
    ['F5', 'The browser or the system keeps these keys for itself.'],
    ['Control+KeyU', 'These keys already do this: Display accessibility options.'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(dialog.getByText(reason)).toBeVisible();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('Nothing was changed.')).toBeVisible();
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'As on the project’s page' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Tab leaves the recording and goes on', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  await change(dialog, 'Return to home page').press('Enter');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'No keys Return to home page' })).toBeFocused();
  await expect(dialog.getByText('Nothing was changed.')).toBeVisible();
});

test('an action can do without keys, and get those of the scheme back', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  await dialog.getByRole('button', { name: 'No keys Return to home page' }).press('Enter');
  await expect(dialog.getByText('Return to home page: no keys.')).toBeVisible();
  await expect(change(dialog, 'Return to home page')).toBeFocused();
  await dialog
    .getByRole('button', { name: 'Back to Ctrl+Alt+D Return to home page' })
    .press('Enter');
  await expect(dialog.getByText('Return to home page: Ctrl+Alt+D.')).toBeVisible();
});

test('keys that another action has got meanwhile do not come back', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  await dialog.getByRole('button', { name: 'No keys Return to home page' }).press('Enter');
  await change(dialog, 'Display website index').press('Enter');
  await page.keyboard.press('Control+Alt+KeyD');
  await dialog.getByRole('button', { name: 'Back to Ctrl+Alt+D' }).press('Enter');
  await expect(dialog.getByText('already do this: Display website index.')).toBeVisible();
});

test('one’s own keys are reset and brought back with everything else', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  const header = page.locator('[data-hint="index"]');
  await change(dialog, 'Display website index').press('Enter');
  await page.keyboard.press('Control+KeyJ');
  await expect(header).toHaveAttribute('aria-keyshortcuts', 'Control+J');
  await dialog.getByRole('button', { name: 'Reset all' }).click();
  await expect(header).toHaveAttribute('aria-keyshortcuts', 'Control+Alt+K');
  await dialog.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(header).toHaveAttribute('aria-keyshortcuts', 'Control+J');
});

test('with Alt+Shift the same letters do the same, and the clashes are gone', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  await expect(dialog.getByText('NVDA')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Alt+Shift and a letter' }).press('Space');
  await expect(dialog.getByText('NVDA')).toHaveCount(0);
  await expect(dialog.getByRole('checkbox', { name: 'Ctrl + U opens these options' })).toHaveCount(
    0,
  );
  await page.keyboard.press('Control+KeyU');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Alt+Shift+KeyU');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+KeyK');
  await expect(page.getByRole('dialog', { name: 'Website index' })).toBeVisible();
});

test('Ctrl+U alone can be given up in the scheme of the page', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  await dialog.getByRole('checkbox', { name: 'Ctrl + U opens these options' }).press('Space');
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'Display accessibility options' }),
  ).toContainText('no keys');
  await page.keyboard.press('Control+KeyU');
  await expect(dialog).toBeVisible();
});

for (const language of ['en', 'sl'])
  test(`the choice of keys is whole at 320 pixels with large text (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() =>
      localStorage.setItem(
        'partner-atlas.preferences',
        '{"v":1,"text":"200","chords":"own","own":{"from":"page","keys":{"index":"Control+J","home":""}}}',
      ),
    );
    await open(page, `lang=${language}`);
    await page.keyboard.press('Control+KeyU');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Ctrl+J')).toBeVisible();
    expect(
      await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await findingsOfAxe(page)).toEqual([]);
  });
