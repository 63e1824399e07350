import { readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { describeWithFixtures, expectedFiles, fixturePath } from './fixtures.ts';

describeWithFixtures('the fixture files', () => {
  it('of the kinds that Longtable reads are all read by a test', () => {
    // Each of these kinds has a test that walks through all that `expectedFiles` answers.
    const tested = (['csv', 'ics', 'vcard', 'xlsx'] as const).flatMap((kind) =>
      expectedFiles(kind).map(([name]) => name),
    );
    const there = ['csv', 'ics', 'vcard', 'xlsx', 'lists', 'large'].flatMap((folder) =>
      readdirSync(fixturePath(folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.length).toBeGreaterThan(70);
    expect(tested.toSorted()).toEqual(there.toSorted());
  });
});
