import { expect, type Page } from '@playwright/test';
import { test } from './screens/app.ts';

test('money is read, added by keys, paid out to a cost, and taken back', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Money' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Money');
  await expect(page.getByText('0.81', { exact: true })).toBeVisible();
  await expect(page.getByText('30.5%')).toBeVisible();
  await expect(page.getByText('50.4%')).toBeVisible();
  await shell.expectAccessible();

  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add money' });
  await expect(form.getByRole('textbox', { name: 'What it is called' })).toBeFocused();
  await page.keyboard.type('Night shelter levy');
  await form.getByRole('textbox', { name: 'Amount' }).fill('12000');
  await form.getByRole('textbox', { name: 'Of it for direct services' }).fill('13000');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('This is more than the amount itself.').first()).toBeVisible();
  await form.getByRole('textbox', { name: 'Of it for direct services' }).fill('9000');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Night shelter levy', exact: true })).toBeVisible();

  await page.getByRole('tab', { name: /^Budget/ }).click();
  await expect(page.getByText('$5,750 of $7,000 a month is open')).toBeVisible();
  await page.getByRole('button', { name: 'Same-day treatment slots', exact: true }).click();
  const cost = page.getByRole('dialog', { name: 'Edit the cost' });
  await expect(cost.getByText('$5,750 is open')).toBeVisible();
  await cost.getByRole('textbox', { name: 'Community foundation' }).fill('5750');
  await page.keyboard.press('Tab');
  await expect(cost.getByText('Covered', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('$7,000 a month, covered')).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('$5,750 of $7,000 a month is open')).toBeVisible();

  await page.getByRole('tab', { name: 'Ahead' }).click();
  await expect(page.getByRole('img', { name: /^Money by month/ })).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('columnheader', { name: 'Month', exact: true })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('tab', { name: /^Savings/ }).click();
  await expect(page.getByText('$20,400 to $36,100')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('tab', { name: 'Plan' }).click();
  const tooLong = page.getByText(/too long for one page/);
  await expect(page.getByRole('heading', { name: 'Where the money ends' })).toBeVisible();
  await expect(tooLong).toBeHidden();
  expect(await pagesOnPaper(page)).toBe(1);
  await page.getByRole('textbox', { name: 'If the money does not come' }).click();
  await page.keyboard.insertText('Peers are cut last, and the county is asked first. '.repeat(30));
  await page.keyboard.press('Control+Enter');
  await expect(tooLong).toBeVisible();
  expect(await pagesOnPaper(page)).toBe(2);
});

/** How many sheets the plan takes when it is printed. */
async function pagesOnPaper(page: Page): Promise<number> {
  // The sheet stays in the page until the printer is done, which is never.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await page.getByRole('button', { name: 'Print and save' }).click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await expect(page.locator('.paper h1')).toHaveText('Sustainability plan');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper')).toHaveCount(0);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
