import { layoutTimes } from './layouts.ts';
import { pageFigures, type Site } from './page.ts';
import { syncTimes } from './sync.ts';

/** All figures, as Markdown for `README.md`. */
export async function report(site: Site): Promise<string> {
  const page = await pageFigures(site);
  const sync = await syncTimes(site);
  return `${page}\n\n### From the notes window to the stage\n\n${sync}\n\n### Layout\n\nOn a stage of 1280 by 720 px, in Node.\n\n${await layoutTimes()}\n`;
}
