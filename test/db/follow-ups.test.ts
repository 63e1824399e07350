import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';

import type { DbReader } from '#db/dialects/dialect.ts';
import { countFollowUps, listFollowUps, type FollowUpQuery } from '#db/follow-ups/follow-ups-list.ts';
import { insertFollowUps, type FollowUpFields } from '#db/follow-ups/follow-ups-repository.ts';
import { insertRows } from '#db/rows.ts';
import type { FollowUpRow } from '#db/schema/contacts.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { addDays } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf, type QueryPlan } from '#test/support/query-plan.ts';
import { addMember, addOrganization, addPerson, moveToTrash, step, today } from '#test/support/seed.ts';

const query: FollowUpQuery = { scope: 'open', today, ownerId: null, record: null };

async function addFollowUp(
  db: WorkspaceDb,
  fields: Partial<FollowUpFields> & { readonly doneOn?: string },
): Promise<string> {
  const id = newId();
  const { doneOn, ...rest } = fields;
  await step(db, async (writer) => {
    await insertFollowUps(writer, [
      { id, type: 'thank', summary: '', ownerId: null, dueOn: today, record: null, ...rest },
    ]);
    if (doneOn !== undefined) await writer.update('follow_ups', id, { done_on: doneOn });
  });
  return id;
}

async function summaries(db: WorkspaceDb, patch: Partial<FollowUpQuery>): Promise<string[]> {
  const { rows } = await listFollowUps(db.read, { ...query, ...patch }, { cursor: null, limit: 100 });
  return rows.map((row) => row.summary);
}

describe.each(dialects)('follow-ups on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed by when they are due, seen from today', async () => {
    const { db } = database;
    await addFollowUp(db, { summary: 'late', dueOn: '2026-03-09' });
    await addFollowUp(db, { summary: 'very late', dueOn: '2026-02-01' });
    await addFollowUp(db, { summary: 'today', dueOn: today });
    await addFollowUp(db, { summary: 'tomorrow', dueOn: '2026-03-11' });
    await addFollowUp(db, { summary: 'in a week', dueOn: '2026-03-17' });
    await addFollowUp(db, { summary: 'later', dueOn: '2026-03-18' });
    await addFollowUp(db, { summary: 'done', dueOn: '2026-03-01', doneOn: '2026-03-02' });
    await addFollowUp(db, { summary: 'done last', dueOn: '2026-02-01', doneOn: '2026-03-04' });

    expect(await summaries(db, { scope: 'overdue' })).toEqual(['very late', 'late']);
    expect(await summaries(db, { scope: 'today' })).toEqual(['today']);
    expect(await summaries(db, { scope: 'week' })).toEqual(['tomorrow', 'in a week']);
    expect(await summaries(db, { scope: 'later' })).toEqual(['later']);
    expect(await summaries(db, { scope: 'open' })).toEqual([
      'very late',
      'late',
      'today',
      'tomorrow',
      'in a week',
      'later',
    ]);
    expect(await summaries(db, { scope: 'done' })).toEqual(['done last', 'done']);
    expect(await countFollowUps(db.read, today, null)).toEqual({ overdue: 2, today: 1, week: 2, later: 1 });
  });

  it('are listed and counted for one owner, and listed for one partner', async () => {
    const { db } = database;
    const noor = await addMember(db, 'Noor Haddad');
    const dana = await addPerson(db, 'Dana Whitlock');
    await addFollowUp(db, { summary: 'hers', ownerId: noor, dueOn: '2026-03-01' });
    await addFollowUp(db, { summary: 'about Dana', record: { type: 'people', id: dana } });

    expect(await summaries(db, { ownerId: noor })).toEqual(['hers']);
    expect(await summaries(db, { record: { id: dana } })).toEqual(['about Dana']);
    expect(await countFollowUps(db.read, today, noor)).toEqual({ overdue: 1, today: 0, week: 0, later: 0 });
    const { rows } = await listFollowUps(db.read, { ...query, record: { id: dana } }, { cursor: null, limit: 1 });
    expect(rows[0]?.record).toEqual({ type: 'people', id: dana, label: 'Dana Whitlock', isRestricted: false });
  });

  it('are out of sight while they or their partner are in the trash', async () => {
    const { db } = database;
    const dana = await addPerson(db, 'Dana Whitlock');
    const police = await addOrganization(db, 'Calder Police');
    await addFollowUp(db, { summary: 'about Dana', record: { type: 'people', id: dana } });
    await addFollowUp(db, { summary: 'about the police', record: { type: 'organizations', id: police } });
    const gone = await addFollowUp(db, { summary: 'gone', dueOn: '2026-03-01' });
    await addFollowUp(db, { summary: 'about nobody' });
    await moveToTrash(db, 'people', dana);
    await moveToTrash(db, 'organizations', police);
    await moveToTrash(db, 'follow_ups', gone);

    expect(await summaries(db, {})).toEqual(['about nobody']);
    expect(await countFollowUps(db.read, today, null)).toEqual({ overdue: 0, today: 1, week: 0, later: 0 });
  });

  it.each(['open', 'done'] as const)('are paged without a gap or a repetition: %s', async (scope) => {
    const { db } = database;
    const days = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-04'];
    for (const [index, day] of days.entries())
      await addFollowUp(db, { summary: String(index), dueOn: day, ...(scope === 'done' && { doneOn: '2026-03-05' }) });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listFollowUps(db.read, { ...query, scope }, { cursor, limit: 2 });
      seen.push(...page.rows.map((row) => row.summary));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(await summaries(db, { scope }));
    expect(seen).toHaveLength(7);
  });

  it('refuse a cursor that they did not give', async () => {
    const list = listFollowUps(database.db.read, query, { cursor: '["2026-03-01"]', limit: 2 });
    await expect(list).rejects.toMatchObject({ code: 'invalid', data: { field: 'cursor', reason: 'notACursor' } });
  });
});

