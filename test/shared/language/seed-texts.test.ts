import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkLanguage } from '#shared/domain/language/check-language.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const seeds = path.join(root, '../shared/seeds');
/** What was found in each text and looked at by hand: the rule, the words, and why they may stay. */
const reviewed: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'seed-findings.json'), 'utf8'),
);

if (!existsSync(seeds)) process.stdout.write(`MISSING: ${seeds}; the seed texts are not checked.\n`);

it.skipIf(!existsSync(seeds)).each(Object.keys(reviewed))(
  'finds in seed %s what was reviewed, and nothing else',
  (name) => {
    const file = readdirSync(seeds).find((each) => each.startsWith(name)) ?? '';
    const text = readFileSync(path.join(seeds, file), 'utf8');
    const found = checkLanguage(text, 'en').map(({ ruleId, start, end, exempt }) =>
      [ruleId, text.slice(start, end), ...(exempt === undefined ? [] : [`(${exempt})`])].join(' '),
    );
    expect(found).toEqual(reviewed[name]);
  },
);
