import { describe, expect, it } from 'vitest';

import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { readCrisis } from '#db/press/crisis-repository.ts';
import { listOutlets } from '#db/press/press-list.ts';
import { listLines } from '#db/press/press-log.ts';
import { listSpokespeople, speakingRule } from '#db/press/spokespeople-repository.ts';
import { listStatements, readStatement } from '#db/press/statements-repository.ts';
import { testDatabase } from '#test/support/dialects.ts';

const today = '2026-03-02';

describe('the press list of the demo', () => {
  const database = testDatabase({ name: 'SQLite' });

  it('owes one correction, shows a sign-on under way, who speaks, and a crisis sheet that is ready', async () => {
    const { db } = database;
    await createRiverbendDemo(db, new Date(`${today}T12:00:00`));
    const outlets = await listOutlets(db.read, { text: '', offset: 0, limit: 10 });
    expect([outlets.total, outlets.owed]).toEqual([5, 1]);
    expect(outlets.rows[0]).toMatchObject({ name: 'The Riverbend Courier', reporter: { label: 'Pilar Inkwell' } });
    const open = await listLines(db.read, { campaignId: null, isOpen: true, offset: 0, limit: 10 });
    expect(open.rows.map(({ quoted, isCorrectionOwed }) => [quoted?.label ?? '', isCorrectionOwed])).toEqual([
      ['', true],
      ['Carmen Bellwether', false],
    ]);
    const statements = await listStatements(db.read, today);
    expect(statements.map(({ title }) => title).toSorted()).toEqual(['Keep the first hour open', 'Until we know more']);
    const signed = statements.find(({ title }) => title.startsWith('Keep'));
    expect(signed).toMatchObject({ asked: 3, signed: 6, declined: 1, signedEarlier: 1, checked: 7 });
    const { version, signatures } = await readStatement(db.read, signed?.id ?? '', today);
    expect([version, signatures.filter(({ isOverdue }) => isOverdue).length]).toEqual([2, 1]);
    const speakers = await listSpokespeople(db.read, today);
    expect(speakers.map(({ isTrainingStale }) => isTrainingStale).filter(Boolean)).toHaveLength(2);
    expect(await speakingRule(db.read)).toMatchObject({ isAdopted: true });
    expect(await readCrisis(db.read)).toMatchObject({ gaps: [], kind: null, calls: { length: 7 } });
  });
});
