import type { Locator, Page } from '@playwright/test';
import { ariaKeys } from '../../src/input/shortcuts.ts';
import { chordIds, scopes, type ShortcutId } from '../../src/text/shortcut-messages.ts';
import { open } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const dialogs = {
  'Control+KeyU': 'Website accessibility',
  'Control+Alt+KeyK': 'Website index',
  'Control+Alt+KeyS': 'Contact',
  'Control+Alt+KeyN': 'Newsletter',
};

const contactButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Contact' });

async function openContact(page: Page): Promise<void> {
  await contactButton(page).press('Enter');
  await page.getByLabel('Message').fill('A draft.');
}

/** Where somebody may be who presses a chord: brings the focus there, and says where it returns to. */
const places: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  'nothing in particular': (page) => Promise.resolve(page.getByRole('heading', { level: 1 })),
  'a link': (page) => focused(page.getByRole('link', { name: 'All sources' })),
  'a text field': (page) => focused(page.getByRole('searchbox', { name: 'Search partners' })),
  'a partner': (page) => focused(page.locator('[data-node="lakes"]')),
  'a text area in a dialog': async (page) => {
    await openContact(page);
    await focused(page.getByLabel('Message'));
    return contactButton(page);
  },
  'a checkbox in a dialog': async (page) => {
    await openContact(page);
    await focused(page.getByLabel('I agree'));
    return contactButton(page);
  },
  'the heading of a dialog': async (page) => {
    await openContact(page);
    await focused(page.getByRole('dialog').getByRole('heading', { level: 2 }));
    return contactButton(page);
  },
};

async function focused(control: Locator): Promise<Locator> {
  await control.focus();
  await expect(control).toBeFocused();
  return control;
}

for (const [place, goThere] of Object.entries(places))
  test(`every chord works once from ${place}, and closing what it opens leads back`, async ({
    page,
  }) => {
    await open(page);
    for (const [chord, name] of Object.entries(dialogs))
      await test.step(`${chord} opens ${name}`, async () => {
        const home = await goThere(page);
        await page.keyboard.press(chord);
        const dialog = page.getByRole('dialog', { name });
        await expect(dialog).toBeVisible();
        await expect(page.getByRole('dialog')).toHaveCount(1);
        await expect(dialog.locator(':focus')).toHaveCount(1);
        if (name !== 'Contact') await page.keyboard.press('Control+Alt+KeyS');
        if (place.includes('dialog'))
          await expect(page.getByLabel('Message')).toHaveValue('A draft.');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(home).toBeFocused();
      });
    await test.step('Ctrl+Alt+V and Ctrl+Alt+D lead out of it', async () => {
      await goThere(page);
      await page.keyboard.press('Control+Alt+KeyV');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('main')).toBeFocused();
      await goThere(page);
      await page.keyboard.press('Control+Alt+KeyD');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  });

test('Ctrl+U pressed again closes the options, and the focus is back where it was', async ({
  page,
}) => {
  await open(page);
  const partner = await focused(page.locator('[data-node="hamburg"]'));
  await page.keyboard.press('Control+KeyU');
  await expect(page.getByRole('dialog', { name: 'Website accessibility' })).toBeVisible();
  await page.keyboard.press('Control+KeyU');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(partner).toBeFocused();
});

test('Ctrl+Alt+D and the name of the project lead home, and say so', async ({ page }) => {
  const isHome = async () => {
    await expect(page).not.toHaveURL(/#/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('[role="status"]', { hasText: 'Home' })).toHaveCount(1);
  };
  await open(page, 'view=network&partner=lakes');
  await page.keyboard.press('Control+Alt+KeyD');
  await isHome();
  await open(page, 'page=statement');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^CLUNET/ })
    .press('Enter');
  await isHome();
});

test('Ctrl+Alt+V brings the beginning of the content into view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, 'page=statement');
  const heading = page.getByRole('heading', { name: 'Accessibility statement', level: 2 });
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, 1e6));
  await page.getByRole('contentinfo').getByRole('button').first().focus();
  await expect(heading).not.toBeInViewport();
  await page.keyboard.press('Control+Alt+KeyV');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
});

