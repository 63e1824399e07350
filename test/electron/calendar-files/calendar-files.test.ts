import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

import { readCalendar } from '#shared/domain/calendar/read-ics.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const all = { of: 'all' as const, id: '' };
const textOf = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n ', '');
const titles = (path: string) =>
  readCalendar(textOf(path))
    .events.map(({ title }) => title)
    .toSorted();

async function fill() {
  const { client } = workspace;
  const ana = await workspace.addPerson('Ana');
  const secret = await workspace.addPerson('Sasha', { isRestricted: true });
  const { id: committeeId } = await client.committees.create({ name: 'Services' });
  const meeting = {
    title: 'Services',
    type: 'committee',
    heldOn: '2026-03-12',
    startsAt: '18:00',
    timeZone: 'America/Chicago',
  };
  await client.meetings.create({ ...meeting, committeeId });
  await client.tasks.create({ title: 'Gap map', dueOn: '2026-03-05', ownerPersonId: ana.id });
  await client.externalEvents.create({ title: 'Vote', kind: 'budget', startsOn: '2026-03-20', ownerPersonId: ana.id });
  await client.externalEvents.create({ title: 'Secret', kind: 'other', startsOn: '2026-03-21', isRestricted: true });
  const ownerId = await workspace.meId();
  await client.followUps.create({ type: 'thank', summary: 'Call', dueOn: '2026-03-20', record: secret, ownerId });
  return { committeeId, ana };
}

describe('calendar files', () => {
  it('hold everything, a committee, or a person, without what is restricted unless it is asked for', async () => {
    const { client } = workspace;
    const { committeeId, ana } = await fill();
    const path = workspace.service.path('all.ics');
    const saved = await client.calendarFiles.save({ path, scope: all, includesRestricted: false });
    expect(saved).toMatchObject({ events: 3, leftOut: 2 });
    expect(titles(path)).toEqual(['Services', 'Task: Gap map', 'Vote']);
    expect(textOf(path)).toContain('Restricted entries are left out: 2.');
    expect(textOf(path)).toContain('BEGIN:VTIMEZONE');
    await client.calendarFiles.save({ path, scope: all, includesRestricted: true });
    expect(titles(path)).toContain('Secret');
    expect(textOf(path)).toContain('With restricted entries');
    await client.calendarFiles.save({ path, scope: { of: 'committee', id: committeeId }, includesRestricted: false });
    expect(titles(path)).toEqual(['Services']);
    await client.calendarFiles.save({ path, scope: { of: 'person', id: ana.id }, includesRestricted: false });
    expect(titles(path)).toEqual(['Task: Gap map', 'Vote']);
    const gone = client.calendarFiles.save({ path, scope: { of: 'committee', id: 'gone' }, includesRestricted: false });
    expect(await failureOf(gone)).toMatchObject({ code: 'notFound' });
  });

  it('are the same bytes while nothing changes', async () => {
    const { client } = workspace;
    await fill();
    const path = workspace.service.path('same.ics');
    await client.calendarFiles.save({ path, scope: all, includesRestricted: true });
    const first = textOf(path);
    await client.calendarFiles.save({ path, scope: all, includesRestricted: true });
    expect(textOf(path)).toBe(first);
  });

  it('that are kept up to date follow each change, say what failed, and are tried again', async () => {
    const { client } = workspace;
    const folder = workspace.service.path('shared');
    mkdirSync(folder);
    const path = `${folder}/team.ics`;
    const { id } = await client.calendarFiles.keep({ path, scope: all, includesRestricted: false });
    expect(await client.calendarFiles.kept()).toMatchObject([{ id, events: 0, failure: null, path }]);
    await client.externalEvents.create({ title: 'Vote', kind: 'budget', startsOn: '2026-03-20' });
    await vi.waitFor(() => expect(titles(path)).toEqual(['Vote']), { timeout: 10_000 });
    rmSync(folder, { recursive: true });
    await client.calendarFiles.writeNow({ id });
    expect(await client.calendarFiles.kept()).toMatchObject([{ failure: 'folderGone', events: 1 }]);
    mkdirSync(folder);
    await client.calendarFiles.writeNow({ id });
    expect(await client.calendarFiles.kept()).toMatchObject([{ failure: null, events: 1 }]);
    expect(existsSync(path)).toBe(true);
    await client.calendarFiles.stop({ id });
    expect(await client.calendarFiles.kept()).toEqual([]);
    expect(await failureOf(client.calendarFiles.writeNow({ id }))).toMatchObject({ code: 'notFound' });
  });

  it('that are kept are kept after the workspace was closed and opened, and written when it opens', async () => {
    const { client, service } = workspace;
    const path = service.path('kept.ics');
    await client.externalEvents.create({ title: 'Vote', kind: 'budget', startsOn: '2026-03-20' });
    await client.calendarFiles.keep({ path, scope: all, includesRestricted: false });
    const file = (await client.workspaces.current())?.path ?? '';
    await client.workspaces.close();
    rmSync(path);
    await client.workspaces.open({ path: file });
    expect(await client.calendarFiles.kept()).toHaveLength(1);
    await vi.waitFor(() => expect(titles(path)).toEqual(['Vote']), { timeout: 10_000 });
  });
});
