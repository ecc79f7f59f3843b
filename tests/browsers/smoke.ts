/** Takes all steps in one browser. */
import { openPuppeteer } from './puppeteer.ts';
import { openWebKit } from './selenium.ts';
import { steps, type Places } from './steps.ts';
import { Visit } from './visit.ts';

export type Found =
  | { readonly engine: 'chromium' | 'firefox'; readonly file: string }
  | { readonly engine: 'webkit'; readonly file: string; readonly server: string };

function openDriver(found: Found) {
  if (found.engine === 'webkit') return openWebKit(found.server, found.file);
  return openPuppeteer(found.engine === 'chromium' ? 'chrome' : 'firefox', found.file);
}

/** Says what happens as it does; returns the browser's version and how many steps went well and did not. */
export async function smoke(found: Found, places: Places, only = '') {
  const driver = await openDriver(found);
  let [passed, failed] = [0, 0];
  try {
    console.log(`\n${found.engine}: ${driver.version}`);
    await driver.resize(1366, 768);
    const visit = new Visit(driver);
    for (const { name, take } of steps.filter((step) => new RegExp(only).test(step.name))) {
      const began = Date.now();
      let fault = '';
      try {
        await take(visit, places);
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
      }
      const complaints = await driver.complaints().catch((error: unknown) => [String(error)]);
      const faults = [fault, ...complaints].filter(Boolean);
      if (faults.length > 0) failed++;
      else passed++;
      console.log(`  ${faults.length > 0 ? '✘' : '✓'} ${name} (${Date.now() - began} ms)`);
      for (const one of faults) console.log(`      ${one}`);
    }
  } finally {
    await driver.close();
  }
  return { version: driver.version, passed, failed };
}
