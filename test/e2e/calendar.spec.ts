import { writeFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

const file = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Test//EN',
  'BEGIN:VEVENT',
  'UID:forum@example',
  'DTSTART;TZID=America/New_York:20350308T180000',
  'DTEND;TZID=America/New_York:20350308T193000',
  'SUMMARY:Forum',
  'ORGANIZER:mailto:somebody@example.org',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:session@example',
  'DTSTART;VALUE=DATE:20350305',
  'DTEND;VALUE=DATE:20350315',
  'SUMMARY:State session',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:never@example',
  'SUMMARY:Without a day',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('a calendar comes in line by line, moves by keys and by mouse, and goes back by undo', async ({ shell }, info) => {
  const { page } = shell;
  const path = info.outputPath('county.ics');
  writeFileSync(path, file);
  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(path);
  };
  const day = (date: string) => page.locator(`[data-day="${date}"]`);

  await shell.startWorkspace('River', 'Noor Haddad');
  await shell.goByKeys('g', 'k');
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();
  await choose();
  await expect(page.getByText('No day: kept out')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Import 2 entries' }).click();

  await expect(day('2035-03-08').getByText('Forum')).toBeVisible();
  await shell.expectAccessible();
  await day('2035-03-08').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(day('2035-03-09').getByText('Forum')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(day('2035-03-08').getByText('Forum')).toBeVisible();

  await page.getByRole('radio', { name: 'Week' }).click();
  const forum = day('2035-03-08').getByRole('button', { name: /Forum/ });
  await expect(forum).toContainText('6:00 – 7:30 PM');
  await shell.expectAccessible();
  await forum.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(forum).toContainText('6:15 – 7:45 PM');
  await forum.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(forum).toContainText('6:15 – 8:00 PM');
  await forum.scrollIntoViewIfNeeded();
  const [block, column] = [await forum.boundingBox(), await day('2035-03-09').boundingBox()];
  if (block === null || column === null) throw new Error('The block or the day is not on the screen.');
  await page.mouse.move(block.x + 20, block.y + 10);
  await page.mouse.down();
  await page.mouse.move(column.x + 20, block.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(day('2035-03-09').getByRole('button', { name: /Forum/ })).toContainText('6:15 – 8:00 PM');
  await page.keyboard.press('Control+z');
  await expect(forum).toBeVisible();
  const edge = forum.locator('[data-resize]');
  await edge.scrollIntoViewIfNeeded();
  const pulled = await edge.boundingBox();
  if (pulled === null) throw new Error('The edge of the block is not on the screen.');
  await page.mouse.move(pulled.x + 20, pulled.y + 3);
  await page.mouse.down();
  await page.mouse.move(pulled.x + 20, pulled.y + 25, { steps: 4 });
  await page.mouse.up();
  await expect(forum).toContainText('6:15 – 8:30 PM');

  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'What happens' }).fill('City budget vote');
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /City budget vote/ }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByRole('button', { name: /Forum/ })).toBeVisible();
  await shell.expectAccessible();
  await choose();
  await expect(
    page.getByRole('button', { name: 'Nothing new' }).or(page.getByRole('button', { name: /Import 1/ })),
  ).toBeVisible();
});
