import type { Page } from '@playwright/test';

export const themes = [
  'light',
  'dark',
  'contrast-light',
  'contrast-dark',
  'yellow',
  'forced',
] as const;
export type Theme = (typeof themes)[number];

/** Dresses the open page as boot.js does for somebody who chose the theme; `forced` are the system's own colours. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
  await page.evaluate((colours) => {
    if (colours === 'forced') delete document.documentElement.dataset['colours'];
    else document.documentElement.dataset['colours'] = colours;
  }, theme);
}
