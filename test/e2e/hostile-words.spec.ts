import { expect, type Page } from '@playwright/test';
import { poison, poisonSample } from '#test/support/poison-sample.ts';

import { test } from './screens/app.ts';

/** Every list and board; the first record of each kind is opened from the file's ids. */
const places = [
  '/today /health /follow-ups /people /organizations /map/grid /map/spectrum /map /wanted-decisions /recruitment /commitments',
  '/outreach /outreach/hello /outreach/plans /outreach/promises /outreach/sessions /framework /goals /committees /risks /tasks',
  '/meetings /calendar /decisions /guidelines /messages /evidence /stories /objections /objections/rehearse /assets /campaigns',
  '/press /wins /losses /lessons /funding /language/glossary /duplicates /housekeeping /history /trash /import /imports /backups',
]
  .join(' ')
  .split(' ');

const records = {
  people: '/people/$id',
  organizations: '/organizations/$id',
  outreach_plans: '/outreach/plans/$id',
  information_sessions: '/outreach/sessions/$id',
  goals: '/goals/$id',
  committees: '/committees/$id',
  meetings: '/meetings/$id',
  decisions: '/decisions/$id',
  guidelines: '/guidelines/$id',
  message_boxes: '/messages/$id?part=triangle',
  assets: '/assets/$id?side=review',
  campaigns: '/campaigns/$id',
} as const;

test('nothing that was typed or imported runs, loads or becomes a part of the page, wherever it is shown', async ({
  shell,
}) => {
  test.slow();
  const { page } = shell;
  const broken: string[] = [];
  const { columns, ids } = poisonSample(await shell.putSample(), Object.keys(records));
  expect(columns.length).toBeGreaterThan(90);
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.endsWith('/x')) broken.push(`asked for ${url}`);
  });
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      Reflect.set(window, 'refused', `${event.violatedDirective} ${event.sourceFile}`);
    });
  });
  await page.reload();
  await shell.openSample();

  const shown: string[] = [];
  const opened = Object.entries(records).map(([table, place]) => place.replace('$id', ids[table] ?? ''));
  for (const place of [...places, ...opened]) {
    await goTo(page, place);
    const found = await look(page);
    expect.soft(found.parts, place).toEqual([]);
    if (found.hasPoison) shown.push(place);
  }
  // Who shows hostile words at all: most places, or the walk proves nothing.
  expect(shown.length).toBeGreaterThan(45);
  for (const place of ['/language/glossary', '/press', '/wins', '/risks']) expect(shown).toContain(place);

  // The name of a file, where it hangs and where it is looked at.
  await goTo(page, `/organizations/${ids['keeper'] ?? ''}`);
  const file = page.getByRole('region', { name: /^Files/ }).getByRole('button', { name: /<img src=x/ });
  await file.first().click();
  await expect(page.getByRole('dialog', { name: /<img src=x/ })).toBeVisible();
  expect((await look(page)).parts).toEqual([]);
  await page.keyboard.press('Escape');

  // What somebody is about to import: heads, cells and what is wrong with them.
  await goTo(page, '/import');
  await page.getByLabel('Or paste rows from a spreadsheet').focus();
  await page.keyboard.insertText(
    `Name\tE-mail\t${poison}\nAna ${poison}\t${poison}\t${poison}\n${poison}\tb@x.example\tNorth`,
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible();
  expect(await look(page)).toEqual({ parts: [], hasPoison: true });
  await page.getByRole('button', { name: 'Check every row' }).press('Enter');
  await expect(page.getByRole('heading', { name: /ready|wrong|look at/ })).toBeVisible();
  expect(await look(page)).toEqual({ parts: [], hasPoison: true });

  // A toast, the search and a printed page.
  await goTo(page, '/tasks');
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill('riverbend');
  await expect(page.getByRole('option').first()).toContainText('<img src=x');
  expect((await look(page)).parts).toEqual([]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => Reflect.set(window, 'print', () => {}));
  await goTo(page, opened.find((place) => place.startsWith('/messages/')) ?? '');
  await page.getByRole('button', { name: 'Print' }).click();
  expect((await look(page)).parts).toEqual([]);
  expect(broken).toEqual([]);
  expect(poison).toContain('onerror');
});

/** Goes there as a link would, without loading the app again. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, place);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** What came alive of the hostile words, and whether they are to be read here. */
function look(page: Page): Promise<{ parts: string[]; hasPoison: boolean }> {
  return page.evaluate(() => {
    const alive = document.querySelectorAll(
      'img[src="x"], [onerror], [onload], [onclick], script:not([src]), iframe, object, a[href^="javascript:" i], [href^="data:" i]',
    );
    const parts = [...alive].map((element) => element.outerHTML.slice(0, 200));
    if ('broken' in window) parts.push('ran');
    if ('refused' in window) parts.push(`refused: ${String(Reflect.get(window, 'refused'))}`);
    if (document.body.textContent.includes('This screen could not be shown')) parts.push('screen error');
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const words = [document.body.textContent, ...fields.map(({ value }) => value)].join(' ');
    return { parts, hasPoison: words.includes('<img src=x') };
  });
}
