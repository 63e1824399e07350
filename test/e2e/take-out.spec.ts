import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

/** Every place with something to print that needs no record of its own. */
const places = [
  ['/today', 'Home'],
  ['/health', 'Health'],
  ['/follow-ups', 'Follow-ups'],
  ['/people', 'People'],
  ['/organizations', 'Organizations'],
  ['/wanted-decisions', 'Wanted decisions'],
  ['/recruitment', 'Recruitment'],
  ['/commitments', 'Commitments'],
  ['/outreach/plans', 'Outreach'],
  ['/outreach/promises', 'Outreach'],
  ['/committees', 'Committees'],
  ['/tasks', 'Tasks'],
  ['/meetings', 'Meetings'],
  ['/calendar', 'Calendar'],
  ['/decisions', 'Decisions'],
  ['/goals', 'Goals'],
] as const;

test('every place prints with a head, nothing cut off, and the screen stays as it was', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const paper = page.locator('.paper');
  const head = paper.locator('> article > header');
  for (const [path] of places) {
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await expect(page.locator('#main')).not.toBeEmpty();
    await page.locator('body').press('Control+p');
    await expect(head, path).toContainText('Riverbend County Pre-Arrest Diversion Coalition');
    await expect(head.locator('h1'), path).not.toBeEmpty();
    await page.emulateMedia({ media: 'print' });
    // As wide as the inside of a US Letter sheet, landscape for tables.
    const cut = await paper.evaluate((sheet) => {
      const width = sheet.querySelector('table') === null ? 710 : 950;
      sheet.style.width = `${width}px`;
      return [...sheet.querySelectorAll('table, main > *')]
        .filter((each) => each.getBoundingClientRect().right > sheet.getBoundingClientRect().left + width + 2)
        .map((each) => `${each.tagName} ${Math.round(each.getBoundingClientRect().right)}`);
    });
    expect(cut, path).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(paper).toHaveCount(0);
  }
});
