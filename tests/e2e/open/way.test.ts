/** The whole way, from a file to the atlas drawn of it and back. */
import { open } from '../atlas.ts';
import { test } from '../test.ts';
import { ask, expect, dialogOf, drop, outcomeOf, read, river, riverNames, show } from './ask.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

test('a chosen file becomes an atlas, stays after a reload, and is forgotten when that is wished', async ({
  page,
  context,
}) => {
  await ask(page, 'view=network&partner=lakes');
  await read(page, 'river.csv', river);
  await expect(dialogOf(page)).toContainText('5 partners from 5 countries.');
  await expect(dialogOf(page).locator('[data-live]')).toHaveText(
    /^5 partners from 5 countries\. 5 on the map\./,
  );
  await show(page);
  await expect(page.locator('#home')).toBeFocused();
  expect(new URL(page.url()).hash).not.toContain('lakes');

  const drawn = async () => {
    await expect(page).toHaveTitle(/river/);
    await expect(page.getByRole('application', { name: 'Partner map, 5 partners' })).toBeVisible();
    await expect(page.locator('[data-node]')).toHaveCount(5);
    await expect(page.locator('[data-label]')).toHaveCount(5);
    for (const name of riverNames)
      await expect(page.getByRole('button', { name: new RegExp(`^${name},`) })).toBeVisible();
  };
  await drawn();
  await page.getByRole('radio', { name: 'Network', exact: true }).check();
  await expect(page.getByRole('application', { name: /network, 5 partners/ })).toBeVisible();
  await expect(page.locator('.drawing .links path')).not.toHaveCount(0);
  await page.getByRole('radio', { name: 'Table', exact: true }).check();
  await expect(page.getByRole('rowheader')).toHaveText(riverNames.map((name) => new RegExp(name)));

  await open(page);
  await drawn();
  const second = await context.newPage();
  await open(second);
  await expect(second.getByText('river, opened from river.csv.', { exact: false })).toBeVisible();
  await expect(second.getByText('Kept on this device only.', { exact: false })).toBeVisible();
  await second.close();

  await page.getByRole('button', { name: 'Close and forget' }).click();
  await expect(page.getByRole('application', { name: 'Partner map, 14 partners' })).toBeVisible();
  await expect(page.getByRole('region', { name: /opened from/ })).toHaveCount(0);
  await open(page);
  await expect(page.locator('[data-node]')).toHaveCount(14);
});

