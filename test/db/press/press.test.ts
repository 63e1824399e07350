import { describe, expect, it } from 'vitest';

import { newAssetRow } from '#db/assets/asset-rows.ts';
import { readCrisis, writeSheet } from '#db/press/crisis-repository.ts';
import { listOutlets, readOutlet } from '#db/press/press-list.ts';
import { listLines } from '#db/press/press-log.ts';
import { newContactRow, newOutletRow } from '#db/press/press-rows.ts';
import { listSpokespeople, newSpokespersonRow, speakingRule } from '#db/press/spokespeople-repository.ts';
import { listStatements, readStatement } from '#db/press/statements-repository.ts';
import { purgeRecord } from '#db/trash/trash-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, moveToTrash, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('the press tables on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('list outlets to whom a correction is owed first, then by name, and find them by name and beat', async () => {
    const { db } = database;
    const [zenith, abbey] = [newId(), newId()];
    await step(db, async (writer) => {
      await writer.insert('press_outlets', [
        newOutletRow(abbey, writer.now, { name: 'Ábbey Radio', kind: 'radio', beat: 'City hall' }),
        newOutletRow(zenith, writer.now, { name: 'Zenith' }),
      ]);
    });
    const text = '';
    const all = { text, offset: 0, limit: 10 };
    expect((await listOutlets(db.read, all)).rows.map(({ name }) => name)).toEqual(['Ábbey Radio', 'Zenith']);
    const wrong = newContactRow(newId(), '2026-03-01T00:00:00.000Z', zenith, {
      kind: 'coverage',
      happenedOn: '2026-03-01',
      title: 'Wrong figure',
      isCorrectionOwed: true,
    });
    const pitch = newContactRow(newId(), '2026-03-01T00:00:00.000Z', zenith, {
      kind: 'pitch',
      happenedOn: '2026-02-01',
      title: 'Launch',
    });
    const logged = await step(db, (writer) => writer.insert('press_contacts', [wrong, pitch]));
    expect(await listOutlets(db.read, all)).toMatchObject({
      total: 2,
      owed: 1,
      rows: [
        { name: 'Zenith', correctionsOwed: 1, coverageCount: 1, lastPitch: { happenedOn: '2026-02-01' } },
        { name: 'Ábbey Radio', correctionsOwed: 0, coverageCount: 0, lastPitch: null },
      ],
    });
    expect((await listOutlets(db.read, { ...all, limit: 1, offset: 1 })).rows).toMatchObject([{ id: abbey }]);
    expect((await listOutlets(db.read, { ...all, text: 'abbey hall' })).rows).toMatchObject([{ id: abbey }]);
    expect((await listOutlets(db.read, { ...all, text: '100%' })).rows).toEqual([]);
    expect((await readOutlet(db.read, zenith)).log.map(({ title }) => title)).toEqual(['Wrong figure', 'Launch']);
    const open = { campaignId: null, isOpen: true, offset: 0, limit: 10 };
    expect(await listLines(db.read, open)).toMatchObject({ total: 1, rows: [{ outlet: { label: 'Zenith' } }] });
    expect((await listLines(db.read, { ...open, isOpen: false })).total).toBe(2);
    await undo(db, logged);
    expect((await readOutlet(db.read, zenith)).log).toEqual([]);
  });

  it('flag a line that quotes somebody who was not among those who speak on its day', async () => {
    const { db } = database;
    const [person, outlet] = [await addPerson(db, 'Ana Ruiz'), newId()];
    const piece = (happenedOn: string) =>
      newContactRow(newId(), '2026-03-01T00:00:00.000Z', outlet, {
        kind: 'coverage',
        happenedOn,
        title: happenedOn,
        quotedPersonId: person,
      });
    await step(db, async (writer) => {
      await writer.insert('press_outlets', [newOutletRow(outlet, writer.now, { name: 'Zenith' })]);
      await writer.insert('press_contacts', [piece('2026-01-05'), piece('2026-03-05')]);
      await writer.insert('spokespeople', [newSpokespersonRow(newId(), writer.now, person, { untilOn: '2026-02-01' })]);
    });
    expect((await readOutlet(db.read, outlet)).log).toMatchObject([
      { title: '2026-03-05', isQuotedUnlisted: true, quoted: { label: 'Ana Ruiz' } },
      { title: '2026-01-05', isQuotedUnlisted: false },
    ]);
    const open = { campaignId: null, isOpen: true, offset: 0, limit: 10 };
    expect((await listLines(db.read, open)).rows.map(({ title }) => title)).toEqual(['2026-03-05']);
  });

  it('say who is silent, and who signed a text that is another one now', async () => {
    const { db } = database;
    const [one, two, three] = [
      await addOrganization(db, 'Alpha'),
      await addOrganization(db, 'Beta'),
      await addOrganization(db, 'Gamma'),
    ];
    const asset = newId();
    await step(db, (writer) =>
      writer.insert('assets', [
        newAssetRow(asset, writer.now, { kind: 'public-statement', title: 'We begin', body: 'Help on the spot.' }),
        newAssetRow(newId(), writer.now, { kind: 'flyer', title: 'A flyer' }),
      ]),
    );
    const { hash } = await readStatement(db.read, asset, today);
    await step(db, (writer) =>
      writer.insert(
        'statement_signatures',
        [one, two, three].map((organizationId, index) => ({
          id: newId(),
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          asset_id: asset,
          organization_id: organizationId,
          person_id: '',
          status: index === 2 ? 'signed' : 'asked',
          asked_on: index === 0 ? '2026-03-01' : today,
          due_on: index === 0 ? '2026-03-05' : '',
          answered_on: '',
          hash: index === 2 ? hash : '',
          note: '',
        })),
      ),
    );
    expect(await listStatements(db.read, today)).toMatchObject([
      {
        title: 'We begin',
        dueOn: '2026-03-05',
        asked: 2,
        signed: 1,
        declined: 0,
        silent: 1,
        signedEarlier: 0,
        checked: 0,
      },
    ]);
    await step(db, (writer) => writer.update('assets', asset, { body: 'Help, at once.' }));
    expect(await readStatement(db.read, asset, today)).toMatchObject({
      statement: { signedEarlier: 1 },
      signatures: [
        { organization: { label: 'Alpha' }, isSilent: true, isOverdue: true },
        { organization: { label: 'Beta' }, isSilent: false, isOverdue: false },
        { organization: { label: 'Gamma' }, isEarlierText: true },
      ],
    });
  });

  it('forget a person who is removed for good', async () => {
    const { db } = database;
    const person = await addPerson(db, 'Ana Ruiz', { phones: [{ label: 'work', value: '555-0101' }] });
    const outlet = newId();
    await step(db, async (writer) => {
      await writer.insert('press_outlets', [newOutletRow(outlet, writer.now, { name: 'Zenith', personId: person })]);
      await writer.insert('spokespeople', [newSpokespersonRow(newId(), writer.now, person, { languages: ['es'] })]);
      await writer.insert('crisis_calls', [
        {
          id: newId(),
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          person_id: person,
          why: 'Knows',
          position: 0,
          called_at: '',
        },
      ]);
      await writeSheet(writer, newId(), { deputy_id: person, fact_holder_id: person });
    });
    expect(await listSpokespeople(db.read, today)).toMatchObject([
      { person: { label: 'Ana Ruiz' }, languages: ['es'], isTrainingStale: true, hasLeft: false },
    ]);
    expect(await speakingRule(db.read)).toBeNull();
    expect(await readCrisis(db.read)).toMatchObject({
      deputy: { phone: '555-0101' },
      gaps: ['spokesperson', 'samePerson', 'statement'],
      calls: [{ person: { label: 'Ana Ruiz' } }],
    });
    await moveToTrash(db, 'people', person);
    expect((await readCrisis(db.read)).gaps).toContain('left');
    await db.write.transaction().execute((trx) => purgeRecord(trx, db.dialect, 'people', person));
    expect(await readCrisis(db.read)).toMatchObject({ deputy: null, factHolder: null, calls: [] });
    expect(await listSpokespeople(db.read, today)).toEqual([]);
    expect(await readOutlet(db.read, outlet)).toMatchObject({ outlet: { personId: null, reporter: null } });
  });
});
