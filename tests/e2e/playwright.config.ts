import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';

/** A free port, so that two runs on one machine do not meet. */
const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });

// Every worker reads this file again, and must come to the same port.
const port = (process.env['ATLAS_TEST_PORT'] ??= String(await freePort()));
const browser = findBrowser();

/** The built page in Chromium: `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // Texts of what a screen reader says. Written only on request: one that is missing is a failure.
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  updateSnapshots: process.env['UPDATE_SPOKEN'] || process.env['UPDATE_PICTURES'] ? 'all' : 'none',
  // Generous: a busy machine must not fail a test that only checks what is right.
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      pathTemplate: '{testDir}/pictures/{arg}{ext}',
      animations: 'disabled',
      maxDiffPixelRatio: 0.001,
    },
  },
  fullyParallel: true,
  // One more than there are processors: pages often wait.
  workers: Math.min(availableParallelism() + 1, 8),
  // A second try tells a busy machine from a fault; `npm test` says aloud where it was needed.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // What is kept would be asked for beside what a test counts; offline.test.ts lets it.
    serviceWorkers: 'block',
    // Writing one down costs every test a quarter of its time; a second try is rare.
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { args: browserArgs, ...(browser && { executablePath: browser }) },
  },
  webServer: {
    command: `node ../../src/build/serve.mjs ../../dist ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
