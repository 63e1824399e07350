import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('the first screen shows five steps from the records, and the horizon is walked, planned and undone by keys', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await expect(page.getByRole('heading', { name: 'Five steps to a strong coalition' })).toBeVisible();
  await expect(page.getByText('Next best action:')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Arrange' }).click();
  const arrange = page.getByRole('dialog', { name: 'Arrange this screen' });
  await arrange.getByRole('checkbox', { name: 'What is here' }).press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'What is here' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Transition radar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Horizon');
  const marks = page.getByRole('list', { name: 'What comes, the next first' });
  await marks.getByRole('button', { name: /The chief's contract ends.*No plan yet/u }).press('Enter');
  const panel = page.getByRole('complementary', { name: "The chief's contract ends" });
  await panel.getByRole('button', { name: 'Draft a plan' }).press('Enter');
  await expect(panel.getByText('Name the bridge person').first()).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('t');
  await expect(panel.getByText('Plan ready')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByText('Plan started')).toBeVisible();
  await panel.getByRole('button', { name: 'Briefing Ingrid Vosshall' }).click();
  const briefing = page.getByRole('dialog', { name: 'Briefing for whoever comes next' });
  await expect(briefing.getByRole('heading', { name: 'What we promised' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(page.getByRole('table', { name: 'What comes, the next first' })).toBeVisible();
  await shell.expectAccessible();
});
