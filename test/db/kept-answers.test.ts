import { describe, expect, it } from 'vitest';

import { keptAnswers, type Watch } from '#db/metrics/kept-answers.ts';
import { listMetrics } from '#db/metrics/metrics-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { metricIds } from '#shared/domain/metrics/bands.ts';
import { testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, step, today, undo } from '#test/support/seed.ts';

const database = testDatabase({ name: 'SQLite' });

/** Counts how often an answer was worked out. */
function counted(db: WorkspaceDb) {
  const answers = keptAnswers(db.read);
  const times: Record<string, number> = {};
  const ask = async (key: string, watch: Watch | null) => {
    await answers.refresh();
    return answers.keep(key, watch, async () => (times[key] = (times[key] ?? 0) + 1));
  };
  return { times, ask };
}

describe('kept answers', () => {
  it('hold until a step touches a table and a column that they follow from', async () => {
    const { db } = database;
    const id = await addOrganization(db, 'Calder Police');
    const { ask, times } = counted(db);
    const stages = () => ask('stages', { organizations: ['stage'] });
    await stages();
    await addPerson(db, 'Dana');
    await addOrganization(db, 'Clinic');
    await step(db, (writer) => writer.update('organizations', id, { name: 'City Police' }));
    await stages();
    expect(times['stages']).toBe(1);
    await step(db, (writer) => writer.update('organizations', id, { stage: 'met' }));
    await stages();
    await stages();
    expect(times['stages']).toBe(2);
  });

  it('see new rows and removed ones, where they ask for them', async () => {
    const { db } = database;
    const { ask, times } = counted(db);
    const both = async () => {
      await ask('new', { organizations: ['new'] });
      await ask('stage', { organizations: ['stage'] });
    };
    await both();
    const id = await addOrganization(db, 'Clinic');
    await both();
    expect(times).toEqual({ new: 2, stage: 1 });
    await step(db, (writer) => writer.remove('organizations', [id]));
    await both();
    expect(times).toEqual({ new: 3, stage: 2 });
  });

  it('without a watch are worked out anew after every step, and so is everything after an undo', async () => {
    const { db } = database;
    const { ask, times } = counted(db);
    await ask('any', null);
    await ask('follow-ups', { follow_ups: ['*'] });
    const id = await addOrganization(db, 'Clinic');
    const renamed = await step(db, (writer) => writer.update('organizations', id, { name: 'City Clinic' }));
    await ask('any', null);
    await ask('follow-ups', { follow_ups: ['*'] });
    expect(times).toEqual({ any: 2, 'follow-ups': 1 });
    await undo(db, renamed);
    await ask('follow-ups', { follow_ups: ['*'] });
    expect(times['follow-ups']).toBe(2);
  });

  it('that failed are worked out again', async () => {
    const answers = keptAnswers(database.db.read);
    await answers.refresh();
    await expect(answers.keep('one', null, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await answers.keep('one', null, async () => 2)).toBe(2);
  });

  it('give the same metrics as counting everything anew', async () => {
    const { db } = database;
    const answers = keptAnswers(db.read);
    const compare = async () => {
      const kept = await listMetrics(db.read, today, metricIds, undefined, answers);
      expect(kept).toEqual(await listMetrics(db.read, today));
    };
    await compare();
    const id = await addOrganization(db, 'Calder Police', { sector: 'law-enforcement', stage: 'met' });
    await compare();
    await step(db, (writer) => writer.update('organizations', id, { stage: 'committed' }));
    await compare();
    await addPerson(db, 'Dana');
    await compare();
  });
});
