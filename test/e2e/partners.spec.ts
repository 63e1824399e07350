import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { test } from './screens/app.ts';

/* The tables of people and organizations, worked by keyboard. */

// Judging a whole table by axe takes its time on a busy machine.
test.describe.configure({ timeout: 180_000 });

test('somebody finds, peeks at, changes and opens a person without a mouse', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  await shell.expectAccessible();

  expect(await page.getByRole('grid', { name: 'People' }).evaluate(scrollTwice)).toEqual({
    rowsDrawnAgain: [],
    namesAtRest: 'static',
    namesScrolledAside: 'sticky',
  });
  await expect.poll(() => rowsInReadingOrder(page)).toBe(true);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(cursorRow(page)).toContainText('Ambrose Tindalewood');
  await page.keyboard.press('Space');
  const panel = page.getByRole('complementary', { name: 'Record' });
  await expect(panel.getByRole('heading', { name: 'Ambrose Tindalewood' })).toBeVisible();
  await expect(panel.getByText('Last contacts')).toBeVisible();
  await page.keyboard.press('k');
  await expect(panel.getByRole('heading', { name: 'Alba Rookwood' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  // Past stance, influence and sector.
  for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  await page.keyboard.type('Lead');
  await page.keyboard.press('Enter');
  await expect(cursorRow(page)).toContainText('Leader');
  await page.keyboard.press('Control+z');
  await expect(cursorRow(page)).toContainText('Active');

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/[^?]+$/);
  await page.goBack();
  await expect(cursorRow(page)).toContainText('Alba Rookwood');
});

test('filters are always in sight, live in the address and are cleared with one key', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  await page.keyboard.press('f');
  await page.keyboard.type('Sect');
  await page.keyboard.press('Enter');
  await page.keyboard.type('police DEP');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sector: Police departments', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const narrowed = await rowCount(page);
  expect(narrowed).toBeLessThan(70);
  await shell.expectAccessible();

  await page.reload();
  await expect(page.getByRole('button', { name: 'Sector: Police departments', exact: true })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(narrowed + 1));

  await page.getByRole('searchbox', { name: 'Find names' }).fill('nobody is called this');
  await expect(page.getByRole('heading', { name: 'Nobody fits these filters' })).toBeVisible();
  await expect(page.getByText('The name has “nobody is called this”')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('grid').press('Shift+F');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '71');
  await expect(page.getByRole('button', { name: /^Sector/ })).toHaveCount(0);
});

test('a view is saved, shows when it differs, and is never overwritten unasked', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  await page.getByRole('searchbox', { name: 'Find names' }).fill('bell');
  await expect(page.getByRole('tab', { name: /^All people.*changed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name of the view').fill('Bells');
  await page.keyboard.press('Enter');
  const tab = page.getByRole('tab', { name: /^Bells/ });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(tab).not.toHaveAccessibleName(/changed/);

  await page.getByRole('searchbox', { name: 'Find names' }).fill('');
  await expect(tab).toHaveAccessibleName(/changed/);
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByRole('searchbox', { name: 'Find names' })).toHaveValue('bell');

  await page.getByRole('button', { name: 'Options of Bells' }).click();
  await page.getByRole('menuitem', { name: 'Delete view' }).click();
  await expect(tab).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(tab).toHaveCount(1);
});

test('everything a table shows is changed as one step, and one undo takes it back', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  await page.keyboard.press('Control+a');
  const bar = page.getByRole('toolbar', { name: 'All 70 selected' });
  await expect(bar).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('x');
  await expect(page.getByRole('toolbar', { name: '69 selected' })).toBeVisible();
  await page.keyboard.press('o');
  await page.keyboard.type('Kofi');
  await expect(page.getByRole('option', { name: /Kofi/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Changed \d+ people$/).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Taken back: Changed \d+ people$/).first()).toBeVisible();
});

test('people go to the trash after a look at what goes along, and come back with one undo', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Move to trash' });
  await expect(dialog.getByText('Abel Quincefield')).toBeVisible();
  await expect(dialog.getByText(/Kept with them/)).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Move 2 people' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '69');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '71');
});

test('rows are copied as a table, with a heading and in the order shown', async ({ shell, context }) => {
  const { page } = shell;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPeople(shell);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied 2 people')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split(/\r?\n/)[0]?.split('\t').slice(0, 5)).toEqual(['Name', 'Stance', 'Influence', 'Sector', 'Stage']);
  expect(text).toContain('Abel Quincefield\t');
  expect(text).toContain('Alba Rookwood\t');
});

