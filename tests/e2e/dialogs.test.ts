import { test as plain, type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { open } from './atlas.ts';

const laptop = { width: 1366, height: 768 };
test.use({ viewport: laptop });

type Name = 'Website index' | 'Contact' | 'Newsletter';

async function openDialog(page: Page, name: Name) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Opens the index and runs the first entry found, by keys alone. */
async function runFromIndex(page: Page, query: string) {
  await page.getByRole('button', { name: 'Website index' }).press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
}

const fillContact = async (page: Page) => {
  await page.getByLabel('Name', { exact: true }).fill('Ana Kranjc');
  await page.getByLabel('E-mail address').fill('ana@example.org');
  await page.getByLabel('Message').fill('Where can I read the final report?');
  await page.getByLabel('I agree').check();
};

test.describe('the website index', () => {
  test('finds a partner and selects it by keys alone', async ({ page }) => {
    await open(page);
    await runFromIndex(page, 'mediterranee');
    await expect(page).toHaveURL(/partner=mediterranee-technologies/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('tabpanel', { name: 'Partner', exact: true })).toBeFocused();
  });

  test('walks with the arrow keys and says how many entries it found', async ({ page }) => {
    await open(page);
    const dialog = await openDialog(page, 'Website index');
    await expect(dialog.getByText(/^\d\d entries\.$/)).toBeVisible();
    await dialog.getByRole('combobox').fill('germany');
    await expect(dialog.getByText('3 entries.')).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText('3 results.');
    await page.keyboard.press('ArrowDown');
    const second = dialog.getByRole('option').nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'true');
    await dialog.getByRole('combobox').fill('atlantis');
    await expect(dialog.getByText('No entry matches')).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText('No results.');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
  });

  test('Escape closes it and the focus is back on its button', async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: 'Website index' });
    await button.press('Enter');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('opens another dialog, from which the focus still returns', async ({ page }) => {
    await open(page);
    await runFromIndex(page, 'subscribe');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(page.getByRole('dialog', { name: 'Newsletter' })).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Website index' })).toBeFocused();
  });

  test('shows views and pages, and presses the page’s own controls', async ({ page }) => {
    await open(page);
    await runFromIndex(page, 'table');
    await expect(page).toHaveURL(/view=table/);
    await expect(page.getByRole('main')).toBeFocused();
    await openDialog(page, 'Website index');
    await expect(page.getByRole('group', { name: 'Actions' }).getByText('Zoom in')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await runFromIndex(page, 'statement');
    await expect(
      page.getByRole('heading', { name: 'Accessibility statement', level: 2 }),
    ).toBeFocused();
    await runFromIndex(page, 'slovenscina');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
    await expect(
      page.getByRole('heading', { name: 'Izjava o dostopnosti', level: 2 }),
    ).toBeVisible();
  });
});

test.describe('a dialog', () => {
  test('closes by its button and by a click beside it', async ({ page }) => {
    await open(page);
    const dialog = await openDialog(page, 'Contact');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await openDialog(page, 'Contact');
    await page.mouse.click(5, 400);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Contact' })).toBeFocused();
  });

  test('leaves the address as it is', async ({ page }) => {
    await open(page, 'view=network');
    await openDialog(page, 'Contact');
    await page.getByRole('button', { name: 'Prepare the e-mail' }).click();
    await page.getByRole('link', { name: 'Enter your name.' }).click();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#view=network$/);
  });
});

