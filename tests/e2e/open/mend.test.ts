/** Putting right what was read. */
import { test } from '../test.ts';
import { ask, expect, dialogOf, read, river, show } from './ask.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

test('everything can be mended, undone and done again, and what cannot stand there comes back', async ({
  page,
}) => {
  await ask(page);
  await read(page, 'river.csv', `${river}Nowhere Club,partner,,,\n`);
  await page.getByText('Mend', { exact: true }).click();
  const entry = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  const type = async (label: string, text: string) => {
    await entry(label).fill(text);
    await entry(label).press('Tab');
  };
  const said = page.locator('dialog [data-live]');
  const refused = 'That cannot stand there. The old value is back.';

  await type('Name of the partnership', 'RIVER');
  await type('Partner: Water Institute', 'Water & <b>Weather</b>');
  await expect(entry('Partner: Water & <b>Weather</b>')).toBeVisible();
  for (const [label, text, before] of [
    ['Partner: Weir Works', ' ', 'Weir Works'],
    ['Latitude: Weir Works', '91', /^46/],
    ['Latitude: Weir Works', 'north', /^46/],
    ['Website: Weir Works', 'javascript:alert(1)', ''],
  ] as const) {
    await type(label, text);
    await expect(entry(label)).toHaveValue(before);
    await expect(entry(label)).toHaveAccessibleDescription(refused);
    await expect(said).toHaveText(new RegExp(refused));
  }

  await type('Town: Nowhere Club', 'Xyzzyburg');
  await expect(entry('Town: Nowhere Club')).toHaveValue('');
  await expect(said).toHaveText(/This town is not in our list\./);

  // One number is no place; both are.
  await type('Latitude: Nowhere Club', '60,5');
  await expect(entry('Longitude: Nowhere Club')).toHaveValue('');
  await type('Longitude: Nowhere Club', '25');
  await expect(entry('Latitude: Nowhere Club')).toHaveValue('60.5');
  await type('Latitude: Weir Works', '46.3');
  await expect(entry('Town: Weir Works')).toHaveValue('Szeged');

  await page.getByRole('combobox', { name: 'Role: River Agency' }).selectOption('partner');
  const rows = dialogOf(page).locator('tbody tr');
  await page.getByRole('button', { name: 'Lake School: same as …' }).click();
  const into = page.getByRole('combobox', { name: 'Lake School: same as …' });
  await into.focus();
  await page.keyboard.press('ArrowDown');
  // Going through the list merges nothing.
  await expect(rows).toHaveCount(6);
  await into.selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(rows).toHaveCount(5);
  await expect(entry('Partner: Weir Works')).toBeFocused();
  await expect(said).toHaveText(/Lake School is now part of Delta Network\./);
  await page.getByRole('button', { name: 'Remove Weir Works' }).press('Enter');
  await expect(rows).toHaveCount(4);
  await expect(entry('Partner: Nowhere Club')).toBeFocused();

  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await undo.click();
  await expect(rows).toHaveCount(5);
  await undo.click();
  await expect(rows).toHaveCount(6);
  await redo.click();
  await expect(rows).toHaveCount(5);
  await expect(redo).toHaveAttribute('aria-disabled', 'false');

  await show(page);
  await expect(page.locator('h1')).toContainText('RIVER');
  await expect(page.getByRole('application', { name: 'Partner map, 5 partners' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Water & <b>Weather<\/b>,/ })).toBeVisible();

  // What was mended is what is checked next, also after something else was to be opened and was not.
  const check = page.getByRole('button', { name: 'Check and mend' });
  await check.click();
  await page.getByRole('button', { name: 'Open something else' }).click();
  await expect(page.locator('dialog input[type=file]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(check).toBeFocused();
  await check.click();
  await expect(dialogOf(page)).toContainText('5 partners from 4 countries.');
});

test('a town put right is looked up again; going through a list by its arrow keys is one step', async ({
  page,
}) => {
  await ask(page);
  await read(page, 'river.csv', `${river}Dam Trust,partner,Salzbrug,Austria,\n`);
  const doubt = dialogOf(page).getByText(/Salzbrug may mean another town/);
  await expect(doubt).toBeVisible();
  await page.getByText('Mend', { exact: true }).press('Enter');
  const town = page.getByRole('textbox', { name: 'Town: Dam Trust' });
  const lat = page.getByRole('textbox', { name: 'Latitude: Dam Trust' });
  await expect(town).toHaveAccessibleDescription('guessed, please check');
  const guessed = await lat.inputValue();
  await town.fill('Linz');
  await town.press('Tab');
  await expect(lat).toHaveValue(/^48\.3/);
  await expect(doubt).toHaveCount(0);
  await town.fill('Xyzzyburg');
  await town.press('Tab');
  await expect(town).toHaveAccessibleDescription(/not in our list of towns/);
  await expect(dialogOf(page).getByText(/Xyzzyburg, is not in our list/)).toBeVisible();

  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.press('Enter');
  await expect(town).toHaveValue('Linz');
  await undo.press('Enter');
  await expect(town).toHaveValue('Salzbrug');
  await expect(lat).toHaveValue(guessed);
  await expect(doubt).toBeVisible();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');

  const role = page.getByRole('combobox', { name: 'Role: River Agency' });
  await role.focus();
  await page.keyboard.press('ArrowDown');
  await expect(role).toHaveValue('partner');
  await page.keyboard.press('ArrowUp');
  await expect(role).toHaveValue('coordinator');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  const country = page.getByRole('combobox', { name: 'Country: Lake School' });
  await country.focus();
  for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowDown');
  await expect(country).not.toHaveValue('FI');
  await expect(undo).toHaveAttribute('aria-disabled', 'false');
  await undo.press('Enter');
  await expect(country).toHaveValue('FI');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});