test('groups open and close, in the order of the ladder', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  await page.getByRole('button', { name: 'Groups and archive' }).click();
  await page
    .getByRole('menuitemcheckbox', { name: 'Stage' })
    .or(page.getByRole('menuitemradio', { name: 'Stage' }))
    .click();
  const headings = page.locator('[data-group]');
  await expect(headings.nth(0)).toContainText('Identified');
  await expect(headings.nth(1)).toContainText('Researched');
  await shell.expectAccessible();
  const before = await rowCount(page);
  await headings.nth(0).click();
  await expect(headings.nth(0)).toHaveAttribute('aria-expanded', 'false');
  expect(await rowCount(page)).toBeLessThan(before);
});

test('a cell that somebody else changed meanwhile is not overwritten unasked', async ({ shell }) => {
  const { page } = shell;
  await openPeople(shell);
  // Before storage answers, the row changes under the person's hands.
  let isFirst = true;
  await page.route('**/rpc/people/update', async (route) => {
    if (isFirst) {
      isFirst = false;
      const { json } = readInput.parse(route.request().postDataJSON());
      await route.fetch({ postData: JSON.stringify({ json: { ...json, patch: { name: 'Abel Q. Quincefield' } } }) });
    }
    await route.continue();
  });
  await page.keyboard.press('e');
  await page.keyboard.type('Abel Changed');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByText('Abel Changed')).toBeVisible();
  await expect(dialog.getByText('Abel Q. Quincefield', { exact: true })).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Use mine' }).click();
  await expect(cursorRow(page)).toContainText('Abel Changed');
});

test('organizations stand in the same table with columns of their own', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'o');
  await expect(page.getByRole('grid', { name: 'Organizations' })).toHaveAttribute('aria-rowcount', '43');
  await expect(page.getByRole('columnheader', { name: 'Kind' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('complementary', { name: 'Record' }).getByRole('heading', { name: 'Abilities Riverbend' }),
  ).toBeVisible();
  await shell.expectAccessible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await shell.expectAccessible();
});

const readInput = z.object({ json: z.object({ id: z.string(), version: z.number() }) });

async function openPeople(shell: {
  page: Page;
  openSample: () => Promise<void>;
  goByKeys: (first: string, second: string) => Promise<void>;
}): Promise<void> {
  await shell.openSample();
  await shell.goByKeys('g', 'p');
  const { page } = shell;
  await expect(page.getByRole('grid', { name: 'People' })).toHaveAttribute('aria-rowcount', '71');
  await expect(cursorRow(page)).toContainText('Abel Quincefield');
}

function cursorRow(page: Page) {
  return page.locator('[role="row"][data-cursor]');
}

async function rowCount(page: Page): Promise<number> {
  return Number(await page.locator('.lt-grid').getAttribute('aria-rowcount')) - 1;
}

/** Runs in the page: scrolls down and then sideways, and tells which rows that stay in sight were written to, and when names are held. */
async function scrollTwice(grid: Element): Promise<Record<string, unknown>> {
  const frame = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const rows = (): string[] =>
    Array.from(grid.querySelectorAll('[data-row]'), (row) => row.getAttribute('data-row') ?? '');
  const height = grid.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0;
  grid.scrollTo(0, 20 * height);
  await frame();
  const before = rows();
  const touched = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        const row = (node instanceof Element ? node : node.parentElement)?.closest('[data-row]');
        touched.add(row?.getAttribute('data-row') ?? '');
      }
    }
  });
  observer.observe(grid, { subtree: true, childList: true, attributes: true, characterData: true });
  grid.scrollTo(0, 24 * height);
  await frame();
  observer.disconnect();
  const stayed = new Set(rows().filter((row) => before.includes(row)));
  const held = (): string => {
    const name = grid.querySelector('[data-row] [data-pinned]');
    return name === null ? 'none' : getComputedStyle(name).position;
  };
  const namesAtRest = held();
  grid.scrollTo(80, 24 * height);
  await frame();
  const namesScrolledAside = held();
  grid.scrollTo(0, 0);
  return { rowsDrawnAgain: [...touched].filter((row) => stayed.has(row)), namesAtRest, namesScrolledAside };
}

async function rowsInReadingOrder(page: Page): Promise<boolean> {
  const rows = await page
    .locator('[role=row][data-row]')
    .evaluateAll((all) => all.map((row) => Number(row.dataset['row'])));
  return rows.length > 0 && rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? row));
}
