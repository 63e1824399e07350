import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const pages = path.join(import.meta.dirname, '../../out/renderer');

/*
 * What a start has to read before it draws. These are today's sizes and a little air, so that nothing slips into the start unseen;
 * the goal is 600 KiB for the first screen. A screen, dialog or editor that grows one of them belongs behind `lazy`.
 */
const mostAtStart = 885;
const mostForPeople = 1_530;

test('the start and the first table read no more script than they do today', () => {
  const html = readFileSync(path.join(pages, 'index.html'), 'utf8');
  const start = closure([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file));
  const entry = [...start].map((file) => readFileSync(path.join(pages, file), 'utf8')).join('\n');
  const people = /assets\/PeopleScreen-[^"'`]+\.js/.exec(entry)?.[0];
  expect(people).toBeDefined();
  expect(kib(start)).toBeLessThan(mostAtStart);
  expect(kib(closure([...start, people ?? '']))).toBeLessThan(mostForPeople);
});

/** The files and all that they import at once. */
function closure(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = readFileSync(path.join(pages, file), 'utf8').matchAll(/from\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    closure(
      [...imports].map(([, name = '']) => `assets/${name}`),
      seen,
    );
  }
  return seen;
}

function kib(files: ReadonlySet<string>): number {
  return Math.round([...files].reduce((sum, file) => sum + statSync(path.join(pages, file)).size, 0) / 1_024);
}
