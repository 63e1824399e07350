import { describe, expect, it } from 'vitest';

import { listAgreements } from '#db/agreements/agreements-repository.ts';
import { countCommitments } from '#db/commitments/commitments-repository.ts';
import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { countStages } from '#db/recruitment/ladder-cards.ts';
import { readFunnel } from '#db/recruitment/recruitment-repository.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';

describe('recruitment in Riverbend', () => {
  const database = testDatabase(dialects[0]);

  it('has the funnel of the domain pack, in days that add up, and a three-party MOU', async () => {
    const { db } = database;
    await createRiverbendDemo(db, new Date('2026-03-02T12:00:00'));
    const funnel = await readFunnel(db.read, 'organizations', null);
    expect(funnel.reached).toEqual([42, 41, 40, 37, 31, 22, 2]);
    expect(funnel.overall).toBeCloseTo(73.8, 1);
    expect(funnel.steps[3]?.conversion).toBeCloseTo(83.8, 1);
    expect(funnel.steps.every((step) => step.medianDays !== null && step.medianDays > 0)).toBe(true);
    expect(funnel.drops).toEqual([
      { stage: 'declined', reason: 'values', count: 1 },
      { stage: 'lapsed', reason: 'capacity', count: 1 },
    ]);
    const everybody = { kind: 'organizations', ladder: null, ownerId: null, sector: null, tagId: null } as const;
    expect(await countStages(db.read, everybody)).toEqual({
      identified: 1,
      researched: 1,
      contacted: 2,
      met: 6,
      committed: 9,
      active: 19,
      leader: 2,
      declined: 1,
      lapsed: 1,
    });
    const [agreement] = await listAgreements(db.read, null);
    expect(agreement?.signatories.map((party) => [party.organization, party.signedOn])).toEqual([
      ['Millhaven Police Department', '2025-11-20'],
      ['Office of the District Attorney', '2025-11-22'],
      ['Riverbend Public Defender', '2025-11-21'],
    ]);
    const counts = await countCommitments(db.read, '2026-03-02');
    expect(counts.renewals).toBeGreaterThan(3);
    expect(counts.fulfilment).toBe(75);
  });
});
