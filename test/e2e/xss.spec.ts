import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

const nasty = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';

/** What Word and pages put on the clipboard, and what people hide there. */
const pasted = `<html><head><style>p{color:red}</style><meta charset="utf-8"><!--[if gte mso 9]><xml>x</xml><![endif]--></head>
<body lang=EN-US><p class=MsoNormal style='margin:0'><b>Kept</b> words<o:p></o:p></p>
<img src="https://evil.example/track.gif" onerror="window.broken=1"><script>window.broken=1</script>
<svg onload="window.broken=1"><a href="javascript:window.broken=1">bad link</a>
<iframe src="https://evil.example"></iframe><p onclick="window.broken=1">and these</p></body></html>`;

test('nothing that is typed or pasted runs, loads or breaks the page, wherever it is shown', async ({ shell }) => {
  const { page } = shell;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) asked.push(request.url());
  });
  await shell.startWorkspace(`Calder ${nasty}`, `Noor ${nasty}`);
  await shell.addPerson(`Ana ${nasty}`);
  const link = page.getByRole('link', { name: 'Assets' });
  await link.click();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill(`Text ${nasty}`);
  await page.keyboard.press('Control+Enter');
  const editor = page.getByRole('textbox', { name: 'Text', exact: true });
  await editor.click();
  await editor.evaluate((element, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(editor.getByText('Kept')).toBeVisible();
  await page.keyboard.type(` ${nasty} مرحبا`);
  await expect(editor.locator('img, script, style, svg, iframe, a')).toHaveCount(0);
  await expect(page.getByRole('status').getByText('Saved')).toBeVisible();

  await page.getByRole('tab', { name: /^Review/ }).click();
  await page.getByRole('combobox', { name: 'Ask somebody' }).fill('Ana');
  await page.getByRole('option', { name: /Ana/ }).click();
  await expect(page.getByRole('button', { name: /^Said yes Ana <img/ })).toBeVisible();

  // The list, what a search finds, the history and the trash say the words as words.
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Text <img/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('onerror');
  await expect(page.getByRole('option', { name: /Text <img/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('img[src="x"], [onerror], [onclick]').count()).toBe(0);
  expect(asked).toEqual([]);
});
