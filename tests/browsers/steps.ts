/** The main ways through the atlas, once, for every browser. */
import { join } from 'node:path';
import type { Visit } from './visit.ts';

export interface Places {
  /** Where the built page is served, ending in a slash. */
  readonly site: string;
  /** The address of the self-contained file, on the disk. */
  readonly file: string;
  /** A folder for files that are opened. */
  readonly folder: string;
}

export interface Step {
  readonly name: string;
  readonly take: (visit: Visit, places: Places) => Promise<void>;
}

export const river = {
  name: 'river.csv',
  text: `Name,Role,Town,Country
River Agency,coordinator,Ljubljana,Slovenia
Water Institute,partner,Graz,Austria
Delta Network,partner,Rotterdam,Netherlands
`,
};

async function views(visit: Visit): Promise<void> {
  const marks = { Network: 14, Both: 28, Map: 14 };
  for (const [view, count] of Object.entries(marks)) {
    await visit.click('[role=main] [type=radio], main [type=radio]', view);
    await visit.count('[data-node]', count);
    await visit.see(`names in ${view}`, () => document.querySelectorAll('[data-label]').length > 9);
  }
  await visit.click('main [type=radio]', 'Table');
  await visit.count('tbody th', 14);
  await visit.address('#view=table');
}

async function walk(visit: Visit): Promise<void> {
  await visit.focus('[role=application]');
  await visit.press('Enter');
  await visit.focused('[data-node]');
  await visit.press('Home');
  await visit.focused('[data-node="nwda"]');
  await visit.press('ArrowDown');
  await visit.focused('[data-node="brittany-innovation"]');
  await visit.press('Backspace');
  await visit.focused('[data-node="nwda"]');
  await visit.type('lak');
  await visit.focused('[data-node="lakes"]');
  await visit.press('Enter');
  await visit.says('[role=tabpanel] h2', 'Lakes');
  await visit.address('#partner=lakes');
}

const ctrlAlt = { k: 'Website index', s: 'Contact', n: 'Newsletter' };

async function dialog(visit: Visit, name: string): Promise<void> {
  await visit.says('dialog[open] h2', name);
  await visit.see(
    'the focus in the dialog',
    () => document.activeElement?.closest('dialog') !== null,
  );
  await visit.press('Escape');
  await visit.count('dialog[open]', 0);
}

async function present(visit: Visit): Promise<void> {
  const step = (number: number) =>
    visit.see(
      `step ${number}`,
      (number) => new URLSearchParams(location.hash.slice(1)).get('present') === String(number),
      number,
    );
  await visit.see('the slide', () => document.querySelector('.slide .drawing') !== null);
  await step(2);
  await visit.press('PageDown');
  await step(3);
  await visit.press('s');
  await visit.driver.inOpened(async () => {
    await visit.says('body', 'Connected to the stage');
    await visit.press('PageDown');
    await visit.see('the fourth note', () => /4\s*(\/|of)\s*12/.test(document.body.innerText));
  });
  await step(4);
  await visit.press('b');
  await visit.see('a black screen', () => document.querySelector('.blank') !== null);
  await visit.press('b', 'End');
  await step(12);
}

/** What the page hands to the browser to save: its type and how large it is. */
async function saved(visit: Visit): Promise<void> {
  await visit.driver.evaluate(() => {
    const own = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type.startsWith('image/'))
        document.body.dataset['saved'] = `${blob.type} ${blob.size > 20_000 ? 'full' : 'empty'}`;
      return own(blob);
    };
  });
  await visit.click('button', 'Export');
  await visit.see('a preview', () => {
    const image = document.querySelector<HTMLImageElement>('dialog img');
    return image !== null && image.naturalWidth > 0;
  });
  await visit.click('dialog button', 'Download');
  await visit.see('a PNG', () => {
    const { saved } = document.body.dataset;
    return saved === 'image/png full' || saved;
  });
  await visit.press('Escape');
  await visit.count('dialog[open]', 0);
}