test('the keyboard alone opens pasted rows, and walks among them', async ({ page }) => {
  await ask(page);
  const tabTo = async (name: string | RegExp) => {
    const wanted = page.getByRole('button', { name }).or(page.getByRole('textbox', { name }));
    for (let presses = 0; presses < 30; presses++) {
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}`);
  };
  await tabTo(/^Or paste rows/);
  await page.keyboard.insertText(river.replaceAll(',', '\t'));
  await tabTo('Read what was pasted');
  await page.keyboard.press('Enter');
  await expect(outcomeOf(page)).toBeFocused();
  await tabTo('Show the atlas');
  await page.keyboard.press('Space');
  await expect(page.locator('#home')).toBeFocused();
  await expect(page.locator('[data-node]')).toHaveCount(5);

  await tabTo('Check and mend');
  await tabTo('Take along');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Take along' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toHaveCount(0);

  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  const last = page.locator('[data-node]:focus');
  await expect(last).toBeVisible();
  const name = (await last.textContent())?.trim().split(',')[0] ?? '';
  expect(riverNames).toContain(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Partner', exact: true })).toContainText(name);
});

test('who has no place is named beside the map, and stands in network and table', async ({
  page,
}) => {
  await ask(page);
  await read(page, 'half.csv', `${river}Nowhere Society,partner,,,\n`);
  await expect(dialogOf(page)).toContainText('1 without a place');
  await show(page);
  const tray = page.getByText('1 not on the map');
  await tray.press('Enter');
  await page.getByRole('link', { name: 'Nowhere Society' }).first().click();
  await expect(page.getByRole('tabpanel', { name: 'Partner', exact: true })).toContainText(
    'Nowhere Society',
  );
  await tray.press('Escape');
  await expect(tray).toBeFocused();
  await page.getByRole('radio', { name: 'Network' }).check();
  await expect(page.locator('[data-node]')).toHaveCount(6);
  await expect(tray).toHaveCount(0);
});

test('in Slovene too, on a phone, with nothing beside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'lang=sl');
  await page.getByRole('button', { name: 'Odpri partnerstvo' }).click();
  const sideways = () =>
    page.evaluate(() => {
      const dialog = document.querySelector('dialog') ?? document.documentElement;
      return [document.documentElement, dialog].map((one) => one.scrollWidth - one.clientWidth);
    });
  await expect(page.getByText('Izberi datoteke')).toBeVisible();
  expect(await sideways()).toEqual([0, 0]);
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'reka.csv',
    mimeType: '',
    buffer: Buffer.from(river),
  });
  await expect(page.getByText('5 partnerjev iz 5 držav.').first()).toBeVisible();
  await page.getByText('Popravljanje', { exact: true }).click();
  await page.getByText('Kaj je v stolpcih', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Kraj: Weir Works' })).toHaveValue('Szeged');
  expect(await sideways()).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Pokaži atlas' }).click();
  const bar = page.getByRole('region', { name: /odprto iz: reka.csv/ });
  await expect(bar).toContainText('Shranjeno samo na tej napravi.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
  await page.getByRole('button', { name: 'Vzemi s seboj' }).click();
  await expect(page.getByRole('button', { name: 'preglednica (CSV)' })).toBeInViewport({
    ratio: 1,
  });
  expect(await sideways()).toEqual([0, 0]);
  await page.keyboard.press('Escape');
  for (const name of ['Preveri in popravi', 'Vzemi s seboj', 'Zapri in pozabi'])
    await expect(bar.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-node]').first()).toBeInViewport();
  await page.reload();
  await expect(bar).toBeVisible();
});

test('a file dropped anywhere is read, its columns are corrected, and one of its projects is chosen', async ({
  page,
}) => {
  await open(page);
  await drop(page, 'bodies.csv', 'Body;Seat;Land\nMill Trust;Graz;AT\nHarbour Club;Porto;PT\n');
  await expect(outcomeOf(page)).toHaveText('bodies.csv');
  await expect(outcomeOf(page)).toBeFocused();
  const columns = dialogOf(page).getByText('What the columns hold', { exact: true });
  const seat = dialogOf(page).getByRole('combobox', { name: 'Seat' });
  if (!(await seat.isVisible())) await columns.click();
  for (const [field, sum] of [
    ['left out', '2 on the map, 2 of them only roughly.'],
    ['town', '2 on the map.'],
  ] as const) {
    await seat.focus();
    await seat.selectOption(field);
    await expect(dialogOf(page)).toContainText(sum);
    // Where it was corrected, it can be corrected further.
    await expect(seat).toBeFocused();
  }

  const organisations = [
    'projectID;projectAcronym;name;city;country;role',
    '101;ALFA;Mill Trust;Graz;AT;coordinator',
    '101;ALFA;Harbour Club;Porto;PT;participant',
    '102;BETA;Tide Lab;Brest;FR;coordinator',
    '102;BETA;Dune Lab;Ghent;BE;participant',
    '102;BETA;Marsh Lab;Odense;DK;participant',
  ].join('\n');
  await drop(page, 'organization.csv', organisations);
  await expect(outcomeOf(page)).toHaveText('organization.csv');
  await expect(page.getByRole('button', { name: 'Show the atlas' })).toHaveCount(0);
  // The columns of the project are there as well.
  await page
    .getByRole('combobox', { name: 'Project' })
    .first()
    .selectOption({ label: 'BETA (3 partners)' });
  await expect(dialogOf(page)).toContainText('3 partners from 3 countries.');
  await show(page);
  await expect(page.getByRole('button', { name: /^Marsh Lab,/ })).toBeVisible();
  await expect(page.locator('h1')).toContainText('BETA');
});

test('what is shown lets go of the file that it was read from', async ({ page }) => {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the blob it was asked of
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      const bytes = await read.call(this);
      Object.assign(window, { bytes: new WeakRef(bytes) });
      return bytes;
    };
  });
  await open(page);
  await drop(page, 'river.csv', river);
  await expect(outcomeOf(page)).toBeVisible();
  const areThere = () =>
    page.evaluate(
      () => (window as unknown as { bytes: WeakRef<ArrayBuffer> }).bytes.deref() !== undefined,
    );
  expect(await areThere()).toBe(true);
  await show(page);
  const areKept = async () => {
    await page.requestGC();
    return areThere();
  };
  await expect.poll(areKept).toBe(false);
});
