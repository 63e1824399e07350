import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decisionState, type DecisionState } from '#db/decisions/read-decisions.ts';
import { meetings } from '#db/demo/riverbend/meetings.ts';
import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';

// One demo for all: the tests only read it.
let db: WorkspaceDb;
let folder = '';
const states = new Map<string, DecisionState>();
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'longtable-'));
  db = await createSqliteWorkspace(path.join(folder, 'demo.longtable'));
  await createRiverbendDemo(db, new Date('2026-03-02T12:00:00'));
  for (const row of await db.read.selectFrom('decisions').selectAll().execute())
    states.set(row.title, await decisionState(db.read, row, '2026-03-02'));
}, 60_000);
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const state = (title: string): DecisionState => {
  const found = states.get(title);
  if (found === undefined) throw new RangeError(title);
  return found;
};

describe('the decisions of Riverbend', () => {
  it('tell the votes that the story tells', () => {
    expect(meetings.flatMap((meeting) => meeting.votes ?? [])).toHaveLength(4);
    expect(state('Operating guidelines').row).toMatchObject({ gradient: '[0,1,2,4,8]', status: 'passed' });
    expect(state('Eligibility, second version: first text').row).toMatchObject({ yes: 8, no: 5, status: 'failed' });
    expect(state('Eligibility, second version: revised text').row).toMatchObject({ yes: 12, no: 1, status: 'passed' });
    expect(state('Text of the agreement').row).toMatchObject({ yes: 27, no: 2, abstain: 1, status: 'passed' });
    expect(state('Data clause of the agreement')).toMatchObject({
      row: { status: 'deferred', is_reserved: 1 },
      verdict: { passes: false },
    });
  });

  it('passed by their rule and quorum, and failed where they did not', () => {
    for (const { row, verdict } of states.values()) {
      const wanted = row.status === 'passed' || row.status === 'superseded';
      expect([row.title, verdict.passes, verdict.failing]).toEqual([
        row.title,
        wanted,
        wanted ? null : verdict.failing,
      ]);
    }
    expect(state('Text of the agreement, first reading').verdict).toMatchObject({ failing: 'quorum' });
    expect(state('Eligibility, second version: first text').verdict.failing).toBe('share');
  });

  it('had fifteen of sixteen of the Design Team at the guidelines', () => {
    expect(state('Operating guidelines')).toMatchObject({
      quorum: { filled: 16, here: 15 },
      verdict: { quorum: { people: { needed: 9 } } },
    });
    expect(state('Operating guidelines').votes).toHaveLength(15);
  });
});
