import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('tasks are added in one line, walked, done, moved on the board and taken back by keyboard alone', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 't');
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await expect(page.getByText('22 open, 6 late')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Tasks' });
  await expect(grid.getByRole('row', { name: /Find a night drop-off site/ })).toBeVisible();
  await shell.expectAccessible();

  await page.locator('body').press('t');
  const dialog = page.getByRole('dialog', { name: 'Add a task' });
  await expect(dialog.getByRole('textbox', { name: 'Add a task in one line' })).toBeFocused();
  await page.keyboard.type('Call Petra tomorrow !high #services @osei');
  const understood = dialog.getByRole('status');
  await expect(understood).toContainText('Call Petra');
  await expect(understood).toContainText('High priority');
  await expect(understood).toContainText('Services');
  await expect(understood).toContainText('Owner: Osei Brightford');
  await shell.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const row = grid.getByRole('row', { name: /Call Petra/ });
  await expect(row).toContainText('Tomorrow');
  await expect(row).toContainText('Osei Brightford');
  await page.keyboard.press('Control+z');
  await expect(row).toBeHidden();

  await page.locator('body').press('2');
  const blocked = page.getByRole('region', { name: 'Blocked, 3' });
  await expect(blocked).toContainText('Redraft the data clause');
  await shell.expectAccessible();
  await blocked.getByRole('button', { name: 'Redraft the data clause' }).focus();
  await page.keyboard.press('ArrowLeft');
  const doing = page.getByRole('region', { name: 'In progress, 11' });
  await expect(doing.getByRole('button', { name: 'Redraft the data clause' })).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(doing.getByRole('listitem').nth(1)).toContainText('Redraft the data clause');
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'Done, 39' })).toContainText('Redraft the data clause');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Blocked, 3' })).toContainText('Redraft the data clause');
});

test('a day moves by key and by dragging in the month, a bar on the timeline, and the load of each person is said', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/tasks?view=calendar', page.url()).href);
  const month = page.getByRole('grid', { name: /^Tasks in/ });
  const today = month.locator('[aria-current="date"]');
  const visit = today.getByRole('button', { name: /^Visit the editor/ });
  await expect(visit).toBeVisible();
  await shell.expectAccessible();
  await today.focus();
  await page.keyboard.press('Enter');
  await expect(today.locator('[data-entry]').first()).toBeFocused();
  const entry = await today.locator('[data-entry]').first().getAttribute('data-entry');
  await page.keyboard.press('Shift+ArrowRight');
  const moved = page.locator(`[data-entry="${entry}"]`);
  await expect(today.locator(`[data-entry="${entry}"]`)).toBeHidden();
  await expect(moved).toBeFocused();
  await moved.dragTo(today);
  await expect(today.locator(`[data-entry="${entry}"]`)).toBeVisible();

  await page.goto(new URL('/tasks?view=timeline', page.url()).href);
  const rows = page.getByRole('list', { name: 'Tasks over time' });
  await expect(rows).toContainText('Plan for the funding cliff');
  await shell.expectAccessible();
  // A bar is pulled by three days, and goes back by undo.
  const bar = page.locator('[data-bar]').filter({ hasText: 'Memo on Medicaid billing' });
  const before = await bar.boundingBox();
  if (before === null) throw new Error('The bar is not on the screen.');
  await page.mouse.move(before.x + 40, before.y + 8);
  await page.mouse.down();
  await page.mouse.move(before.x + 100, before.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round(((await bar.boundingBox())?.x ?? 0) - before.x)).toBe(60);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round(((await bar.boundingBox())?.x ?? 0) - before.x)).toBe(0);
  // The view is saved under a name and opened again from the usual one.
  await page.getByRole('button', { name: 'Saved views' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save as a view' }).press('Enter');
  await page.getByLabel('Name of the view').fill('Over time');
  await page.keyboard.press('Enter');
  const views = page.getByRole('button', { name: 'View: Over time' });
  await views.press('Enter');
  await page.getByText('All open tasks', { exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Tasks' })).toBeVisible();
  await page.getByRole('button', { name: 'Saved views' }).press('Enter');
  await page.getByText('Over time', { exact: true }).click();
  await expect(rows).toBeVisible();
  await page.goto(new URL('/tasks?view=workload', page.url()).href);
  await expect(page.getByRole('table', { name: 'Who carries how much' })).toContainText('Tamsin Reedlake');
  await expect(page.getByRole('table', { name: 'Who carries how much' })).toContainText('More than 3 seats');
  await shell.expectAccessible();
});

test('a task beside the list takes ticks and comments; many are changed at once', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/tasks', page.url()).href);
  const grid = page.getByRole('grid', { name: 'Tasks' });
  await grid.getByText('Redraft the data clause').click();
  const panel = page.getByRole('complementary', { name: 'Task' });
  await expect(panel).toContainText('Others wait for this');
  await panel.getByText('Draft with a matching key').click();
  await expect(page.getByText('Changed the task “Redraft the data clause”').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Write a note' }).click();
  await panel.getByRole('textbox').fill('Counsel calls on Monday.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText('Counsel calls on Monday.')).toBeVisible();
  await shell.expectAccessible();
  await panel.getByRole('button', { name: 'Close' }).click();

  await grid
    .getByRole('row', { name: /Replace the food partner/ })
    .getByText('Services')
    .click();
  await page.keyboard.press('Control+a');
  await page.getByRole('toolbar', { name: '22 selected' }).getByRole('button', { name: 'Move days' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move the days of 22 tasks' });
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByText('Changed 22 tasks').first()).toBeVisible();
});
