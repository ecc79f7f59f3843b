/** Playwright's `test` for this page: whatever a test is about, the page must not complain meanwhile. */
import { test as base, expect, type Page } from '@playwright/test';

/** What a page has to say against itself, as it comes: console, errors, failed and foreign requests. */
function complaintsOf(page: Page, ownHost: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== ownHost)
      complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
}

export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
      await use(undefined);
      expect(complaints, 'The page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
