import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a pathway is chosen by local facts, its gaps become tasks, and the memo names the decision', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Pathways', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pathways and models');
  const later = page.getByRole('listitem', { name: 'Community response' });
  await expect(later.getByText('Added later')).toBeVisible();
  await expect(page.getByRole('listitem', { name: 'Citation based' })).toContainText('NLC article (S4)');
  await shell.expectAccessible();

  await page.getByRole('button', { name: /^Add to our program ?, Self-referral$/ }).click();
  const part = page.getByRole('dialog', { name: 'Add to our program' });
  await part.getByRole('textbox', { name: 'Note' }).fill('A desk with a peer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Change ?, Self-referral$/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Add to our program ?, Self-referral$/ })).toBeVisible();

  await page.getByRole('tab', { name: 'Choose' }).click();
  const proposal = page.getByRole('article', { name: 'Officer intervention' });
  await expect(proposal.getByText('+3 points')).toBeVisible();
  await expect(proposal.getByText(/only with equity safeguards/)).toBeVisible();
  await proposal.getByRole('button', { name: /^Add a task ?, Housing$/ }).click();
  await expect(proposal.getByRole('button', { name: 'Task: Find room: Housing' })).toBeVisible();
  await page
    .getByRole('radiogroup', { name: /free on the same day/ })
    .getByText('Yes')
    .click();
  await expect(proposal.getByText('+4 points')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('tab', { name: /^Memos/ }).click();
  await expect(page.getByText('Fines that nobody can pay would bring people back to court')).toBeVisible();
  await page.keyboard.press('n');
  const memo = page.getByRole('dialog', { name: 'Write a memo' });
  await memo.getByRole('textbox', { name: 'Title' }).fill('Look again in spring');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Look again in spring/ })).toBeVisible();
  await shell.expectAccessible();
});

test('the board tells where room is short, is changed by keys, and breaks under load', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Divert to where?' }).click();
  await expect(page.getByText('14 providers, 19 offers')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Providers and services' });
  const housing = grid.getByRole('button', {
    name: /^Hearthway Housing Partnership, Housing: 3 places a month, 21 days of wait/,
  });
  await housing.focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    grid.getByRole('button', { name: 'Hearthway Housing Partnership, Harm reduction: nothing' }),
  ).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Edit the offer' });
  await form.getByRole('textbox', { name: 'New people a month' }).fill('9');
  await page.keyboard.press('Control+Enter');
  await expect(
    grid.getByRole('button', { name: /^Hearthway Housing Partnership, Housing: 9 places a month/ }),
  ).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('tab', { name: 'Gaps' }).click();
  const transport = page.getByRole('row', { name: /^Transport/ });
  await transport.getByRole('button', { name: 'Fill the gap' }).click();
  await page.getByRole('menuitem', { name: 'Add a task' }).click();
  await expect(transport.getByRole('button', { name: 'Task: Find room: Transport' })).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('tab', { name: 'Stress test' }).click();
  await expect(page.getByText(/^At 20 referrals a month .*housing.* cannot keep up/)).toBeVisible();
  const referrals = page.getByRole('textbox', { name: 'People referred in a month' });
  await referrals.fill('2');
  await page.keyboard.press('Tab');
  await expect(page.getByText('At 2 referrals a month transport cannot keep up.')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('tab', { name: 'Neighborhoods' }).click();
  await expect(page.getByRole('button', { name: /^East Bluff, Housing: / })).toBeVisible();
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByRole('table', { name: 'All offers' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Money', exact: true }).click();
  await page.getByRole('tab', { name: /^Costs and benefits/ }).click();
  await expect(page.getByText('$552,000 to $624,000').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Plan' }).click();
  await expect(page.getByText('Where the money ends')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('tab', { name: 'Ahead' }).click();
  await page.getByRole('button', { name: /^Set ?, County opioid settlement$/ }).click();
  const years = page.getByRole('dialog', { name: 'Fiscal years of County opioid settlement' });
  await years.getByRole('textbox', { name: 'Amount' }).first().fill('170000');
  await page.keyboard.press('Control+Enter');
  await expect(years.getByText('This is more than the amount itself.').first()).toBeVisible();
});
