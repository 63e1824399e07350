import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { failureOf, startTestService } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

async function plannedMeeting(
  emails: { label: string; value: string }[] = [{ label: 'work', value: 'rosa@example.org' }],
) {
  const { client } = workspace;
  const [rosa, hidden, chair] = [
    await workspace.addPerson('Rosa Délgado', { emails }),
    await workspace.addPerson('Hidden Person', {
      isRestricted: true,
      emails: [{ label: 'work', value: 'h@example.org' }],
    }),
    await workspace.addPerson('Tamsin Reedlake', { emails: [{ label: 'work', value: 'tamsin@example.org' }] }),
  ];
  const { id } = await client.meetings.create({
    title: 'Fifth plenary',
    type: 'plenary',
    heldOn: '2026-03-20',
    startsAt: '18:00',
    timeZone: 'America/Chicago',
    facilitatorId: chair.id,
    agenda: [{ title: 'Text of the agreement', minutes: 30, kind: 'decide' }],
  });
  await client.agenda.add({ meetingId: id, items: [{ title: 'Grievance', minutes: 5, isRestricted: true }] });
  await client.attendances.add({ meetingId: id, people: [{ personId: rosa.id }, { personId: hidden.id }] });
  return { id, rosa };
}

const unfolded = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n ', '');

describe('calendar files of meetings', () => {
  it('invite who is expected, leave out what is restricted, and grow with each change', async () => {
    const { client, service } = workspace;
    const { id } = await plannedMeeting();
    const path = service.path('meeting.ics');
    expect(await client.meetingFiles.saveCalendar({ of: 'meeting', id, path })).toEqual({ path, events: 1 });
    const first = unfolded(path);
    expect(first).toContain('METHOD:REQUEST');
    expect(first).toContain('SEQUENCE:0');
    expect(first).toContain('DTSTART;TZID=America/Chicago:20260320T180000');
    expect(first).toContain('CN=Rosa Délgado');
    expect(first).toContain('1. Text of the agreement (30 min)');
    expect(first).not.toContain('Hidden Person');
    expect(first).not.toContain('Grievance');
    await client.meetings.update({ id, version: 1, patch: { startsAt: '17:00' } });
    await client.meetings.cancel({ id, version: 2, because: 'Snow' });
    await client.meetingFiles.saveCalendar({ of: 'meeting', id, path });
    const last = unfolded(path);
    expect(last).toContain('METHOD:CANCEL');
    expect(last).toContain('SEQUENCE:2');
    expect(last).toContain('STATUS:CANCELLED');
    expect(last).toContain('DESCRIPTION:Snow');
  });

  it('hold a series, a committee, and the meetings that are apart from the rule', async () => {
    const { client, service } = workspace;
    const { id: committeeId } = await client.committees.create({ name: 'Design Team' });
    const { id } = await client.meetingSeries.create({
      title: 'Design Team',
      type: 'design-team',
      committeeId,
      startsAt: '16:00',
      timeZone: 'America/Chicago',
      rule: { every: 'week', interval: 1, startsOn: '2026-03-02', skips: ['2026-03-09'], shifts: [] },
    });
    await client.meetings.create({ seriesId: id, seriesDay: '2026-03-16' });
    const path = service.path('series.ics');
    expect((await client.meetingFiles.saveCalendar({ of: 'series', id, path })).events).toBe(2);
    const text = unfolded(path);
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('EXDATE;TZID=America/Chicago:20260309T160000');
    expect(text).toContain('EXDATE;TZID=America/Chicago:20260316T160000');
    expect(text).toContain('DTSTART;TZID=America/Chicago:20260316T160000');
    expect((await client.meetingFiles.saveCalendar({ of: 'committee', id: committeeId, path })).events).toBe(2);
    expect(unfolded(path)).toContain('X-WR-CALNAME:Design Team');
  });

  it('are written to files that were picked, and to no other', async () => {
    const { service } = workspace;
    const { id } = await plannedMeeting();
    const path = service.path('refused.ics');
    const strict = await startTestService({ allFilesGranted: false });
    try {
      const refused = strict.client.meetingFiles.saveCalendar({ of: 'meeting', id, path });
      expect(await failureOf(refused)).toMatchObject({ code: 'fileNotGranted' });
      const draft = strict.client.meetingFiles.saveDraft({ meetingId: id, path });
      expect(await failureOf(draft)).toMatchObject({ code: 'fileNotGranted' });
      expect(existsSync(path)).toBe(false);
    } finally {
      await strict.dispose();
    }
    const missing = workspace.client.meetingFiles.saveCalendar({ of: 'series', id: 'none', path });
    expect(await failureOf(missing)).toMatchObject({ code: 'notFound' });
  });
});

describe('drafts of mail', () => {
  it('carry the invitation to everybody who has an address', async () => {
    const { client, service } = workspace;
    const { id } = await plannedMeeting();
    const path = service.path('meeting.eml');
    expect((await client.meetingFiles.saveDraft({ meetingId: id, path })).count).toBe(2);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('X-Unsent: 1');
    expect(text).toContain('Subject: Fifth plenary, Mar 20, 2026, 6:00 PM');
    expect(text).toMatch(/^To: .*rosa@example\.org/m);
    expect(text).toMatch(/^Bcc: .*h@example\.org/m);
    expect(text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(text).toContain('invitation.ics');
  });

  it('say that nobody can be written to', async () => {
    const { client, service } = workspace;
    const { id } = await client.meetings.create({
      title: 'Small talk',
      type: 'one-to-one',
      heldOn: '2026-03-20',
      startsAt: '09:00',
    });
    const path = service.path('none.eml');
    expect((await failureOf(client.meetingFiles.saveDraft({ meetingId: id, path }))).data).toMatchObject({
      reason: 'nobodyToWriteTo',
    });
  });
});

describe('the packet', () => {
  it('has the last minutes and the open actions of the body, without restricted items', async () => {
    const { client } = workspace;
    const { id: committeeId } = await client.committees.create({ name: 'Design Team' });
    const base = { title: 'Design Team', type: 'design-team', committeeId, startsAt: '16:00' } as const;
    await client.meetings.create({ ...base, heldOn: '2026-02-20', agenda: [] });
    const { id } = await client.meetings.create({ ...base, heldOn: '2026-03-20' });
    await client.tasks.create({ title: 'Send the text', committeeId });
    const packet = await client.reports.packet({ meetingId: id, today: '2026-03-02' });
    const part = (wanted: string) => packet.sections.find((section) => section.id === wanted);
    expect(packet.title).toBe('Design Team');
    expect(part('open-actions')).toMatchObject({
      lead: '1 action is open.',
      blocks: [{ rows: [['–', 'Send the text']] }],
    });
    expect(part('last-minutes')?.isEmpty).toBe(true);
    expect(await failureOf(client.reports.packet({ meetingId: 'none', today: '2026-03-02' }))).toMatchObject({
      code: 'notFound',
    });
  });
});
