import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('the history lists each step with what it touched, and takes back the one that is chosen', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await shell.addPerson('Elias Warrick');
  await shell.goByKeys('g', 'y');
  await page.getByRole('button', { name: /Added Rosa Delgado$/, expanded: false }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Rosa Delgado' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Take back: Added Rosa Delgado' }).click();
  await expect(page.getByRole('button', { name: 'Do again: Added Rosa Delgado' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'People 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Do again: Added Rosa Delgado' }).click();
  await expect(page.getByRole('link', { name: 'People 2' })).toBeVisible();
});

test('what stands in the way of an undo is named, and the rest can be taken back', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.goto(new URL('/settings#members', page.url()).href);
  await page.getByLabel(/^Name/).fill('Teresa Quill');
  await page.keyboard.press('Enter');
  const renameTo = async (from: string, to: string): Promise<void> => {
    await page.getByRole('button', { name: `Edit Name: ${from}` }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(to);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Edit Name: ${to}` })).toBeVisible();
  };
  await renameTo('Teresa Quill', 'Teresa Quinn');
  await renameTo('Teresa Quinn', 'Teresa Quist');
  await shell.goByKeys('g', 'y');
  await page.getByRole('button', { name: /^Take back: .*Teresa Quinn/ }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Later changes stand in the way' });
  await expect(dialog).toContainText('Teresa');
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Leave everything' }).click();
  await expect(dialog).toHaveCount(0);
});

test('a restore point brings back what was there, after one question', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await shell.goByKeys('g', 'b');
  await page.getByRole('button', { name: 'Make a restore point' }).first().click();
  await page.keyboard.type('Before the mailing');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Made the restore point “Before the mailing”')).toBeVisible({ timeout: 30_000 });
  await shell.addPerson('Elias Warrick');
  await expect(page.getByRole('link', { name: 'People 2' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Look inside/ })
    .first()
    .click();
  await expect(page.getByRole('complementary')).toContainText('1 step since then');
  await expect(page.getByRole('complementary')).toContainText('Added Elias Warrick');
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Put this backup back' }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('link', { name: 'People 1' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible();
  await expect(page.getByText('Before a backup was put back')).toBeVisible();
});

test('records in the trash are put back, or removed for good after one question', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await shell.addPerson('Elias Warrick');
  await page.evaluate(async () => {
    const call = async (path: string, json: object): Promise<{ json: { id: string; rows: { id: string }[] } }> => {
      const answer = await fetch(`/rpc/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json }),
      });
      // The same version of the app answers.
      return (await answer.json()) as { json: { id: string; rows: { id: string }[] } };
    };
    const { json } = await call('people/page', { sort: { field: 'name', direction: 'asc' }, limit: 20 });
    await call('trash/move', { type: 'people', selection: { ids: json.rows.map(({ id }) => id) } });
    const committee = await call('committees/create', { name: 'Design Team' });
    await call('trash/move', { type: 'committees', selection: { ids: [committee.json.id] } });
  });
  await shell.goByKeys('g', 'x');
  await page.getByRole('button', { name: 'Put back Design Team' }).click();
  await page.getByRole('button', { name: 'Put back Rosa Delgado' }).click();
  await expect(page.getByRole('link', { name: 'People 1' })).toBeVisible();
  await page.getByText('Select all shown').click();
  await expect(page.getByRole('toolbar', { name: '1 selected' })).toBeVisible();
  await shell.expectAccessible();
  await page.locator('body').press('Escape');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await page.getByText('Select all shown').click();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('This cannot be taken back.');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
});

test('lived experience is told on the profile and in the history, but not in discreet mode', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  const id = await page.evaluate(async () => {
    const call = async (path: string, json: object): Promise<{ json: { rows: { id: string; version: number }[] } }> => {
      const answer = await fetch(`/rpc/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json }),
      });
      // The same version of the app answers.
      return (await answer.json()) as { json: { rows: { id: string; version: number }[] } };
    };
    const { json } = await call('people/page', { sort: { field: 'name', direction: 'asc' }, limit: 20 });
    const person = json.rows[0];
    if (person === undefined) throw new Error('Nobody is on file');
    const patch = { livedExperienceOn: '2024-03-02', pronouns: 'she/her' };
    await call('people/update', { id: person.id, version: person.version, patch });
    return person.id;
  });
  const said = page.getByText('Says of themselves that they have lived experience, since Mar 2, 2024');
  await page.goto(new URL(`/people/${id}`, page.url()).href);
  await expect(said).toBeVisible();
  await shell.expectAccessible();
  await shell.goByKeys('g', 'y');
  await page.getByRole('button', { name: /(Changed|Edited|Updated).* Rosa Delgado/, expanded: false }).click();
  await expect(page.getByText('2024-03-02')).toBeVisible();
  await page.locator('body').press('Control+Shift+h');
  await expect(page.getByText('she/her')).toBeVisible();
  await expect(page.getByText('2024-03-02')).toHaveCount(0);
  await page.goto(new URL(`/people/${id}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 2, name: 'Rosa Delgado' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Discreet mode/ })).toBeVisible();
  await expect(said).toHaveCount(0);
});
