import { layoutTimes } from './layouts.ts';
import { pageFigures, type Site } from './page.ts';

/** All figures, as Markdown for `README.md`. */
export async function report(site: Site): Promise<string> {
  const page = await pageFigures(site);
  return `${page}\n\n### Layout\n\nOn a stage of 1280 by 720 px, in Node.\n\n${await layoutTimes()}\n`;
}
