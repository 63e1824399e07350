import { describe, expect, it } from 'vitest';

import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function oneChair(sector: string): Promise<string> {
  return (await workspace.client.seats.create({ sector })).id;
}

describe('seats.heldBy', () => {
  it('has the chairs that somebody holds, sits in for another, and held, of a person and of an organization', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const clinic = await workspace.addOrganization('Clinic');
    const [first, second] = [await oneChair('faith'), await oneChair('reentry')];
    await client.seats.take({
      seatId: first,
      personId: ana.id,
      organizationId: clinic.id,
      alternatePersonId: bo.id,
      state: 'active',
      startsOn: '2026-01-01',
    });
    await client.seats.take({
      seatId: second,
      personId: bo.id,
      organizationId: null,
      state: 'seated',
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
    });
    const of = async (record: Parameters<typeof client.seats.heldBy>[0]['record']) =>
      (await client.seats.heldBy({ record, today })).map(({ label, isOpen, isAlternate, committee }) => ({
        label,
        isOpen,
        isAlternate,
        committee,
      }));
    const faith = { label: 'Chair for Religious & faith-based organizations', isOpen: true, committee: null };
    expect(await of(ana)).toEqual([{ ...faith, isAlternate: false }]);
    expect(await of(clinic)).toEqual([{ ...faith, isAlternate: false }]);
    expect(await of(bo)).toEqual([
      { ...faith, isAlternate: true },
      { label: 'Chair for Reentry organizations', isOpen: false, isAlternate: false, committee: null },
    ]);
    expect(await of({ type: 'people', id: 'nobody' })).toEqual([]);
  });
});