export const steps: readonly Step[] = [
  {
    name: 'opens with all fourteen partners, in its own font, no wider than the window',
    take: async (visit, { site }) => {
      await visit.open(site);
      await visit.count('[data-node]', 14);
      await visit.see('its own font', () => document.fonts.check('16px Atlas'));
      await visit.see(
        'no scrolling sideways',
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
    },
  },
  {
    name: 'shows every view; Back and the address lead to them',
    take: async (visit, { site }) => {
      await visit.open(site);
      await views(visit);
      await visit.driver.back();
      await visit.address('');
      await visit.open(`${site}#view=both&partner=lakes&panel=budget`);
      await visit.count('[data-node]', 28);
      await visit.says('[role=tabpanel]', '2,022,000.00');
    },
  },
  {
    name: 'opens a partner by a click, and all panels',
    take: async (visit, { site }) => {
      await visit.open(site);
      await visit.click('[data-node="lakes"]');
      await visit.says('[role=tabpanel] h2', 'Lakes');
      for (const panel of ['Aims', 'Budget', 'Timeline', 'Partners', 'Partner']) {
        await visit.click('[role=tab]', panel);
        await visit.see(
          `the panel ${panel}`,
          () => (document.querySelector('[role=tabpanel]')?.textContent.length ?? 0) > 100,
        );
      }
    },
  },
  {
    name: 'walks from partner to partner by keys, on the map',
    take: async (visit, { site }) => {
      await visit.open(site);
      await walk(visit);
    },
  },
  {
    name: 'leads by Tab to the picture and to its partners',
    take: async (visit, { site }) => {
      await visit.open(site);
      await visit.press('Tab');
      await visit.focused('.skip, .skip a');
      await visit.focus('[role=application]');
      await visit.press('Tab');
      await visit.focused('[data-node]');
      await visit.press('Shift+Tab');
      await visit.focused('[role=application]');
    },
  },
  {
    name: 'opens a partner’s menu by Shift+F10',
    take: async (visit, { site }) => {
      await visit.open(site);
      await visit.focus('[data-node="lakes"]');
      await visit.press('Shift+F10');
      await visit.focused('[role=menuitem]');
      await visit.press('Escape');
      await visit.focused('[data-node="lakes"]');
    },
  },
  {
    name: 'obeys every shortcut, from a text field too',
    take: async (visit, { site }) => {
      await visit.open(site);
      await visit.focus('[type=search]');
      await visit.press('Control+u');
      await dialog(visit, 'Website accessibility');
      await visit.focused('[type=search]');
      for (const [key, name] of Object.entries(ctrlAlt)) {
        await visit.press(`Control+Alt+${key}`);
        await dialog(visit, name);
        await visit.focused('[type=search]');
      }
      await visit.press('Control+Alt+v');
      await visit.focused('main');
      await visit.press('?');
      await dialog(visit, 'Keyboard shortcuts');
      await visit.press('Control+Alt+d');
      await visit.focused('h1');
    },
  },
  {
    name: 'opens every dialog by its button',
    take: async (visit, { site }) => {
      await visit.open(site);
      const names = ['Website index', 'Website accessibility', 'Contact', 'Newsletter'];
      for (const name of [...names, 'Keyboard shortcuts', 'Open a partnership']) {
        await visit.click('button', name);
        await dialog(visit, name);
      }
    },
  },
  {
    name: 'takes over looks at once and keeps them',
    take: async (visit, { site }) => {
      const dark = () => getComputedStyle(document.documentElement).color === 'rgb(241, 245, 246)';
      await visit.open(site);
      await visit.press('Control+u');
      await visit.click('dialog [type=radio]', 'Dark');
      await visit.see('light letters', dark);
      await visit.open(site);
      await visit.see('light letters again', dark);
      await visit.driver.evaluate(() => {
        localStorage.clear();
      });
    },
  },
  {
    name: 'searches, and sends no form with faults',
    take: async (visit, { site }) => {
      await visit.open(site);
      await visit.click('[type=search]');
      await visit.type('mediterranee');
      await visit.count('[data-node]', 1);
      await visit.press('Enter');
      await visit.says('[role=tabpanel] h2', 'Méditerranée Technologies');
      await visit.click('header button', 'Contact');
      await visit.click('dialog [type=submit], dialog form button');
      await visit.see(
        'faults',
        () => document.querySelector('dialog [aria-invalid=true]') !== null,
      );
      await visit.press('Escape');
      await visit.count('dialog[open]', 0);
    },
  },
  {
    name: 'zooms and moves by wheel, dragging and buttons, and brings the fine map',
    take: async (visit, { site }) => {
      const scaled = () =>
        document.querySelector('.stage [transform*="scale"]')?.getAttribute('transform') ?? '';
      await visit.open(site);
      const place = { x: 500, y: 420 };
      const moves = {
        'the wheel': () => visit.driver.wheel(place, -240),
        dragging: () => visit.driver.drag(place, { x: 420, y: 360 }),
        'the button': () => visit.click('button', 'Zoom in'),
      };
      for (const [by, move] of Object.entries(moves)) {
        const before = await visit.driver.evaluate(scaled);
        // What takes the first gesture comes with it; a person would turn the wheel again.
        for (let tries = 0; tries < 20; tries++) {
          await move();
          if ((await visit.driver.evaluate(scaled)) !== before) break;
        }
        await visit.see(
          `the map moved by ${by}`,
          (before) =>
            document.querySelector('.stage [transform*="scale"]')?.getAttribute('transform') !==
            before,
          before,
        );
      }
      for (let times = 0; times < 3; times++) await visit.click('button', 'Zoom in');
      await visit.see(
        'the fine map',
        () =>
          (document.querySelector('#base-map-fine .land')?.getAttribute('d') ?? '').length > 10_000,
      );
    },
  },
  {
    name: 'presents, with the notes in a second window',
    take: async (visit, { site }) => {
      await visit.open(`${site}#present=2`);
      await present(visit);
    },
  },
  {
    name: 'speaks Slovene, and has its further pages',
    take: async (visit, { site }) => {
      await visit.open(`${site}#lang=sl&panel=budget`);
      await visit.says('[role=tabpanel]', '2.022.000,00');
      await visit.open(`${site}#lang=en&page=statement`);
      await visit.says('main h2, main h1', 'Accessibility statement');
      await visit.driver.evaluate(() => {
        localStorage.clear();
      });
    },
  },
  {
    name: 'saves a picture',
    take: async (visit, { site }) => {
      await visit.open(site);
      await saved(visit);
    },
  },
  {
    name: 'opens a table of partners, keeps it, and forgets it',
    take: async (visit, { site, folder }) => {
      await visit.open(site);
      await visit.click('button', 'Open a partnership');
      await visit.says('dialog', 'Choose files');
      await visit.driver.choose('dialog input[type=file]', join(folder, river.name));
      await visit.says('dialog', '3 partners from 3 countries.');
      await visit.click('dialog button', 'Show the atlas');
      await visit.count('[data-node]', 3);
      await visit.says('section', 'Kept on this device only.');
      await visit.open(site);
      await visit.count('[data-node]', 3);
      await visit.click('button', 'Close and forget');
      await visit.count('[data-node]', 14);
    },
  },
  {
    name: 'fits a phone, with the panel as a sheet',
    take: async (visit, { site }) => {
      await visit.driver.resize(390, 844);
      try {
        await visit.open(site);
        await visit.click('[data-node="lakes"]');
        await visit.says('[role=tabpanel] h2', 'Lakes');
        await visit.see(
          'no scrolling sideways',
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        );
      } finally {
        await visit.driver.resize(1366, 768);
      }
    },
  },
  {
    name: 'runs from the disk as one file: views, walking, dialogs, a picture',
    take: async (visit, { file }) => {
      await visit.open(file);
      await views(visit);
      await visit.open(file);
      await walk(visit);
      await visit.click('button', 'Website index');
      await dialog(visit, 'Website index');
      await saved(visit);
    },
  },
  {
    name: 'presents from the disk, with the notes in a second window',
    take: async (visit, { file }) => {
      await visit.open(`${file}#present=2`);
      await present(visit);
    },
  },
  // Last, since Puppeteer loses sight of a page that Firefox has taken out of its back-forward cache.
  {
    name: 'is as it was after another page and Back',
    take: async (visit, { site }) => {
      await visit.open(`${site}#view=network&partner=lakes`);
      await visit.says('[role=tabpanel] h2', 'Lakes');
      await visit.driver.evaluate(() => {
        location.assign('sl/');
      });
      await visit.see('the other page', () => location.pathname.endsWith('/sl/'));
      await visit.see('it ready', () => 'ready' in document.documentElement.dataset);
      await visit.driver.back();
      await visit.says('[role=tabpanel] h2', 'Lakes');
      await visit.address('#view=network&partner=lakes');
      await visit.focus('[data-node="lakes"]');
      await visit.press('Home');
      await visit.focused('[data-node="nwda"]');
    },
  },
];
