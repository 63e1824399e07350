import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('words that label people are marked while somebody writes, and are changed or left by a press', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/language', page.url()).href);
  const text = page.getByRole('textbox', { name: 'The text to check' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Some are addicts. He said “an addict”. Ask every stakeholder.');
  const notes = page.getByRole('complementary', { name: 'Notes on the words' });
  await expect(notes.getByRole('status')).toHaveText('One thing to settle');
  await expect(notes.getByRole('listitem')).toHaveCount(3);
  await expect(text.locator('.lt-finding-avoid')).toHaveText('addicts');
  await expect(notes.getByText('In quotes, left alone')).toBeVisible();
  await shell.expectAccessible();

  await page.keyboard.press('Alt+1');
  await expect(text).toBeFocused();
  await page.keyboard.type('people in recovery');
  await expect(text).toContainText('Some are people in recovery.');
  await expect(notes.getByRole('status')).toHaveText('Nothing to settle');
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('Some are addicts.');

  await notes.getByRole('button', { name: 'person in recovery', exact: true }).first().click();
  await expect(text).toContainText('Some are person in recovery.');
  await notes.getByRole('button', { name: 'Leave as it is stakeholder' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await notes.getByRole('button', { name: 'Show the one set aside' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(2);
});

test('a Spanish text is read by Spanish rules', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/language', page.url()).href);
  const text = page.getByRole('textbox', { name: 'The text to check' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Los delincuentes del barrio.');
  await expect(text).toHaveText('Los delincuentes del barrio.');
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect(page.locator('.lt-finding-avoid')).toHaveText('delincuentes');
});

test('the glossary adds, changes and mutes what is marked, and a file is read', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/language/glossary', page.url()).href);
  await expect(page.getByRole('table', { name: 'Rules of the app' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add words' });
  await form.getByRole('textbox', { name: 'Words' }).fill('frequent flyer');
  await form.getByRole('textbox', { name: 'Say instead' }).fill('neighbor we know well');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Fill this in.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Why' }).fill('Said of people whom we fail');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('table', { name: 'Our own words' })).toContainText('frequent flyer');
  await page.getByRole('searchbox', { name: 'Find words' }).fill('alcoholism');
  await page.getByRole('button', { name: 'What to do with “alcoholism”' }).click();
  await page.getByRole('menuitem', { name: 'Mute' }).click();
  await page.getByRole('dialog', { name: 'Mute a rule' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Muted here')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('list', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Word check' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const text = 'Alcoholism is treated. A frequent flyer of ours came to the desk.';
  await (await chooser).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('textbox', { name: 'The text to check' })).toContainText('frequent flyer');
  await expect(page.locator('.lt-finding')).toHaveText(['frequent flyer']);
  await page.getByRole('button', { name: 'neighbor we know well', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'The text to check' })).toContainText(
    'A neighbor we know well of ours',
  );
});

test('pasted HTML comes in as clean text with its emphasis, and nothing of it runs or is fetched', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/language', page.url()).href);
  const text = page.getByRole('textbox', { name: 'The text to check' });
  await expect(text).toBeFocused();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Kept words');
    data.setData(
      'text/html',
      `<!--StartFragment--><style>p { color: red }</style><p class=MsoNormal onclick="window.hurt = 1" style="color:red">Kept <b>words</b>
       <img src="https://tracker.example/p.gif" onerror="window.hurt = 1"><script>window.hurt = 1</script>
       <a href="javascript:window.hurt = 1">link</a></p><!--EndFragment-->`,
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(text).toContainText('Kept words');
  await expect(text.locator('strong')).toHaveText('words');
  await expect(text.locator('img, script, style, [onclick], [style], a[href^="javascript"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect(asked.filter((url) => url.includes('tracker'))).toEqual([]);
});
