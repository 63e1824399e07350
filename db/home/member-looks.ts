import type { DbReader } from '../dialects/dialect.ts';
import { followUpsFallenDue } from './fallen-due.ts';
import type { ChangeSetRow } from '../schema/changes.ts';
import type { MemberLookRow } from '../schema/horizon.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { lastSeq } from '../workspace/workspace-repository.ts';

/** A look that goes on within this time is the same visit, in milliseconds. */
const sameVisit = 30 * 60_000;

/** No more steps than this are looked at, and so many are told. */
const most = 400;
const told = 12;

/** What happened since a member looked last. */
export interface SinceLook {
  /** When they looked; '' for the first time. */
  readonly seenAt: string;
  /** How many steps; at most `most`. */
  readonly steps: number;
  readonly isMore: boolean;
  /** How many steps in each part of the workspace, the most first. */
  readonly parts: readonly { readonly part: string; readonly count: number }[];
  readonly latest: readonly {
    readonly id: string;
    readonly at: string;
    readonly summary: string;
    readonly memberId: string;
  }[];
  /** How many open follow-ups and tasks fell due since. */
  readonly fallenDue: number;
}

/** What happened since a member looked last, the latest first. */
export async function sinceLook(db: DbReader, memberId: string, today: string): Promise<SinceLook> {
  const look = await lookOf(db, memberId);
  if (look === undefined || look.seen_at === '')
    return { seenAt: '', steps: 0, isMore: false, parts: [], latest: [], fallenDue: 0 };
  const rows = await db
    .selectFrom('change_sets')
    .selectAll()
    .where('seq', '>', look.seen_seq)
    .where('state', '=', 'done')
    .where('count', '>', 0)
    .orderBy('seq', 'desc')
    .limit(most + 1)
    .execute();
  const steps = rows.slice(0, most).filter((row) => !ownChores.has(row.command));
  const parts = new Map<string, number>();
  for (const row of steps) parts.set(partOf(row), (parts.get(partOf(row)) ?? 0) + 1);
  return {
    seenAt: look.seen_at,
    steps: steps.length,
    isMore: rows.length > most,
    parts: [...parts].map(([part, count]) => ({ part, count })).toSorted((a, b) => b.count - a.count),
    latest: steps
      .slice(0, told)
      .map((row) => ({ id: row.id, at: row.at, summary: row.summary, memberId: row.member_id })),
    fallenDue: await followUpsFallenDue(db, look.seen_at.slice(0, 10), today),
  };
}

/** Steps that say nothing about the work. */
const ownChores = new Set(['home.setTiles']);

/**
 * Notes that a member looks. A visit within half an hour of the one before is the same visit; with `isSeen` all that happened
 * until now counts as seen.
 */
export async function noteLook(db: WorkspaceDb, memberId: string, now: string, isSeen: boolean): Promise<void> {
  const seq = await lastSeq(db.read);
  await db.write.transaction().execute(async (trx) => {
    const known = await lookOf(trx, memberId);
    const isNew = known === undefined || Date.parse(now) - Date.parse(known.latest_at) > sameVisit;
    const seen = isSeen
      ? { seen_seq: seq, seen_at: now }
      : isNew
        ? { seen_seq: known?.latest_seq ?? seq, seen_at: known?.latest_at ?? '' }
        : { seen_seq: known.seen_seq, seen_at: known.seen_at };
    const row = { ...seen, latest_seq: seq, latest_at: now };
    if (known === undefined)
      await trx
        .insertInto('member_looks')
        .values({ id: memberId, ...row })
        .execute();
    else await trx.updateTable('member_looks').set(row).where('id', '=', memberId).execute();
  });
}

async function lookOf(db: DbReader, memberId: string): Promise<MemberLookRow | undefined> {
  return db.selectFrom('member_looks').selectAll().where('id', '=', memberId).executeTakeFirst();
}

function partOf(row: ChangeSetRow): string {
  return row.command.split('.')[0] ?? '';
}
