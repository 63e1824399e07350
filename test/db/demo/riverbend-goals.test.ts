import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { listGoals, readGoal } from '#db/goals/read-goals.ts';
import { listGuidelines, listSignOffs, readGuideline } from '#db/guidelines/read-guidelines.ts';
import { parseTexts } from '#db/json.ts';
import { clauseRowsOf } from '#db/guidelines/guidelines-repository.ts';
import type { Goal } from '#shared/contract/goals.ts';
import { addDays } from '#shared/dates.ts';
import { goalHealth } from '#shared/domain/goals/goal-health.ts';
import { compareTexts } from '#shared/domain/guidelines/compare-texts.ts';
import { fillGuidelines } from '#shared/domain/guidelines/clause-text.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';

const today = '2026-03-10';
const day = (storyDay: number) => addDays(today, storyDay - 420);

// One demo for all: the tests only read it.
let db: WorkspaceDb;
let folder = '';
let goals: Goal[] = [];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'longtable-'));
  db = await createSqliteWorkspace(path.join(folder, 'demo.longtable'));
  await createRiverbendDemo(db, new Date(`${today}T12:00:00`));
  goals = (await listGoals(db.read, today)).filter((goal) => goal.kind === 'goal');
}, 60_000);
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the goals of Riverbend', () => {
  it('stand as the story says on day 420', () => {
    expect(goals.map((goal) => [goal.status, goal.metOn, goal.dueOn])).toEqual([
      ['at-risk', null, day(360)],
      ['met', day(210), day(180)],
      ['met', day(321), day(360)],
      ['met', day(331), day(360)],
      ['on-track', null, day(450)],
      ['met', day(420), day(420)],
      ['at-risk', null, day(420)],
      ['off-track', null, day(450)],
    ]);
    expect(goals.map((goal) => goal.values.at(-1)?.value)).toEqual([11, 28.6, 3, 2, 71, 590, 90, 22]);
    expect(goals.map((goal) => goal.milestones.map((milestone) => milestone.metOn !== null))).toEqual([
      [true, true, true, false],
      [true, true, true],
      [true, true, true],
      [true, true, true],
      [true, true, false],
      [true, true, true],
      [true, false],
      [false, true, false],
    ]);
  });

  it('have owners, committees and risks, and flags where somebody should look', async () => {
    expect(goals.every((goal) => goal.owner !== null && goal.committee !== '')).toBe(true);
    const { links } = await readGoal(db.read, goals[7]?.id ?? '', today);
    expect(links.map((link) => link.title)).toEqual(['Dispute over data sharing']);
    expect(goals.map((goal) => goalHealth(goal, today).flags)).toEqual([
      ['pastDue', 'lateMilestone'],
      [],
      [],
      [],
      [],
      [],
      [],
      ['lateMilestone'],
    ]);
  });

  it('leave the guidelines adopted on day 165, signed by 27 of 30 members, with a draft for the second year', async () => {
    const [guideline] = await listGuidelines(db.read);
    expect(guideline).toMatchObject({ status: 'adopted', clauses: 20, signed: 27, members: 30 });
    expect(guideline?.adopted).toMatchObject({ number: 1, adoptedOn: day(165) });
    const { versions } = await readGuideline(db.read, guideline?.id ?? '');
    const clauses = await clauseRowsOf(db.read, guideline?.id ?? '');
    const draft = fillGuidelines(clauses.map((row) => ({ ...row, fields: parseTexts(row.fields) })));
    expect(draft.blanks).toEqual([]);
    const changed = compareTexts(versions[0]?.body ?? '', draft.markdown).sections.filter(
      (section) => section.state !== 'same',
    );
    expect(changed.map((section) => [section.title, section.state])).toEqual([
      ['Membership', 'changed'],
      ['Data sharing', 'changed'],
      ['Stipends', 'changed'],
      ['A pause that anybody can ask for', 'added'],
    ]);
    const signOffs = await listSignOffs(db.read, guideline?.id ?? '');
    expect(signOffs.filter((row) => !row.isMember).map((row) => row.organization.label)).toEqual([
      'Full Plate Food Network',
    ]);
  });
});
