import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { people, personByKey } from '#db/demo/riverbend/people.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { addDays, daysBetween } from '#shared/dates.ts';

import { bodyLines, meetingLine, organizationLines, riskLine, taskLines, winLine } from './story-lines.ts';

/* The file that people open, held against the brief of its story line by line. */

const today = '2026-03-02';
let folder = '';
let db: WorkspaceDb;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'longtable-'));
  db = await createSqliteWorkspace(join(folder, 'riverbend.longtable'));
  await createRiverbendDemo(db, new Date(`${today}T12:00:00`));
});

afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The day of the story, which calls today day 420. */
const dayOf = (day: string): number => 420 + daysBetween(today, day.slice(0, 10));
const onDay = (day: number): string => addDays(today, day - 420);
const linesOf = (text: string): string[] => text.trim().split('\n');
const keyOf = (name: string): string => people.find((person) => person.name === name)?.key ?? name;
const times = (count: number, word: string): string[] => Array.from({ length: count }, () => word);
const sorted = (list: readonly string[]): string[] => [...list].toSorted();

describe('the story of Riverbend, line by line', () => {
  it('has 42 organizations with their sectors, stances, ratings and stages, and 70 people where they belong', async () => {
    const rows = await db.read.selectFrom('organizations').selectAll().where('deleted_at', '=', '').execute();
    const roles = await db.read
      .selectFrom('roles')
      .innerJoin('people', 'people.id', 'roles.person_id')
      .select(['people.name', 'roles.organization_id'])
      .execute();
    const told = linesOf(organizationLines);
    expect(rows).toHaveLength(told.length);
    for (const line of told) {
      const [name, , , , , who = ''] = line.split('|');
      const row = rows.find((each) => each.name === name);
      const own = new Set(roles.filter((role) => role.organization_id === row?.id).map((role) => keyOf(role.name)));
      const stance = row?.stance === 9 ? 'unknown' : String(row?.stance);
      const keys = who.replaceAll('*', '').split(' ').filter(Boolean);
      const ratings = `${row?.influence}/${row?.interest}/${row?.relationship}`;
      expect([
        row?.name,
        row?.sector,
        stance,
        ratings,
        row?.stage,
        keys.filter((key) => own.has(key)).join(' '),
      ]).toEqual([...line.split('|').slice(0, 5), keys.join(' ')]);
    }
    const lived = [...organizationLines.matchAll(/(p\d\d)\*/gu)].map(([, key]) => key ?? '');
    const known = people.filter((person) => person.hasLivedExperience).map((person) => person.key as string);
    // Marcus Fieldgate belongs to no organization.
    expect(sorted(known)).toEqual(sorted([...lived, 'p70']));
  });

  it('seats in its seven bodies whom the story seats there', async () => {
    const terms = await db.read
      .selectFrom('seat_terms')
      .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
      .innerJoin('committees', 'committees.id', 'seats.committee_id')
      .innerJoin('people', 'people.id', 'seat_terms.person_id')
      .select(['committees.name as body', 'people.name'])
      .where('seats.is_voting', '=', 1)
      .where((is) => is.or([is('seat_terms.ends_on', '=', ''), is('seat_terms.ends_on', '>', today)]))
      .execute();
    for (const line of linesOf(bodyLines)) {
      const [body, who = ''] = line.split('|');
      const seated = terms.filter((term) => term.body === body).map((term) => keyOf(term.name));
      expect([body, sorted(seated).join(' ')]).toEqual([body, who]);
    }
    expect(terms).toHaveLength(70);
  });

  it('has sixty tasks with owner, month and status', async () => {
    const rows = await db.read
      .selectFrom('tasks')
      .innerJoin('committees', 'committees.id', 'tasks.committee_id')
      .innerJoin('people', 'people.id', 'tasks.owner_person_id')
      .select(['committees.name as body', 'people.name', 'tasks.due_on', 'tasks.status'])
      .where('tasks.deleted_at', '=', '')
      .execute();
    const letterOf = (status: string, dueOn: string): string =>
      status === 'done' ? 'd' : status === 'doing' ? 'p' : dueOn < today ? 'o' : 't';
    for (const line of linesOf(taskLines)) {
      const [body, told = ''] = line.split('|');
      const own = rows
        .filter((row) => row.body === body)
        .map((row) => `${keyOf(row.name)}:${Math.ceil(dayOf(row.due_on) / 30)}${letterOf(row.status, row.due_on)}`);
      expect([body, sorted(own)]).toEqual([body, sorted(told.split(' '))]);
    }
    expect(rows).toHaveLength(60);
  });

  it('has its meetings and wins on their days, and wins at their levels', async () => {
    const meetings = await db.read
      .selectFrom('meetings')
      .select(['held_on', 'status'])
      .where('deleted_at', '=', '')
      .orderBy('held_on')
      .execute();
    expect(meetings.map((row) => String(dayOf(row.held_on)))).toEqual(meetingLine.split(' '));
    expect(meetings.map((row) => row.status)).toEqual([...times(20, 'held'), 'planned']);
    const wins = await db.read.selectFrom('wins').select(['won_on', 'level', 'status']).orderBy('won_on').execute();
    expect(wins.map((row) => `${dayOf(row.won_on)}:${row.level}`)).toEqual(winLine.split(' '));
    expect(new Set(wins.map((row) => row.status))).toEqual(new Set(['verified']));
  });

  it('has eight goals where they stand, and eight sources of money with their share for services', async () => {
    const goals = await db.read
      .selectFrom('goals')
      .select('status')
      .where('parent_id', '=', '')
      .where('deleted_at', '=', '')
      .orderBy('position')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const states = ['at-risk', 'met', 'met', 'met', 'on-track', 'met', 'at-risk', 'off-track'];
    expect(sorted(goals.map((row) => row.status))).toEqual(sorted(states));
    const streams = await db.read
      .selectFrom('funding_streams')
      .select(['amount_cents', 'service_cents', 'status'])
      .orderBy('amount_cents', 'desc')
      .execute();
    const told = streams.map((row) => [row.amount_cents / 100_000, row.service_cents / row.amount_cents, row.status]);
    expect(told).toEqual([
      [180, 0.6, 'awarded'],
      [120, 0.55, 'awarded'],
      [90, 0.2, 'awarded'],
      [75, 0.5, 'awarded'],
      [60, 0.8, 'awarded'],
      [40, 0.25, 'awarded'],
      [30, 1, 'pending'],
      [25, 0.4, 'awarded'],
    ]);
  });

  it('has twelve risks as they stand, with the day on which those that are over were', async () => {
    const rows = await db.read.selectFrom('risks').selectAll().orderBy('id').execute();
    const told = rows.map((row) => `${row.likelihood}x${row.impact} ${row.status}`);
    expect(sorted(told)).toEqual(sorted(riskLine.split(',')));
    for (const row of rows) {
      const isOver = row.status === 'closed' || row.status === 'happened';
      expect([row.title, row.closed_on === '' ? null : Math.ceil(dayOf(row.closed_on) / 30)]).toEqual([
        row.title,
        isOver ? 10 : null,
      ]);
    }
  });

  it('has what comes from outside on its days, and the money that ends beside it', async () => {
    const events = await db.read
      .selectFrom('external_events')
      .select(['starts_on', 'ends_on'])
      .orderBy('starts_on')
      .execute();
    expect(events.map((row) => [dayOf(row.starts_on), dayOf(row.ends_on)])).toEqual([
      [285, 290],
      [305, 305],
      [400, 490],
      [450, 450],
      [480, 480],
      [520, 520],
      [600, 600],
    ]);
  });

  it('has seven follow-ups overdue, each on its day, of 24 that are open', async () => {
    const rows = await db.read
      .selectFrom('follow_ups')
      .innerJoin('people', 'people.id', 'follow_ups.record_id')
      .select(['people.name', 'follow_ups.due_on'])
      .where('done_on', '=', '')
      .where('due_on', '<', today)
      .execute();
    expect(sorted(rows.map((row) => `${keyOf(row.name)} ${dayOf(row.due_on)}`))).toEqual(
      sorted(['p40 405', 'p44 398', 'p63 390', 'p66 412', 'p67 416', 'p56 370', 'p09 411']),
    );
  });

  it('has 250 contacts in their months', async () => {
    const rows = await db.read.selectFrom('interactions').select('occurred_on').execute();
    const months = Array.from(
      { length: 14 },
      (_, index) => rows.filter((row) => Math.ceil(dayOf(row.occurred_on) / 30) === index + 1).length,
    );
    expect(months).toEqual([8, 12, 16, 22, 22, 18, 20, 24, 22, 18, 20, 18, 16, 14]);
  });

  it('has three campaigns with their texts, those of them that are out, and the one whose words hold it back', async () => {
    const rows = await db.read
      .selectFrom('assets')
      .leftJoin('campaigns', 'campaigns.id', 'assets.campaign_id')
      .select(['campaigns.name', 'assets.status'])
      .where('assets.deleted_at', '=', '')
      .where('assets.campaign_id', '<>', '')
      .execute();
    const of = (name: string) => rows.filter((row) => row.name === name).map((row) => row.status);
    const published = (count: number) => times(count, 'published');
    expect(sorted(of('Neighbors, Not Numbers'))).toEqual(published(8));
    expect(sorted(of('What Happens Next'))).toEqual(['approved', ...published(8)]);
    // One more than the story has: the statement that the press list asks partners to sign.
    const waiting = ['partner-review', 'language-check', 'draft', 'language-check', 'partner-review'];
    expect(sorted(of('Fund What Works'))).toEqual(sorted([...published(4), ...waiting]));
  });

  it('calls nobody by another name, and keeps the one who is known by an alias restricted', async () => {
    const rows = await db.read.selectFrom('people').select(['name', 'is_restricted']).execute();
    expect(sorted(rows.map((row) => keyOf(row.name)))).toEqual(sorted(people.map((person) => person.key)));
    expect(rows.filter((row) => row.is_restricted === 1).map((row) => row.name)).toEqual([personByKey('p61').name]);
    expect(onDay(420)).toBe(today);
  });
});
