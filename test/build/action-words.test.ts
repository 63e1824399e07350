import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { startWords } from '#renderer/i18n/resources.ts';

const root = path.join(import.meta.dirname, '..', '..');

test('titles and keywords of actions are read while modules load, so they stand among the words of the start', () => {
  const files = globSync('renderer/**/actions.{ts,tsx}', { cwd: root });
  const late = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/\b(?:title|keywords): t\(['`](\w+):([^'`]+)['`]/g)]
      .filter(([, group = '']) => !Object.hasOwn(startWords, group))
      .map(([, group, name]) => `${file}: ${group}:${name}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(late).toEqual([]);
});
