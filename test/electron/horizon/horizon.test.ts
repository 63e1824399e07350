import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { eventChecklists } from '#shared/content/event-checklists.ts';
import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';
const year = { today, from: today, to: '2027-03-02' };

async function newElection(rule = '') {
  const { client } = workspace;
  return client.externalEvents.create({
    title: 'Election of the sheriff',
    kind: 'election',
    startsOn: '2026-11-03',
    rule,
  });
}

describe('the horizon', () => {
  it('tells events with their times, how far away they are, and that nothing is planned', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create({
      title: 'Leap day audit',
      kind: 'evaluation',
      startsOn: '2024-02-29',
      rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    });
    expect(await client.horizon.list(year)).toMatchObject([
      {
        source: 'event',
        id,
        of: '2027-02-28',
        day: '2027-02-28',
        days: 363,
        readiness: 'none',
        comesAgain: true,
        leadDays: 90,
      },
    ]);
    expect(await client.horizon.list({ today, from: '2028-01-01', to: '2028-12-31' })).toMatchObject([
      { day: '2028-02-29' },
    ]);
  });

  it('keeps a plan for each time of an event apart, and refuses a day that its rule does not give', async () => {
    const { client } = workspace;
    const { id } = await newElection('FREQ=YEARLY;INTERVAL=2');
    const at = { eventId: id, of: '2026-11-03' };
    await client.horizon.addChecklist({ ...at, checklistId: 'election' });
    const first = await client.horizon.event({ ...at, today });
    expect(first.lines).toHaveLength(8);
    // Days are counted back on the calendar: clocks that change in between move nothing.
    expect(first.lines[0]).toMatchObject({ text: 'Map the races and the filing dates', dueOn: '2026-02-06' });
    expect(first.lines.at(-1)).toMatchObject({ daysBefore: 30, dueOn: '2026-10-04' });
    expect(first.scenarios.map(({ title }) => title)).toEqual([
      'Whoever holds the office stays',
      'Somebody new takes the office',
    ]);
    const next = await client.horizon.event({ eventId: id, of: '2028-11-03', today });
    expect(next.lines).toEqual([]);
    expect(await failureOf(client.horizon.event({ eventId: id, of: '2027-11-03', today }))).toMatchObject({
      code: 'invalid',
      data: { field: 'of', reason: 'notInSeries' },
    });
    expect(await failureOf(client.horizon.addChecklist({ ...at, checklistId: 'nothing' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'checklistId' },
    });
    const again = await client.horizon.addChecklist({ ...at, checklistId: 'election' });
    expect(again).toMatchObject({ count: 0, changeSetId: null });
  });

  it('makes tasks of lines on the days counted back; those that are over are due today; one undo takes all back', async () => {
    const { client } = workspace;
    const { id } = await newElection();
    await client.horizon.addChecklist({ eventId: id, checklistId: 'election' });
    const { lines } = await client.horizon.event({ eventId: id, today });
    const made = await client.horizon.toTasks({ eventId: id, lineIds: lines.map((line) => line.id), today });
    expect(made).toMatchObject({ count: 8, summary: 'Made 8 tasks of the preparation for “Election of the sheriff”' });
    const planned = await client.horizon.event({ eventId: id, today });
    expect(planned.readiness).toBe('ready');
    expect(planned.lines[0]?.task).toMatchObject({ status: 'todo', dueOn: today });
    expect(planned.lines.at(-1)?.task).toMatchObject({ dueOn: '2026-10-04' });
    await client.horizon.tick({ id: lines[0]?.id ?? '', isDone: true, today });
    const task = await client.tasks.get({ id: planned.lines[0]?.task?.id ?? '' });
    expect(task.status).toBe('done');
    await client.changes.undo({});
    await client.changes.undo({});
    expect((await client.horizon.event({ eventId: id, today })).lines.every((line) => line.task === null)).toBe(true);
    expect(await failureOf(client.horizon.toTasks({ eventId: id, lineIds: ['nobody'], today }))).toMatchObject({
      code: 'notFound',
    });
  });

  it('opens a scenario as tasks in one step, and only once', async () => {
    const { client } = workspace;
    const { id } = await newElection();
    await client.horizon.addChecklist({ eventId: id, checklistId: 'election' });
    const { scenarios } = await client.horizon.event({ eventId: id, today });
    const scenario = scenarios[1];
    const opened = await client.horizon.openScenario({ id: scenario?.id ?? '', today });
    expect(opened).toMatchObject({ count: 6, summary: 'Opened “Somebody new takes the office”: 6 tasks' });
    expect(await client.horizon.openScenario({ id: scenario?.id ?? '', today })).toMatchObject({ count: 0 });
    const after = await client.horizon.event({ eventId: id, today });
    expect(after.scenarios[1]?.lines[0]?.task).toMatchObject({ dueOn: '2026-11-06' });
    const own = await client.horizon.addScenario({
      eventId: id,
      title: 'A runoff',
      likelihood: 2,
      lines: [{ text: 'Wait with the letter', daysBefore: 0 }],
    });
    await client.horizon.updateScenario({ id: own.id, version: 1, title: 'A runoff in December', lines: [] });
    expect(
      await failureOf(client.horizon.updateScenario({ id: own.id, version: 1, title: 'Late', lines: [] })),
    ).toMatchObject({ code: 'stale' });
    await client.horizon.removeScenario({ id: own.id });
    expect((await client.horizon.event({ eventId: id, today })).scenarios).toHaveLength(2);
  });

  it('says what hangs on whom an event touches, and tells a briefing without what is restricted', async () => {
    const { client } = workspace;
    const { id } = await newElection();
    const sheriff = await client.people.create({ name: 'Odalys Ferncliff' });
    const friend = await client.people.create({ name: 'Hollis Greymoor' });
    const secret = await client.people.create({ name: 'Indigo V.', isRestricted: true });
    for (const other of [friend, secret])
      await client.relationships.create({
        from: { type: 'people', id: sheriff.id },
        to: { type: 'people', id: other.id },
        kind: 'knows',
        strength: 2,
      });
    await client.commitments.create({
      record: { type: 'people', id: sheriff.id },
      type: 'mou',
      status: 'signed',
      endsOn: '2026-06-30',
    });
    await client.promises.create({
      record: { type: 'people', id: sheriff.id },
      direction: 'us',
      text: 'Send the numbers',
      dueOn: '2026-04-01',
    });
    await client.horizon.setSubjects({ eventId: id, subjects: [{ type: 'people', id: sheriff.id }] });
    const { exposed, subjects } = await client.horizon.event({ eventId: id, today });
    expect(subjects).toMatchObject([{ record: { label: 'Odalys Ferncliff' } }]);
    expect(exposed).toMatchObject({ counts: { seats: 0, commitments: 1, ties: 2 }, onlyTies: 2 });
    expect(exposed.promises).toMatchObject([{ words: 'Send the numbers', direction: 'us' }]);
    const listed = await client.horizon.list(year);
    expect(listed.map(({ source, day }) => [source, day])).toEqual([
      ['commitment', '2026-06-30'],
      ['event', '2026-11-03'],
    ]);
    expect(
      await failureOf(client.horizon.setSubjects({ eventId: id, subjects: [{ type: 'people', id: 'nobody' }] })),
    ).toMatchObject({ code: 'notFound' });
    const record = { type: 'people', id: sheriff.id } as const;
    const document = await client.horizon.briefing({ record, today });
    const markdown = reportMarkdown(document);
    expect(markdown).toContain('Send the numbers, open, by Apr 1, 2026');
    expect(markdown).toContain('Hollis Greymoor: nobody else here knows them');
    expect(markdown).not.toContain('Indigo');
    expect(document.leftOut).toBe(1);
    for (const format of ['docx', 'md'] as const) {
      const { path } = await client.reports.write({
        document,
        path: workspace.service.path(`briefing.${format}`),
        format,
      });
      const bytes = await readFile(path);
      const isText = format === 'md';
      expect(isText ? bytes.toString() : bytes.subarray(0, 2).toString()).toBe(isText ? markdown : 'PK');
    }
  });

  it('tells of an agreement that ends all who signed it, so that a plan for its end asks what hangs on each', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police');
    const chief = await workspace.addPerson('Ingrid Vosshall');
    const clinic = await workspace.addOrganization('Northside Clinic');
    await client.agreements.create({
      title: 'Three-party MOU',
      endsOn: '2026-06-30',
      signatories: [
        { organizationId: police.id, personId: chief.id, signedOn: '2026-03-01' },
        { organizationId: clinic.id, personId: null, signedOn: null },
      ],
    });
    const [entry] = await client.horizon.list(year);
    const about = [chief, police, clinic];
    expect(entry).toMatchObject({ source: 'agreement', title: 'Three-party MOU', about });
    const { id } = await client.horizon.prepare({
      title: 'The MOU ends',
      kind: 'other',
      domain: 'money',
      day: '2026-06-30',
      isRestricted: false,
      checklistId: 'member-leadership',
      subjects: entry?.about ?? [],
    });
    expect(await client.horizon.list(year)).toMatchObject([{ source: 'event', id, about: [] }]);
  });

  it('is found by the words of its plan, and forgets what was removed for good', async () => {
    const { client } = workspace;
    const { id } = await newElection();
    const person = await client.people.create({ name: 'Gone Soon' });
    await client.horizon.setSubjects({ eventId: id, subjects: [{ type: 'people', id: person.id }] });
    await client.horizon.setLines({ eventId: id, lines: [{ text: 'Order the marigold flyers', daysBefore: 10 }] });
    expect((await client.search.query({ text: 'marigold' })).hits).toMatchObject([{ type: 'externalEvents', id }]);
    await client.trash.move({ type: 'people', selection: { ids: [person.id] } });
    await client.trash.purge({ records: [{ type: 'people', id: person.id }] });
    expect((await client.horizon.event({ eventId: id, today })).subjects).toEqual([]);
    const { version } = await client.externalEvents.get({ id });
    await client.externalEvents.trash({ id, version });
    await client.trash.purge({ records: [{ type: 'externalEvents', id }] });
    expect(await client.horizon.list(year)).toEqual([]);
  });
});

describe('the checklists', () => {
  it('count back from within their lead time', () => {
    // The twelve of the domain pack, and two for what records end by themselves.
    expect(eventChecklists).toHaveLength(15);
    for (const { lines, leadDays } of eventChecklists)
      for (const line of lines) expect(line.days).toBeLessThanOrEqual(leadDays);
  });
});
