/**
 * What is heard, kept as text in `spoken/` and reviewed like text. After a change that is meant:
 * `UPDATE_SPOKEN=1 npx playwright test --config tests/e2e/playwright.config.ts spoken`.
 */
import type { Page } from '@playwright/test';
import { openAloud, Transcript } from './reader.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });
// Listening is slow on a busy machine: every phrase is worked out from the whole page.
test.describe.configure({ timeout: 90_000 });

interface Task {
  readonly name: string;
  readonly heading: string;
  readonly address?: string;
  readonly act: (hear: Transcript, page: Page) => Promise<void>;
}

const tasks: readonly Task[] = [
  {
    name: 'start',
    heading: 'Reading the start page from its top to the end of the stage',
    act: async (hear) => {
      await hear.read('Read on to the end of the main content', 'main');
    },
  },
  {
    name: 'walk',
    heading: 'Walking to the partner in Finland and reading its details',
    act: async (hear) => {
      await hear.press('Tab');
      await hear.press('Enter');
      for (let stop = 1; stop <= 5; stop++) await hear.press('Tab');
      await hear.press('ArrowRight');
      await hear.press('ArrowRight');
      await hear.press('ArrowLeft');
      await hear.spell('fin', 2);
      await hear.press('Alt+i');
      await hear.press('Enter');
      await hear.read('Read on to the end of the panel', 'tabpanel');
      await hear.press('Shift+Tab');
      await hear.press('Escape');
      // What was told can be read too; that goes first.
      await hear.press('Escape', 0);
      await hear.press('Escape');
      await hear.press('+');
      await hear.press('ArrowDown');
    },
  },
  {
    name: 'table',
    heading: 'The table’s header and its first two rows',
    act: async (hear) => {
      await hear.press('Tab');
      await hear.press('Tab');
      await hear.press('Enter');
      await hear.read('Read on through three rows', 'row', 3);
    },
  },
  {
    name: 'index',
    heading: 'Opening the website index, filtering it and choosing',
    act: async (hear) => {
      await hear.press('Control+Alt+KeyK', 2);
      await hear.fill('lakes');
      await hear.press('Enter');
    },
  },
  {
    name: 'options',
    heading: 'Making the text larger',
    act: async (hear) => {
      await hear.press('Control+KeyU', 2);
      await hear.press('Tab');
      await hear.press('Tab');
      await hear.press('ArrowDown', 2);
      await hear.press('Escape');
    },
  },
  {
    name: 'contact',
    heading: 'Submitting the contact form with nothing in it',
    act: async (hear) => {
      await hear.press('Control+Alt+KeyS', 2);
      await hear.press('Enter');
      await hear.read('Read on to the end of the summary', 'group');
      await hear.press('Tab');
      await hear.press('Enter');
    },
  },
  {
    name: 'view',
    heading: 'Switching the view with a partner selected',
    address: 'partner=lakes',
    act: async (hear, page) => {
      await hear.after('Go to the view switch', () => page.locator('[value=map]').focus());
      await hear.press('ArrowRight', 2);
      await hear.press('ArrowRight', 2);
      await hear.press('ArrowRight', 2);
    },
  },
  {
    name: 'filter',
    heading: 'Filtering by country, and searching for nobody',
    act: async (hear, page) => {
      await hear.after('Go to the filter', () => page.locator('summary').first().focus());
      await hear.press('Enter', 0);
      await page.getByRole('checkbox').first().waitFor();
      await hear.press('Tab');
      await hear.press('Tab');
      await hear.press('Tab');
      await hear.press('Space');
      await hear.press('Escape');
      await hear.press('Shift+Tab');
      await hear.fill('atlantis');
    },
  },
];

for (const language of ['en', 'sl'] as const)
  test.describe(language, () => {
    for (const { name, heading, address, act } of tasks)
      test(`is heard: ${heading}`, async ({ page }) => {
        await openAloud(page, address, language === 'sl' ? 'sl/' : '');
        const hear = new Transcript(page, `${heading} (${language})`);
        await act(hear, page);
        expect(hear.text).toMatchSnapshot(`${name}-${language}.txt`);
      });
  });
