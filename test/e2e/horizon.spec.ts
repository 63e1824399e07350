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
  await expect(page.getByRole('heading', { name: 'Next best recruits' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All reports' })).toBeVisible();

  // The review of the month, to its last step: without a decision it is not kept, with one it is a task.
  await page.getByRole('button', { name: 'Monthly review' }).click();
  const review = page.getByRole('dialog', { name: 'Monthly review, 20 minutes' });
  await review.getByRole('textbox').fill('Nobody speaks for LGBTQIA groups.');
  for (let step = 1; step <= 5; step += 1) {
    await expect(review.getByText(`Step ${step} of 6`)).toBeVisible();
    await page.keyboard.press('Control+Enter');
  }
  await page.keyboard.press('Control+Enter');
  await expect(review.getByText('Say the one thing that you decide.')).toBeVisible();
  await page.keyboard.type('Ask Prism House this week');
  await page.keyboard.press('Control+Enter');
  await expect(review).toHaveCount(0);
  await expect(page.getByText('Added the task “Ask Prism House this week”').first()).toBeVisible();

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
  const table = page.getByRole('table', { name: 'What comes, the next first' });
  const grant = table.getByRole('row', { name: /Lantern Fund ends/u });
  await expect(grant).toContainText('$90K');
  await grant.getByRole('button').press('Enter');
  const money = page.getByRole('complementary', { name: 'Lantern Fund ends' });
  await expect(money.getByText('90 days before', { exact: true })).toBeVisible();
  await expect(money.getByRole('heading', { name: 'It is renewed' })).toBeVisible();
  await money.getByRole('button', { name: 'Prepare for it' }).press('Enter');
  await expect(money.getByRole('checkbox', { name: /Finish the report on each fund/u })).toBeVisible();
  await shell.expectAccessible();
});