describe('the plans of follow-ups', () => {
  const database = testDatabase(dialects[0]);

  const everyList = async (reader: DbReader) => {
    for (const scope of ['overdue', 'today', 'week', 'later', 'open', 'done'] as const) {
      for (const cursor of [null, JSON.stringify(['2026-03-01', '2026-03-01', 'x'])]) {
        await listFollowUps(reader, { ...query, scope }, { cursor, limit: 50 });
        await listFollowUps(reader, { ...query, scope, ownerId: 'm' }, { cursor, limit: 50 });
        await listFollowUps(reader, { ...query, scope, record: { id: 'p' } }, { cursor, limit: 50 });
      }
    }
    await countFollowUps(reader, today, null);
    await countFollowUps(reader, today, 'm');
  };

  it('read no table from end to end and sort nothing', async () => {
    const plans = await queryPlans(database.db.read, everyList);
    expect(scansOf(plans, ['follow_ups', 'people', 'organizations', 'interactions'])).toEqual([]);
    expect(plans.filter((plan) => !plan.sql.includes('"record_id" = ?') && sorts(plan))).toEqual([]);
  });

  it('stay so in a full file whose statistics are known, though open ones are far more than an average day has', async () => {
    const { db } = database;
    await db.write.transaction().execute((trx) => insertRows(trx, db.dialect, 'follow_ups', manyRows(20_000)));
    await db.write.executeQuery(CompiledQuery.raw('analyze'));
    const plans = await queryPlans(db.write, everyList);
    expect(scansOf(plans, ['follow_ups', 'people', 'organizations', 'interactions'])).toEqual([]);
    expect(plans.filter((plan) => !plan.sql.includes('"record_id" = ?') && sorts(plan))).toEqual([]);
  });
});

/** Follow-ups of three years for a thousand partners and two owners; every third is open. */
function manyRows(count: number): FollowUpRow[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays('2023-03-10', (index * 7) % 1_200);
    return {
      id: `follow-up-${index}`,
      version: 1,
      created_at: '',
      updated_at: '',
      deleted_at: '',
      type: 'thank',
      summary: '',
      owner_id: index % 2 === 0 ? 'm' : '',
      due_on: day,
      done_on: index % 3 === 0 ? '' : day,
      record_type: 'people',
      record_id: `person-${index % 1_000}`,
      interaction_id: `interaction-${index}`,
    };
  });
}

function sorts(plan: QueryPlan): boolean {
  return plan.lines.some((line) => line.includes('TEMP B-TREE'));
}