test('a dialog whose opener is gone gives the focus to the heading of the page', async ({
  page,
}) => {
  await open(page, 'page=statement');
  await page.getByRole('main').getByRole('button', { name: 'Contact' }).focus();
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => (location.hash = 'view=map'));
  await expect(page.locator('[data-node="lakes"]')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

/** What the page says of its keys: attributes by the shortcut that a control stands for. */
const attributes = async (page: Page): Promise<Readonly<Record<string, string | null>>> =>
  Object.fromEntries(
    await page
      .locator('[data-hint]')
      .evaluateAll((controls) =>
        controls.map(
          ({ dataset, ariaKeyShortcuts }) => [String(dataset['hint']), ariaKeyShortcuts] as const,
        ),
      ),
  );

test('each control says the keys that the table has for it', async ({ page }) => {
  await open(page);
  const hinted: readonly ShortcutId[] = [...chordIds, 'help'];
  expect(await attributes(page)).toEqual(
    Object.fromEntries(hinted.map((id) => [id, ariaKeys(id)])),
  );
  await expect(page.getByRole('main')).toHaveAttribute('aria-keyshortcuts', 'Control+Alt+V');
});

test('with chords and single keys off the controls say none, and the browser has its own', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('partner-atlas.preferences', '{"v":1,"chords":"off","singleKeys":"off"}'),
  );
  await open(page);
  expect(Object.values(await attributes(page)).filter(Boolean)).toEqual([]);
  await page.evaluate(() => {
    const left: string[] = [];
    Object.assign(window, { left });
    addEventListener('keydown', (event) => {
      if (!event.defaultPrevented && event.key.length === 1) left.push(event.code);
    });
  });
  const chords = [...Object.keys(dialogs), 'Control+Alt+KeyV', 'Control+Alt+KeyD'];
  for (const chord of chords) await page.keyboard.press(chord);
  await page.keyboard.press('?');
  expect(await page.evaluate(() => (window as unknown as { left: string[] }).left)).toHaveLength(7);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('the keys under a control', () => {
  const shown = (page: Page, keys: string) => page.locator('kbd', { hasText: keys });

  test('are shown for the pointer, which may come over them', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Website index' }).hover();
    const cap = shown(page, 'Ctrl+Alt+K');
    await expect(cap).toBeVisible();
    await cap.hover();
    await expect(cap).toBeVisible();
    await page.mouse.move(600, 400);
    await expect(cap).toHaveCount(0);
  });

  test('are shown for the focus; Escape puts them away and leaves the focus', async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: 'Newsletter' });
    await page.getByRole('banner').getByRole('button', { name: 'Contact' }).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await expect(shown(page, 'Ctrl+Alt+N')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(shown(page, 'Ctrl+Alt+N')).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(shown(page, 'Ctrl+Alt+S')).toBeVisible();
  });

  test('stay inside the window', async ({ page }) => {
    await open(page);
    for (const name of ['Keyboard shortcuts', 'Website index']) {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Shift');
      await page.getByRole('button', { name }).hover();
      await expect(page.locator('kbd')).toBeInViewport({ ratio: 1 });
    }
  });

  test('are called as on a Mac there, and in Slovene in Slovene', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' }),
    );
    await open(page, '', 'sl/');
    await page.getByRole('button', { name: 'Kazalo strani' }).hover();
    await expect(shown(page, 'Control+Option+K')).toBeVisible();
  });

  test('stand in the index too, beside what they do', async ({ page }) => {
    await open(page);
    await page.keyboard.press('Control+Alt+KeyK');
    const index = page.getByRole('dialog', { name: 'Website index' });
    const entry = (name: string) => index.getByRole('option', { name });
    await expect(entry('Contact').first()).toContainText('Ctrl+Alt+S');
    await expect(entry('Go to the last partner in the list')).toContainText('End');
  });
});

test('choosing a shortcut in the index does it, or explains it', async ({ page }) => {
  await open(page, 'view=table');
  const search = page.getByRole('combobox');
  await page.keyboard.press('Control+Alt+KeyK');
  await expect(search).toBeFocused();
  await page.keyboard.type('return to home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).not.toHaveURL(/view/);
  await page.keyboard.press('Control+Alt+KeyK');
  await expect(search).toBeFocused();
  await page.keyboard.type('follow a link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

for (const { where, first, goThere } of [
  {
    where: 'On a partner',
    first: 'Zoom in',
    goThere: (page: Page) => page.locator('[data-node="lakes"]'),
  },
  {
    where: 'On the map or network',
    first: 'Move the map',
    goThere: (page: Page) => page.getByRole('application'),
  },
  {
    where: 'Everywhere',
    first: 'Display accessibility',
    goThere: (page: Page) => page.getByRole('link', { name: 'All sources' }),
  },
])
  test(`the help asked for “${where}” begins with what works there`, async ({ page }) => {
    await open(page);
    await focused(goThere(page));
    // The keys of the stage come when it first has focus.
    await expect
      .poll(async () => {
        await page.keyboard.press('?');
        return page.getByRole('dialog').count();
      })
      .toBe(1);
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(help.getByRole('heading', { level: 3 }).first()).toHaveText(where);
    const tables = help.getByRole('table');
    await expect(tables).toHaveCount(scopes.length);
    await expect(tables.first()).toHaveAccessibleName(where);
    await expect(tables.first().getByRole('row').nth(1)).toContainText(first);
    await expect(help.getByText('NVDA')).toBeVisible();
  });
