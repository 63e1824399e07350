import { describe, expect, it } from 'vitest';

import { programOfDecision } from '#db/program/decided-parts.ts';
import { newMemoRow, pathwayMemos } from '#db/program/memos.ts';
import { factsOfDay, programOverview } from '#db/program/program-overview.ts';
import { answerQuestion, savePart } from '#db/program/program-parts.ts';
import { insertProgramTasks } from '#db/program/program-tasks.ts';
import { insertRelationship } from '#db/relationships/relationships-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, addRole, step, today } from '#test/support/seed.ts';

const part = {
  kind: 'model' as const,
  item: 'lead',
  status: 'planned',
  since: '2026-01-01',
  decisionId: 'decision-1',
  note: '',
};

describe.each(dialects)('the program on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keeps facts, parts with their history, memos and what rests on a decision', async () => {
    const { db } = database;
    await step(db, async (writer) => {
      await answerQuestion(writer, { question: 'problem', answers: ['overdose'], note: 'Map' });
      await answerQuestion(writer, { question: 'service:housing', answers: ['yes'], note: '' });
      const { id } = await savePart(writer, null, 0, part);
      await savePart(writer, id, 1, { ...part, status: 'running', since: '2026-02-01' });
      const fields = {
        title: 'First model',
        writtenOn: '2026-02-01',
        chosen: ['model:lead'],
        rejected: [{ key: 'pathway:self-referral', reason: 'No desk' }],
        reasons: 'Repeated contacts',
        decisionId: 'decision-1',
      };
      const facts = await factsOfDay(writer.trx, fields.chosen, today);
      await writer.insert('pathway_memos', [newMemoRow(newId(), writer.now, fields, facts)]);
      const task = { id: newId(), title: 'Find room: Legal services', dueOn: null, ownerPersonId: null };
      await insertProgramTasks(writer, [{ kind: 'service', key: 'legal', task }], today);
    });
    const overview = await programOverview(db.read, today);
    expect(overview).toMatchObject({
      facts: [{ question: 'problem' }, { question: 'service:housing' }],
      parts: [{ status: 'running', moves: [{ status: 'running' }, { status: 'planned' }] }],
      tasks: [{ kind: 'service', key: 'legal', isDone: false }],
      money: [],
      trainings: [],
      chairs: [],
      suggestions: [],
    });
    const [memo] = await pathwayMemos(db.read);
    expect(memo?.markdown).toContain('No desk');
    expect(memo?.facts).toContain('Legal services (no room on the board)');
    // People say that there is room: it is no gap of the memo.
    expect(memo?.facts).not.toContain('Housing (no room on the board)');
    expect(await programOfDecision(db.read, 'decision-1')).toMatchObject({
      memos: [{ title: 'First model' }],
      parts: [{ kind: 'model', item: 'lead', status: 'running' }],
    });
  });

  it('counts ties with police by organizations and by their people', async () => {
    const { db } = database;
    const police = await addOrganization(db, 'City Police', { sector: 'law-enforcement', stage: 'active' });
    const church = await addOrganization(db, 'Grace', { sector: 'faith', stage: 'active' });
    await addOrganization(db, 'Union', { sector: 'neighborhood', stage: 'active' });
    const [officer, pastor] = [await addPerson(db, 'Ana'), await addPerson(db, 'Ben')];
    await addRole(db, officer, police);
    await addRole(db, pastor, church);
    const trust = async () =>
      (await programOverview(db.read, today)).suggestions.find((each) => each.question === 'trust');
    expect(await trust()).toMatchObject({ answers: ['low'], detail: '0/2' });
    await step(db, (writer) =>
      insertRelationship(writer, newId(), {
        from: { type: 'people', id: pastor },
        to: { type: 'people', id: officer },
        kind: 'knows',
        strength: 3,
      }),
    );
    expect(await trust()).toMatchObject({ answers: ['high'], detail: '1/2', source: 'ties' });
  });
});
