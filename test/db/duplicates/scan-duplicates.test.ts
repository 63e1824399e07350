import { describe, expect, it } from 'vitest';

import { countChangedSince, keepScan, listPairs } from '#db/duplicates/duplicates-repository.ts';
import { scanDuplicates } from '#db/duplicates/scan-duplicates.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, addRole } from '#test/support/seed.ts';

const turn = { report: () => undefined, pause: async () => undefined };

async function namesOfPairs(db: WorkspaceDb, type: 'people' | 'organizations'): Promise<string[]> {
  await keepScan(db, type, await scanDuplicates(db.read, type, turn), '2026-03-10T12:00:00.000Z');
  const { pairs } = await listPairs(db.read, type, { cursor: null, limit: 50, hideRestricted: false });
  return pairs.map((pair) => `${[pair.left.name, pair.right.name].toSorted().join(' + ')}: ${pair.reasons.join(' ')}`);
}

describe.each(dialects)('looking for duplicates on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('finds people by address, nickname, other letters and a slip of the pen, the most likely first', async () => {
    const { db } = database;
    const clinic = await addOrganization(db, 'Calder Clinic');
    const email = (value: string) => ({ emails: [{ label: 'work', value }] });
    await addPerson(db, 'Robert Hale', email('hale@calder.example'));
    await addPerson(db, 'Bob Hale', email('HALE@calder.example'));
    await addPerson(db, 'Наталья Орлова', { phones: [{ label: 'work', value: '(202) 555-0100' }] });
    await addPerson(db, "Natal'ya Orlova", { phones: [{ label: 'home', value: '+1 202 555 0100' }] });
    await addRole(db, await addPerson(db, 'Philomena Drayhill'), clinic);
    await addRole(db, await addPerson(db, 'Philomina Drayhill'), clinic);
    await addPerson(db, 'Ana Silva', email('home@silva.example'));
    await addPerson(db, 'Marco Silva', email('home@silva.example'));
    expect(await namesOfPairs(db, 'people')).toEqual([
      'Bob Hale + Robert Hale: nickname sameEmail',
      "Natal'ya Orlova + Наталья Орлова: sameName samePhone",
      'Philomena Drayhill + Philomina Drayhill: nearName sameOrganization',
    ]);
  });

  it('finds organizations by what their names mean and by other names', async () => {
    const { db } = database;
    await addOrganization(db, 'St. Brannoc Medical Ctr., Inc.');
    await addOrganization(db, 'Saint Brannoc Medical Center');
    await addOrganization(db, 'Riverbend Harm Reduction Alliance', { alsoKnownAs: ['The Alliance House'] });
    await addOrganization(db, 'Alliance House');
    expect(await namesOfPairs(db, 'organizations')).toEqual([
      'Saint Brannoc Medical Center + St. Brannoc Medical Ctr., Inc.: sameName',
      'Alliance House + Riverbend Harm Reduction Alliance: sameName',
    ]);
  });

  it('counts the records that changed since', async () => {
    const { db } = database;
    await addPerson(db, 'Dana Whitlock');
    expect(await countChangedSince(db.read, 'people', '2026-03-10T11:59:59.000Z')).toBe(1);
    expect(await countChangedSince(db.read, 'people', '2026-03-10T12:00:00.000Z')).toBe(0);
  });

  it('hands the pairs out in pages without leaving one out', async () => {
    const { db } = database;
    for (let index = 0; index < 4; index++) await addPerson(db, 'Dana Whitlock');
    await keepScan(db, 'people', await scanDuplicates(db.read, 'people', turn), '2026-03-10T12:00:00.000Z');
    const seen = new Set<string>();
    let cursor: string | null = null;
    do {
      const page = await listPairs(db.read, 'people', { cursor, limit: 2, hideRestricted: false });
      for (const { left, right } of page.pairs) seen.add(`${left.id} ${right.id}`);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.size).toBe(6);
  });
});
