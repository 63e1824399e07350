import { meetingRoles } from '#shared/content/meetings.ts';
import type { MeetingPatch } from '#shared/contract/meetings.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { safeLink } from '#shared/domain/meetings/online-link.ts';
import { AppError } from '#shared/errors.ts';

/** Fails with `notFound` for a role of somebody who is not there or in the trash; one who had it before may be in the trash. */
export async function demandRoles(db: DbReader, patch: MeetingPatch, before: MeetingPatch = {}): Promise<void> {
  const people = meetingRoles.flatMap(({ id }) => {
    const person = patch[id];
    return person === undefined || person === null || person === '' || person === before[id] ? [] : [person];
  });
  await demandPartners(
    db,
    people.map((id) => ({ type: 'people' as const, id })),
  );
}

/** Fails with `notFound` for a committee that is not there or in the trash; the one that was named before is fine. */
export async function demandBody(db: DbReader, id: string | null | undefined, before = ''): Promise<void> {
  if (id !== undefined && id !== null && id !== '' && id !== before) await demandCommittee(db, id);
}

/** Fails with `invalid` for an online link that is no web address. */
export function demandLink(link: string | undefined): void {
  if (link !== undefined && link !== '' && safeLink(link) === null)
    throw new AppError('invalid', { field: 'onlineLink', reason: 'notALink', value: link });
}
