import { crowdTimes } from './crowds.ts';
import { layoutTimes } from './layouts.ts';
import { fuzzRuns } from './fuzz.ts';
import { lighthouseScores } from './lighthouse.ts';
import { pageFigures, type Site } from './page.ts';
import { syncTimes } from './sync.ts';
import { visitTimes } from './visits.ts';
import { walkTimes } from './walks.ts';

const parts: readonly (readonly [
  name: string,
  heading: string,
  figures: (site: Site) => Promise<string>,
])[] = [
  ['page', '', pageFigures],
  ['visits', '### First visits and answers\n\n', visitTimes],
  ['lighthouse', '### Lighthouse\n\n', lighthouseScores],
  ['sync', '### From the notes window to the stage\n\n', syncTimes],
  [
    'crowds',
    '### From a file to its picture\n\nA made-up network document, opened in the browser; frames are median / 95 of 100 below / longest.\n\n',
    crowdTimes,
  ],
  [
    'fuzz',
    '### Damaged files\n\nA file of thirty partners of each kind, damaged by seed, five seconds each, in Node.\n\n',
    fuzzRuns,
  ],
  [
    'walk',
    '### Arrow keys and framing\n\nIn Node. The first arrow is the one after a picture has changed.\n\n',
    walkTimes,
  ],
  ['layout', '### Layout\n\nOn a stage of 1280 by 720 px, in Node.\n\n', layoutTimes],
];

/** All figures, or those of the parts that are named, as Markdown for `README.md`. */
export async function report(site: Site, names: readonly string[]): Promise<string> {
  const figures: string[] = [];
  for (const [name, heading, measure] of parts)
    if (names.length === 0 || names.includes(name)) figures.push(heading + (await measure(site)));
  return `${figures.join('\n\n')}\n`;
}
