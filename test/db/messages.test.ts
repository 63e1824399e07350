import { describe, expect, it } from 'vitest';

import { newAssetRow, newPart } from '#db/assets/asset-rows.ts';
import { storiesOf } from '#db/assets/linked-proof.ts';
import { insertEvidence } from '#db/evidence/evidence-repository.ts';
import { demandBox, insertBox, pointAt, writePoint } from '#db/messages/boxes-repository.ts';
import { listMessages, readBox, segmentsOfPartner } from '#db/messages/read-messages.ts';
import { listSegmentMembers, standsThen } from '#db/messages/segment-members.ts';
import { insertSegment, insertSegmentMembers, moveSegment } from '#db/messages/segments-repository.ts';
import { insertHolder, insertObjection } from '#db/objections/objections-repository.ts';
import { listObjections, objectionsOfPartner, readObjection } from '#db/objections/read-objections.ts';
import { insertStory, listStories } from '#db/stories/stories-repository.ts';
import { purgeRecord } from '#db/trash/trash-repository.ts';
import type { TrashType } from '#shared/domain/records/record-types.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('the one voice on $name', (dialect) => {
  const database = testDatabase(dialect);

  /** An audience with a message, whose first point has a card and a story, all of them used in one asset and one objection. */
  async function voice() {
    const { db } = database;
    const ids = { segment: newId(), box: newId(), card: newId(), story: newId(), objection: newId(), asset: newId() };
    await step(db, async (writer) => {
      await insertSegment(writer, ids.segment, { name: 'Shop owners' });
      await insertBox(writer, ids.box, { title: 'Help on the spot', segmentId: ids.segment });
      await insertEvidence(writer, ids.card, { claim: 'Most come back', figure: '7 in 10' });
      await insertStory(writer, ids.story, { title: 'The night line', consentedOn: '2026-01-01' });
      await insertObjection(writer, ids.objection, { text: 'It is too soft', evidenceId: ids.card });
      const point = { text: 'Somebody comes', evidenceId: ids.card, storyId: ids.story };
      await writePoint(writer, await demandBox(writer.trx, ids.box), 0, point, today);
      await writer.insert('assets', [
        newAssetRow(ids.asset, writer.now, {
          kind: 'flyer',
          title: 'One page',
          segmentId: ids.segment,
          boxId: ids.box,
        }),
      ]);
      await writer.insert('asset_evidence', [
        { ...newPart(writer, newId(), ids.asset), evidence_id: ids.card, number: '7 in 10', note: '' },
      ]);
      await writer.insert('asset_stories', [{ ...newPart(writer, newId(), ids.asset), story_id: ids.story }]);
    });
    return ids;
  }

  type Table = 'audience_segments' | 'message_boxes' | 'evidence_cards' | 'stories';

  /** Throws a record into the trash and empties it. */
  async function purge(table: Table, type: TrashType, id: string): Promise<boolean> {
    const { db } = database;
    await step(db, (writer) => writer.update(table, id, { deleted_at: writer.now }));
    return db.write.transaction().execute((trx) => purgeRecord(trx, db.dialect, type, id));
  }

  const asset = (id: string) =>
    database.db.read.selectFrom('assets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  it('says which audiences a partner is in and where its members stand, once for each member', async () => {
    const { db } = database;
    const { segment, box } = await voice();
    const bakery = await addOrganization(db, 'Bakery');
    const ana = await addPerson(db, 'Ana');
    const refs = [
      { type: 'organizations', id: bakery },
      { type: 'people', id: ana },
      { type: 'people', id: ana },
    ] as const;
    expect((await step(db, (writer) => insertSegmentMembers(writer, segment, refs))).value).toBe(2);
    expect((await step(db, (writer) => insertSegmentMembers(writer, segment, refs))).value).toBe(0);
    expect(await listSegmentMembers(db.read, segment, 0)).toMatchObject({ total: 2 });
    expect(await standsThen(db.read, segment, today)).toEqual({
      now: { unknown: 2 },
      before: { unknown: 2 },
      members: 2,
    });
    expect(await segmentsOfPartner(db.read, ana)).toEqual([{ id: segment, name: 'Shop owners', boxId: box }]);
  });

  it('keeps the order in which audiences are put', async () => {
    const { db } = database;
    const ids = [newId(), newId(), newId()];
    await step(db, async (writer) => {
      for (const [index, id] of ids.entries()) await insertSegment(writer, id, { name: `Audience ${index}` });
    });
    const moved = await step(db, (writer) => moveSegment(writer, ids[2] ?? '', 0));
    const names = async () => (await listMessages(db.read, today)).segments.map(({ name }) => name);
    expect(await names()).toEqual(['Audience 2', 'Audience 0', 'Audience 1']);
    await undo(db, moved);
    expect(await names()).toEqual(['Audience 0', 'Audience 1', 'Audience 2']);
  });

  it('counts who holds an objection, and tells a partner which ones they hold', async () => {
    const { db } = database;
    const { objection } = await voice();
    const bo = await addPerson(db, 'Bo');
    const hear = (heardOn: string) =>
      step(db, (writer) => insertHolder(writer, objection, { type: 'people', id: bo }, { heardOn }));
    await hear('2026-02-01');
    await hear('2026-02-01');
    await hear('2026-03-01');
    expect(await listObjections(db.read, '')).toMatchObject([{ id: objection, holders: 1 }]);
    expect(await objectionsOfPartner(db.read, { type: 'people', id: bo })).toMatchObject([
      { id: objection, heardOn: '2026-03-01', replies: 0 },
    ]);
  });

  it('unties messages, targets and assets from an audience and from a message that are removed for good', async () => {
    const { db } = database;
    const { segment, box, asset: flyer } = await voice();
    const cy = await addPerson(db, 'Cy');
    await step(db, (writer) => insertSegmentMembers(writer, segment, [{ type: 'people', id: cy }]));
    expect(await purge('audience_segments', 'audienceSegments', segment)).toBe(true);
    expect(await asset(flyer)).toMatchObject({ segment_id: '', box_id: box });
    expect(await readBox(db.read, box, today)).toMatchObject({ segmentId: null });
    expect(await db.read.selectFrom('segment_members').select('id').execute()).toEqual([]);
    expect(await purge('message_boxes', 'messageBoxes', box)).toBe(true);
    expect(await asset(flyer)).toMatchObject({ segment_id: '', box_id: '' });
    expect(await pointAt(db.read, box, 0)).toBeUndefined();
  });

  it('takes a card that is removed for good off points, objections and assets', async () => {
    const { db } = database;
    const { card, box, objection } = await voice();
    expect(await purge('evidence_cards', 'evidenceCards', card)).toBe(true);
    expect(await pointAt(db.read, box, 0)).toMatchObject({ text: 'Somebody comes', evidence_id: '' });
    expect((await readObjection(db.read, objection, '')).objection).toMatchObject({ evidenceClaim: '' });
    expect(await db.read.selectFrom('asset_evidence').select('id').execute()).toEqual([]);
  });

  it('takes a story that is removed for good off points, and holds the texts back that told it', async () => {
    const { db } = database;
    const { story, box, asset: flyer } = await voice();
    expect((await storiesOf(db.read, [flyer], today)).get(flyer)).toMatchObject([{ consent: 'fine' }]);
    expect(await purge('stories', 'stories', story)).toBe(true);
    expect(await listStories(db.read, today)).toEqual([]);
    expect(await pointAt(db.read, box, 0)).toMatchObject({ story_id: '' });
    expect((await storiesOf(db.read, [flyer], today)).get(flyer)).toMatchObject([{ consent: 'withdrawn', title: '' }]);
  });
});
