import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './run.ts';

/** Side lengths in pixels of the pictures made from icon.svg; the packager makes its own formats from the largest. */
const sizes = [1024, 512, 256, 128, 64, 32];

const folder = path.join(root, 'build/icons');
const executablePath = await ensureBrowser();
if (executablePath === undefined) throw new Error('Chromium draws the icons, and none is here or could be installed.');
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const scaled = drawing.replace('width="512" height="512"', `width="${size}" height="${size}"`);
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${scaled}`);
  writeFileSync(path.join(folder, `${size}x${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
