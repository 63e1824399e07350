import type { Chair } from '#shared/contract/seats.ts';
import {
  quorumOf,
  usualConditions,
  type QuorumAnswer,
  type QuorumConditions,
  type QuorumSeat,
} from '#shared/domain/meetings/quorum.ts';

import { isFilled, seatsOf } from '../committees/read-committees.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { AttendanceRow, MeetingRow } from '../schema/meetings.ts';

/** The quorum of a meeting as it stands, with the seats of its body on that day. */
export interface MeetingQuorum {
  readonly chairs: readonly Chair[];
  /** Null where nobody holds a voting seat: there is nothing to count. */
  readonly answer: QuorumAnswer | null;
}

/** Counts the quorum of a meeting's body, a committee or the long table, from who is marked as there. */
export async function quorumNow(
  db: DbReader,
  meeting: Pick<MeetingRow, 'committee_id' | 'held_on'>,
  attendances: readonly AttendanceRow[],
): Promise<MeetingQuorum> {
  const chairs = (await seatsOf(db, [meeting.committee_id], meeting.held_on)).get(meeting.committee_id) ?? [];
  const voting = chairs.filter((chair) => chair.isVoting);
  if (!voting.some(isFilled)) return { chairs, answer: null };
  const answer = quorumOf(
    voting.map(quorumSeat),
    attendances.map((row) => ({
      personId: row.person_id || null,
      state: row.state,
      alternateForId: row.alternate_for_id || null,
    })),
    await quorumConditions(db),
  );
  return { chairs, answer };
}

function quorumSeat(chair: Chair): QuorumSeat {
  return {
    id: chair.id,
    sector: chair.sector,
    isLivedExperience: chair.isLivedExperience,
    holderId: isFilled(chair) ? (chair.term?.person?.id ?? null) : null,
    alternateId: chair.term?.alternate?.id ?? null,
  };
}

/** What the adopted guidelines ask for beside enough people; the usual conditions where none are adopted. */
async function quorumConditions(db: DbReader): Promise<QuorumConditions> {
  const clause = await db
    .selectFrom('guideline_clauses')
    .innerJoin('guidelines', 'guidelines.id', 'guideline_clauses.guideline_id')
    .select(['guideline_clauses.choice', 'guideline_clauses.fields'])
    .where('guideline_clauses.clause', '=', 'quorum')
    .where('guidelines.status', '=', 'adopted')
    .where('guidelines.deleted_at', '=', '')
    .orderBy('guidelines.updated_at', 'desc')
    .executeTakeFirst();
  if (clause === undefined) return usualConditions;
  if (!clause.choice.includes('conditions')) return { sectors: 0, livedExperience: 0, requiredSectors: [] };
  const fields = fieldsOf(clause.fields);
  return {
    sectors: numberIn(fields['sectors'], usualConditions.sectors),
    livedExperience: numberIn(fields['lived seats'], usualConditions.livedExperience),
    requiredSectors: [],
  };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const fields: unknown = text === '' ? {} : JSON.parse(text);
  // The column holds an object, or is empty.
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
}

const numberWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "2" and "two" alike; what is no number is as usual. */
function numberIn(value: unknown, usual: number): number {
  if (typeof value !== 'string') return usual;
  const word = numberWords.indexOf(value.trim().toLowerCase());
  if (word >= 0) return word;
  return /^\d{1,3}$/u.test(value.trim()) ? Number(value.trim()) : usual;
}
