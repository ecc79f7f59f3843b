import { expect, test } from './test.ts';
import { boxes, middle, open, settled } from './atlas.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('starts on the map, with all fourteen partners, nothing selected and the aims open', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await expect(
    page.getByRole('application', { name: 'Partner map, 14 partners' }).getByRole('button', {
      name: / of 14$/,
    }),
  ).toHaveCount(14);
  await expect(page.getByRole('button', { expanded: true, name: / of 14$/ })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Aims' })).toHaveAttribute('aria-selected', 'true');
});

test('the map keeps the closest pair of partners at least 40 px apart beside the panel', async ({
  page,
}) => {
  await open(page);
  const places = (await boxes(page, 'data-node')).map(middle);
  const distances = places.flatMap((a, i) =>
    places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  expect(distances).toHaveLength(91);
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(40);
});

test('a click on a partner, or on its name, selects it and opens its panel', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Lakes,/ }).click();
  await expect(page.getByRole('tabpanel', { name: 'Partner', exact: true })).toContainText(
    'Lahti Regional Development Company',
  );
  await settled(page);
  const label = (await boxes(page, 'data-label')).find((box) => box.id === 'south-great-plain');
  const { x, y } = middle(label!);
  await page.mouse.click(x, y);
  await expect(page.getByRole('button', { name: /^South Great Plain,/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('the map zooms by buttons and fits again', async ({ page }) => {
  await open(page);
  const before = await boxes(page, 'data-node');
  const apart = async () => {
    const at = new Map((await boxes(page, 'data-partner')).map((box) => [box.id, middle(box)]));
    const [a, b] = [at.get('filas-lazio')!, at.get('etruria-innovazione')!];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const fitted = await apart();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(apart).toBeGreaterThan(1.5 * fitted);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => boxes(page, 'data-node')).toEqual(before);
});

test('the map zooms by wheel and by double click, and moves by dragging', async ({ page }) => {
  await open(page);
  await page.mouse.move(500, 400);
  const scale = () => page.locator('.stage [transform*="scale"]').first().getAttribute('transform');
  const moved = async (act: () => Promise<void>) => {
    const before = await scale();
    // The gesture library is on its way when the pointer enters: a person would turn the wheel again.
    await expect(async () => {
      await act();
      expect(await scale()).not.toBe(before);
    }).toPass();
  };
  await moved(() => page.mouse.wheel(0, -240));
  await moved(async () => {
    await page.mouse.move(500, 400);
    await page.mouse.down();
    await page.mouse.move(440, 360, { steps: 4 });
    await page.mouse.up();
  });
  await moved(() => page.mouse.dblclick(300, 500));
});

test('the network stands around its coordinator, countries side by side', async ({ page }) => {
  await open(page, 'view=network');
  await settled(page);
  const nodes = await boxes(page, 'data-node');
  expect(nodes).toHaveLength(14);
  const centre = middle(nodes.find((node) => node.id === 'nwda')!);
  const angle = (id: string) => {
    const { x, y } = middle(nodes.find((node) => node.id === id)!);
    return Math.atan2(y - centre.y, x - centre.x);
  };
  const ring = nodes
    .map(({ id }) => id)
    .filter((id) => id !== 'nwda')
    .sort((a, b) => angle(a) - angle(b));
  const start = ring.indexOf('lakes');
  expect([...ring.slice(start), ...ring.slice(0, start)]).toEqual([
    'lakes',
    'hamburg',
    'berlin-brandenburg',
    'karlsruhe',
    'south-great-plain',
    'ljubljana-rra-lur',
    'etruria-innovazione',
    'filas-lazio',
    'mediterranee-technologies',
    'brittany-innovation',
    'ita-aragon',
    'madrimasd',
    'mmc-montreal',
  ]);
  await expect(page.locator('textPath').filter({ hasText: 'Germany' })).toBeVisible();
  await expect(page.getByText('Partners in order of direction')).toBeVisible();
});

test('map and network stand side by side with one selection', async ({ page }) => {
  await open(page, 'view=both&partner=lakes');
  const selected = page.getByRole('button', { expanded: true, name: /^Lakes,/ });
  await expect(selected).toHaveCount(2);
  await expect(page.getByRole('application')).toHaveCount(2);
});

test('a stage too narrow for both shows the map and does not offer both', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await open(page, 'view=both');
  await expect(page.getByRole('application')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Both' })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
});

test('the table names every partner in a row header and sorts by any column', async ({ page }) => {
  await open(page, 'view=table');
  const table = page.getByRole('table', { name: 'Partners' });
  const names = table.getByRole('rowheader');
  await expect(names).toHaveCount(14);
  await expect(names.first()).toHaveText('North West Development Agency');
  await table.getByRole('button', { name: 'From the coordinator' }).click();
  await expect(table.getByRole('columnheader', { name: 'From the coordinator' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(names.first()).toHaveText('Brittany Innovation');
  await table.getByRole('button', { name: 'From the coordinator' }).click();
  await expect(names.first()).toHaveText('MMC, Montreal');
  await table.getByRole('button', { name: 'From the coordinator' }).click();
  await expect(names.first()).toHaveText('North West Development Agency');
  await table.getByRole('button', { name: 'Details: Lakes' }).click();
  await expect(page.getByRole('tab', { name: 'Partner', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('partners travel from map to network and stand there at the end', async ({ page }) => {
  await open(page);
  const onMap = await boxes(page, 'data-partner');
  await page.getByRole('radio', { name: 'Network' }).check();
  await expect(page.locator('[data-label="nwda"]')).toContainText('Coordinator');
  await settled(page);
  const inNetwork = await boxes(page, 'data-node');
  expect(inNetwork).toHaveLength(14);
  const lakes = (all: typeof onMap) => middle(all.find((box) => box.id === 'lakes')!);
  expect(lakes(inNetwork)).not.toEqual(lakes(onMap));
});

test('a journey that is turned back ends on the map as it was', async ({ page }) => {
  await open(page);
  await settled(page);
  const before = await boxes(page, 'data-node');
  await page.getByRole('radio', { name: 'Network' }).check();
  await page.getByRole('radio', { name: 'Map' }).check();
  await expect(page.locator('[data-label="lakes"]')).toBeVisible();
  await expect.poll(() => boxes(page, 'data-node')).toEqual(before);
});

test('a selected partner that the filter hides is there in the next view too, and nothing else happens', async ({
  page,
}) => {
  await open(page, 'q=lak&partner=hamburg');
  await page.locator('[data-node="hamburg"]').click();
  await page.getByRole('radio', { name: 'Network', exact: true }).check();
  await expect(page.getByRole('status')).toHaveText('Network. Hamburg still selected.');
  await expect(page.locator('[data-node]')).toHaveCount(2);
});

test('what comes only after its view has been left is let go', async ({ page }) => {
  let release = (): void => undefined;
  const left = new Promise<void>((done) => (release = done));
  await page.route(/(gestures|stage-tools)[^/]*\.js$/, async (route) => {
    await left;
    await route.continue();
  });
  await open(page);
  const late = ['gestures', 'stage-tools'].map((name) =>
    page.waitForResponse((response) => response.url().includes(name)),
  );
  await page.getByRole('application').hover();
  await page.getByRole('application').press('+');
  await page.evaluate(() => (location.hash = 'view=table'));
  await expect(page.getByRole('rowheader')).toHaveCount(14);
  await expect(page.getByRole('application')).toHaveCount(0);
  release();
  await Promise.all(late);
  // The page would complain of it now.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('switching views animates nothing', async ({ page }) => {
    await open(page, 'view=network');
    await settled(page);
    await page.evaluate(() => {
      let frames = 0;
      const places = new Set<string>();
      const watch = () => {
        places.add(
          document.querySelector('[data-partner="lakes"]')?.getAttribute('transform') ?? '',
        );
        document.body.dataset['places'] = String(places.size);
        if (frames++ < 60) requestAnimationFrame(watch);
      };
      watch();
    });
    await page.getByRole('radio', { name: 'Map' }).check();
    await expect(page.locator('.stage.map')).toBeVisible();
    await expect(page.locator('body')).toHaveAttribute('data-places', '2');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two fingers zoom the map', async ({ page }) => {
    await open(page);
    const session = await page.context().newCDPSession(page);
    const fingers = (type: string, spread: number) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 195 - spread, y: 480, id: 0 },
                { x: 195 + spread, y: 480, id: 1 },
              ],
      });
    const scale = () =>
      page.locator('.stage [transform*="scale"]').first().getAttribute('transform');
    const before = await scale();
    await expect(async () => {
      await fingers('touchStart', 30);
      await fingers('touchMove', 60);
      await fingers('touchMove', 90);
      await fingers('touchEnd', 0);
      expect(await scale()).not.toBe(before);
    }).toPass();
  });

  test('a tap selects a partner and opens the sheet to a third, its tabs always in sight', async ({
    page,
  }) => {
    await open(page);
    await expect(page.getByRole('tab')).toHaveCount(5);
    await expect(page.getByRole('tab', { name: 'Timeline' })).toBeInViewport();
    await page.getByRole('button', { name: /^Lakes,/ }).tap();
    await expect(page.getByRole('heading', { name: 'Lakes' })).toBeInViewport();
    await expect(page.locator('[data-partner="lakes"]')).toBeInViewport();
    await page.getByRole('button', { name: 'Close the panel' }).tap();
    await expect(page.getByRole('heading', { name: 'Lakes' })).not.toBeInViewport();
    await expect(page.getByRole('tab', { name: 'Timeline' })).toBeInViewport();
  });

  test('the sheet is drawn up by its bar', async ({ page }) => {
    await open(page, 'panel=budget');
    const sheet = page.getByRole('complementary');
    const before = (await sheet.boundingBox())!;
    await page.mouse.move(200, before.y + 6);
    await page.mouse.down();
    await page.mouse.move(200, before.y - 120, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(async () => (await sheet.boundingBox())!.height)
      .toBeGreaterThan(before.height + 100);
  });

  test('Canada has a frame of its own, and Montréal stands in it', async ({ page }) => {
    await open(page);
    const frame = (await page.locator('.drawing .frame').boundingBox())!;
    const montreal = (await page.locator('[data-partner="mmc-montreal"]').boundingBox())!;
    expect(montreal.x).toBeGreaterThan(frame.x);
    expect(montreal.x + montreal.width).toBeLessThan(frame.x + frame.width);
    expect(montreal.y + montreal.height).toBeLessThan(frame.y + frame.height);
    await expect(page.locator('.inset-name')).toHaveText('Canada');
  });
});
