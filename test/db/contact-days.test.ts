import { describe, expect, it } from 'vitest';

import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, addRole, moveToTrash, step, undo } from '#test/support/seed.ts';

async function log(db: WorkspaceDb, occurredOn: string, outcome: string, participants: PartnerRef[]) {
  const id = newId();
  const result = await step(db, (writer) =>
    insertInteraction(writer, id, { occurredOn, channel: 'phone', outcome, participants }),
  );
  return { id, result };
}

describe.each(dialects)('days of contact on $name', (dialect) => {
  const database = testDatabase(dialect);

  async function stand() {
    const { db } = database;
    const [dana, police] = [await addPerson(db, 'Dana'), await addOrganization(db, 'Calder Police')];
    await addRole(db, dana, police);
    const facts = async () => ({
      person: (await row('people', dana)).last_two_way_on,
      organization: (await row('organizations', police)).last_two_way_on,
      days: (await db.read.selectFrom('contact_days').selectAll().where('organization_id', '=', police).execute())
        .map(({ day }) => day)
        .toSorted(),
    });
    const row = (table: 'people' | 'organizations', id: string) =>
      db.read.selectFrom(table).select('last_two_way_on').where('id', '=', id).executeTakeFirstOrThrow();
    return { db, dana, police, facts };
  }

  it('are those on which an answer came, from the organization or its people, each once', async () => {
    const { db, dana, police, facts } = await stand();
    await log(db, '2026-03-01', 'conversation-held', [{ type: 'people', id: dana }]);
    await log(db, '2026-03-01', 'attended', [{ type: 'organizations', id: police }]);
    await log(db, '2026-02-01', 'asked-yes', [{ type: 'organizations', id: police }]);
    await log(db, '2026-03-05', 'no-answer', [{ type: 'people', id: dana }]);
    await log(db, '2026-03-06', '', [{ type: 'people', id: dana }]);
    expect(await facts()).toEqual({
      person: '2026-03-01',
      organization: '2026-03-01',
      days: ['2026-02-01', '2026-03-01'],
    });
  });

  it('follow an undo, the trash and a role that begins', async () => {
    const { db, dana, facts } = await stand();
    const first = await log(db, '2026-02-01', 'attended', [{ type: 'people', id: dana }]);
    const second = await log(db, '2026-03-01', 'attended', [{ type: 'people', id: dana }]);
    await undo(db, second.result);
    expect(await facts()).toEqual({ person: '2026-02-01', organization: '2026-02-01', days: ['2026-02-01'] });
    const clinic = await addOrganization(db, 'Northside Clinic');
    await addRole(db, dana, clinic);
    expect(
      await db.read.selectFrom('contact_days').select('day').where('organization_id', '=', clinic).execute(),
    ).toEqual([{ day: '2026-02-01' }]);
    await moveToTrash(db, 'interactions', first.id);
    expect(await facts()).toEqual({ person: '', organization: '', days: [] });
  });

  it('say whom one may contact: who agreed to a channel and did not ask for no contact', async () => {
    const { db } = database;
    const consent = (channel: string, status: 'given' | 'declined') => [{ channel, status, givenOn: null, source: '' }];
    const ids = [
      await addPerson(db, 'Agreed', { consents: consent('email', 'given') }),
      await addPerson(db, 'Said no', { consents: consent('phone', 'declined') }),
      await addPerson(db, 'Quote alone', { consents: consent('quote-by-name', 'given') }),
      await addPerson(db, 'No contact', { consents: consent('email', 'given'), doNotContact: true }),
    ];
    const rows = await db.read.selectFrom('people').select(['id', 'may_contact']).where('id', 'in', ids).execute();
    expect(ids.map((id) => rows.find((each) => each.id === id)?.may_contact)).toEqual([1, 0, 0, 0]);
  });
});
