import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the board moves a card by keyboard, and says what is missing', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'r');
  await expect(page.getByRole('heading', { level: 1, name: 'Recruitment' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Met, 6' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Identified, 1' })).toContainText('Abilities Riverbend');
  await shell.expectAccessible();

  await page.locator('body').press('j');
  await expect(page.getByRole('button', { name: 'Abilities Riverbend' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Moved Abilities Riverbend to Researched').first()).toBeVisible();
  await expect(page.getByText(/Not met yet: .*introduce us/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Researched, 2' })).toContainText('Abilities Riverbend');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Identified, 1' })).toContainText('Abilities Riverbend');
});

test('a card is dragged with the mouse, and Space shows it beside the board', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'r');
  const card = page.locator('[data-card]', { hasText: 'Abilities Riverbend' });
  await card.dragTo(page.getByRole('region', { name: 'Contacted, 2' }));
  await expect(page.getByText('Moved Abilities Riverbend to Contacted').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Contacted, 3' })).toContainText('Abilities Riverbend');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Identified, 1' })).toContainText('Abilities Riverbend');

  await page.getByRole('button', { name: 'Abilities Riverbend' }).focus();
  await page.keyboard.press('Space');
  const peek = page.getByRole('complementary', { name: 'Record' });
  await expect(peek.getByRole('heading', { name: 'Abilities Riverbend' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(peek.getByRole('heading', { name: 'Riverbend Community College' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Space');
  await expect(peek).toBeHidden();

  await page.getByRole('button', { name: /Every tag/ }).click();
  await page.getByRole('option').nth(1).click();
  await expect(page.getByRole('button', { name: 'Abilities Riverbend' })).toBeHidden();
});

test('a yes opens the form of the commitment, which says what is wrong at the field', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'r');
  await page.getByRole('button', { name: 'Rainbow Bend Center' }).focus();
  await page.keyboard.press('ArrowRight');
  const form = page.getByRole('dialog', { name: 'Add a commitment' });
  await expect(form).toBeVisible();
  await form.getByLabel('What exactly').fill('The empty chair');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Added a commitment: Letter of support, Rainbow Bend Center').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Committed, 10' })).toContainText('Rainbow Bend Center');
});

test('the funnel shows every rung of the sample, and the table its twin', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'r');
  await page.getByText('Funnel', { exact: true }).click();
  const funnel = page.getByRole('table', { name: 'How far partners ever came' });
  await expect(funnel.getByRole('row')).toHaveText([
    /Rung/,
    /Identified.*42/,
    /Researched.*41.*98 %/,
    /Contacted.*40.*98 %/,
    /Met.*37.*93 %/,
    /Committed.*31.*84 %/,
    /Active.*22.*71 %/,
    /Leader.*2.*9 %/,
  ]);
  await shell.expectAccessible();
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Recruitment as a table' })).toContainText('Abilities Riverbend');
});
