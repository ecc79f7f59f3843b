/** Playwright's `test` for this page: whatever a test is about, the page must not complain meanwhile. */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** What a page has to say against itself, as it comes: console, errors, failed and foreign requests. */
function listen(page: Page, ownHost: string, complaints: string[]): void {
  page.on('console', (message) => {
    // The tests' own doing: see `serviceWorkers` in playwright.config.ts.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
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
}

/** Of what its policy forbids, a page learns by an event; not everything of it reaches the console. */
const reportViolations = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`Against the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });

export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, page, baseURL }, use) => {
      const complaints: string[] = [];
      const { host } = new URL(baseURL ?? '');
      await reportViolations(context);
      for (const one of context.pages()) listen(one, host, complaints);
      // The window with the notes as well.
      context.on('page', (one) => listen(one, host, complaints));
      await use(undefined);
      expect(complaints, `${page.url()} complained`).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
