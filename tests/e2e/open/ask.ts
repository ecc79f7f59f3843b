/** Opening made-up partnerships: the files, and what a visitor does with them. */
import type { Page } from '@playwright/test';
import { open } from '../atlas.ts';
import { expect as plain } from '../test.ts';

/** Waits as long as reading and drawing take on a machine that is busy with other tests. */
export const expect = plain.configure({ timeout: 60_000 });

/** Organisations that do not exist, in towns that do. */
export const river = `Name,Role,Town,Country,Website
River Agency,coordinator,Ljubljana,Slovenia,https://river.example/
Water Institute,partner,Graz,Austria,
Delta Network,partner,Rotterdam,Netherlands,
Lake School,partner,Tampere,Finland,
Weir Works,partner,Szeged,Hungary,
`;
export const riverNames = [
  'River Agency',
  'Water Institute',
  'Delta Network',
  'Lake School',
  'Weir Works',
];

export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Open a partnership' });
export const outcomeOf = (page: Page) => page.locator('#open-outcome');
export const errorsOf = (page: Page) => dialogOf(page).locator('details:has(.error) li');

export async function ask(page: Page, address = ''): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'Open a partnership' }).click();
  await expect(page.getByText('Choose files')).toBeVisible();
}

export const choose = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('dialog input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });

/** Reads a file and waits for what comes of it. */
export async function read(page: Page, name: string, content: string | Buffer): Promise<void> {
  await choose(page, name, content);
  await expect(outcomeOf(page)).toHaveText(name);
  await expect(outcomeOf(page)).toBeFocused();
}

/** Shows what has been read. */
export async function show(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the atlas' }).click();
  await expect(page.getByRole('region', { name: /opened from/ })).toBeVisible();
}

/** Drops a file as if from a folder; it is made in the page, which may be told to repeat a line. */
export const drop = (page: Page, name: string, text: string, line = '', times = 0): Promise<void> =>
  page.evaluate(
    async ([name, text, line, times]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text, line.repeat(times)], name));
      const send = (type: string) =>
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      send('dragenter');
      // What takes it comes with the first sight of a file.
      while (send('dragover')) await new Promise((done) => setTimeout(done, 20));
      send('drop');
    },
    [name, text, line, times] as const,
  );
