import type { CalendarEntry } from '#shared/contract/calendar.ts';
import type { CalendarKind } from '#shared/domain/calendar/kinds.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { personOfMember } from '../members/person-of-member.ts';

/** Which days and what of them. */
export interface CalendarQuery {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly today: IsoDay;
  /** Empty for everything. */
  readonly kinds: readonly CalendarKind[];
  readonly committeeId: string | null;
  /** Whose entries; null for everybody's. */
  readonly who: Whose | null;
}

/** A person with the members that they are: tasks are people's, follow-ups are members'. */
export interface Whose {
  /** '' for a member without a record as a person. */
  readonly personId: string;
  readonly memberIds: readonly string[];
}

/** The member who uses this computer, as a person. */
export async function whoIsMember(db: DbReader, memberId: string): Promise<Whose> {
  return { personId: await personOfMember(db, memberId), memberIds: [memberId] };
}

/** A person, with the members that are linked to them. */
export async function whoIsPerson(db: DbReader, personId: string): Promise<Whose> {
  const members = await db.selectFrom('members').select('id').where('person_id', '=', personId).execute();
  return { personId, memberIds: members.map((row) => row.id) };
}

/** What most entries leave unsaid. */
export const blankEntry = {
  version: 1,
  time: '',
  endDay: '',
  endsAt: '',
  timeZone: '',
  seriesDay: null,
  partId: null,
  renewsOn: null,
  topic: '',
  place: '',
  committeeId: null,
  ownerId: null,
  ownerName: '',
  isOver: false,
  isLate: false,
  isMovable: false,
  isResizable: false,
  isRestricted: false,
} as const satisfies Partial<CalendarEntry>;