test.describe('a form without an endpoint', () => {
  test('prepares the letter and says that nothing has been sent', async ({ page }) => {
    await open(page);
    const dialog = await openDialog(page, 'Contact');
    await expect(dialog.getByText('Tehnološki park 19, Ljubljana')).toBeVisible();
    await fillContact(page);
    await page.getByRole('button', { name: 'Prepare the e-mail' }).click();
    await expect(dialog.getByRole('heading', { name: 'Message prepared' })).toBeFocused();
    await expect(dialog.getByText('Nothing has been sent yet.')).toBeVisible();
    const link = dialog.getByRole('link', { name: 'Open in the e-mail program' });
    await expect(link).toHaveAttribute('href', /^mailto:\?subject=.*Where%20can%20I/);
    await dialog.getByRole('button', { name: 'Back to the form' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ana Kranjc');
  });

  test('the newsletter says that no list is connected; Space agrees, Enter submits', async ({
    page,
  }) => {
    await open(page);
    const dialog = await openDialog(page, 'Newsletter');
    await expect(dialog.getByText('No mailing list is connected')).toBeVisible();
    await page.getByLabel('I agree').press('Space');
    await expect(page.getByLabel('I agree')).toBeChecked();
    await page.getByLabel('E-mail address').fill('ana@example.org');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { name: 'Request prepared' })).toBeFocused();
    await expect(dialog.getByText('Please put this address on your mailing list.')).toBeVisible();
  });

  test('errors are summed up, linked, tied to their fields and told in the title', async ({
    page,
  }) => {
    await open(page);
    const dialog = await openDialog(page, 'Contact');
    await page.getByLabel('E-mail address').fill('ana');
    await page.keyboard.press('Enter');
    const summary = dialog.getByRole('group', { name: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(4);
    await expect(page).toHaveTitle(/^Error: /);
    const email = page.getByLabel('E-mail address');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await expect(email).toHaveAccessibleDescription(/Error: Enter an e-mail address like/);
    await expect(email).toHaveAttribute('autocomplete', 'email');
    await summary.getByRole('link', { name: /e-mail address like/ }).press('Enter');
    await expect(email).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveTitle(/^Error: /);
  });

  test('a draft outlives closing and reloading', async ({ page }) => {
    await open(page);
    await openDialog(page, 'Contact');
    await fillContact(page);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await openDialog(page, 'Contact');
    await expect(page.getByLabel('Message')).toHaveValue('Where can I read the final report?');
    await expect(page.getByLabel('I agree')).toBeChecked();
  });
});

/** The page as if its document named an endpoint, and that endpoint. */
async function withEndpoint(page: Page, baseURL: string, status: number, answer: unknown) {
  const endpoint = new URL('form', baseURL).href;
  const sent: string[] = [];
  await page.route(baseURL, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '"web":"https://rralur.si"',
      `"web":"https://rralur.si","formEndpoint":"${endpoint}"`,
    );
    await route.fulfill({ response, body });
  });
  await page.route(endpoint, async (route) => {
    sent.push(route.request().postData() ?? '');
    await route.fulfill({ status, json: answer });
  });
  await open(page);
  await openDialog(page, 'Contact');
  await fillContact(page);
  return sent;
}

test('a form with an endpoint is sent once and shows the server’s answer', async ({
  page,
  baseURL,
}) => {
  const sent = await withEndpoint(page, baseURL ?? '', 200, { message: 'We answer on Monday.' });
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await expect(page.getByRole('heading', { name: 'The server has accepted' })).toBeFocused();
  await expect(page.getByText('The server says: We answer on Monday.')).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('Where can I read the final report?');
  await page.getByRole('button', { name: 'Write another' }).click();
  await expect(page.getByLabel('Message')).toHaveValue('');
});

// The browser itself complains of refused requests, so these do without the quiet page.
plain.describe('a server that does not accept', () => {
  plain.use({ viewport: laptop });

  plain('is quoted at the fields it names', async ({ page, baseURL }) => {
    await withEndpoint(page, baseURL ?? '', 422, { errors: { email: 'We know no such host.' } });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(
      /Error: We know no such host\./,
    );
  });

  plain('loses nothing and leaves three ways on', async ({ page, baseURL }) => {
    await withEndpoint(page, baseURL ?? '', 500, {});
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: 'It could not be sent' })).toBeFocused();
    await expect(page.getByLabel('Message')).toHaveValue('Where can I read the final report?');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open in the e-mail program' })).toBeVisible();
  });
});

test('statement and privacy note are reached from the footer and from the form', async ({
  page,
}) => {
  await open(page);
  const footer = page.getByRole('contentinfo');
  await footer.getByRole('link', { name: 'Accessibility statement' }).click();
  await expect(page).toHaveURL(/page=statement/);
  await expect(page).toHaveTitle(/^Accessibility statement/);
  await expect(page.getByText('partially compliant')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Contact' }).click();
  await page.getByRole('link', { name: /privacy note/ }).click();
  await expect(page.getByRole('heading', { name: 'Privacy note', level: 2 })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
