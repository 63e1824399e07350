import type { Page } from '@playwright/test';

/** Opens each screen that the sidebar leads to, and waits until nothing on it is on its way. */
export async function tour(page: Page): Promise<void> {
  const links = page.locator('[data-part=sidebar] a[href]');
  const count = await links.count();
  for (let at = 0; at < count; at++) {
    await links.nth(at).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
  }
}

/** Goes to the table of people and waits for its rows. */
export async function toPeople(page: Page): Promise<void> {
  await page.locator('body').press('g');
  await page.locator('body').press('p');
  await page.getByRole('grid', { name: 'People' }).waitFor();
  await settled(page);
}

/** Moves through the table of people from end to end: by wheel, by thumb and by keys. */
export async function scrollPeople(page: Page): Promise<void> {
  const grid = page.getByRole('grid', { name: 'People' });
  const box = await grid.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
  for (let turn = 0; turn < 80; turn++) await page.mouse.wheel(0, 400);
  // As a hand draws the thumb: down to the end and back in small steps, one a frame.
  await grid.evaluate(async (element) => {
    const steps = 90;
    for (let step = 0; step <= steps * 2; step++) {
      const part = step <= steps ? step / steps : 2 - step / steps;
      element.scrollTo(0, element.scrollHeight * part);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await grid.focus();
  for (let turn = 0; turn < 30; turn++) await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await settled(page);
}

/** An hour of an organizer in a minute: looks people up, reads profiles, sorts, filters, logs a call, undoes it. */
export async function day(page: Page): Promise<void> {
  await toPeople(page);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', ' ', ' ']) await page.keyboard.press(key);
  await page.getByRole('columnheader', { name: /^Name/ }).click();
  await settled(page);
  for (const name of ['whit', 'ada', 'ada whit']) {
    await page.locator('body').press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type(name, { delay: 40 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled(page);
    await page.locator('body').press('l');
    const sheet = page.getByRole('dialog', { name: 'Log a contact' });
    await sheet.getByLabel('What we heard').click();
    await page.keyboard.type('Will come to the next meeting.', { delay: 10 });
    await page.keyboard.press('Control+Enter');
    await sheet.waitFor({ state: 'detached' });
    await page.locator('body').press('Control+z');
    await settled(page);
  }
  for (const letter of ['h', 'o', 'f', 't', 'm', 'p']) {
    await page.locator('body').press('g');
    await page.locator('body').press(letter);
    await settled(page);
  }
}

/** Nothing is marked as busy any more, and what there is stands on the screen. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
