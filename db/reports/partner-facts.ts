import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { commitmentStatuses, commitmentTypes } from '#shared/content/commitments.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import { atTheTable } from '#shared/domain/metrics/sector-coverage.ts';
import { moneyWords, wholeWords } from '#shared/domain/reports/report-words.ts';
import type { ReportScope } from '#shared/domain/reports/scope.ts';
import {
  nameOrPrivate,
  type CommitmentLine,
  type PartnerLine,
  type SeatLine,
  type SectorLine,
} from '#shared/domain/reports/sections/partners.ts';

import { readCommittee } from '../committees/read-committees.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { requiredSectorCounts } from '../home/home-repository.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';

/** The most organizations that a roster or a directory lists; with more, the file says how many are left out and where all of them are. */
const mostPartners = 20_000;
/** Organizations of a sector that are named. */
const mostNames = 6;

/** Required sectors with some of those who stand for them. */
export async function sectorFacts(db: DbReader, scope: ReportScope): Promise<SectorLine[]> {
  const counts = await requiredSectorCounts(db);
  const lines: SectorLine[] = [];
  for (const { sector, organizations } of counts) {
    const rows =
      organizations === 0
        ? []
        : await db
            .selectFrom('organizations')
            .select(['name', 'is_restricted'])
            .where(isLive('organizations'))
            .where('stage', 'in', atTheTable)
            .where((where) =>
              where.or([where('sector', '=', sector), where('secondary_sectors', 'like', `%"${sector}"%`)]),
            )
            .where('is_restricted', 'in', scope.hidesRestricted ? [0] : [0, 1])
            .orderBy('sort_name')
            .orderBy('id')
            .limit(mostNames)
            .execute();
    lines.push({ sector, organizations, names: rows.map((row) => row.name) });
  }
  return lines;
}

/** Organizations for a roster (those at the table) or a directory (all in use), by name, and how many there are. */
export async function partnerFacts(
  db: DbReader,
  scope: ReportScope,
  which: 'members' | 'all',
): Promise<{ partners: PartnerLine[]; all: number }> {
  let query = db
    .selectFrom('organizations')
    .where(isLive('organizations'))
    .where('is_archived', '=', 0)
    .where('is_restricted', 'in', scope.hidesRestricted ? [0] : [0, 1]);
  if (which === 'members') query = query.where('stage', 'in', atTheTable);
  const { count } = await query.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
  const rows = await query
    .select(['id', 'name', 'sector', 'secondary_sectors', 'stage', 'stage_on', 'city', 'email', 'phone'])
    .orderBy('sort_name')
    .orderBy('id')
    .limit(mostPartners)
    .execute();
  const people = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('people')
        .select(['organization_id', 'name', 'title', 'sort_name', 'id'])
        .where('organization_id', 'in', batch)
        .where(isLive('people'))
        .where('is_archived', '=', 0)
        .where('may_contact', '=', 1)
        .where('is_restricted', 'in', scope.hidesRestricted ? [0] : [0, 1])
        .orderBy('sort_name')
        .orderBy('id')
        .execute(),
  );
  // The first by name, where nobody is marked as the one to call.
  const personOf = new Map(people.toReversed().map((person) => [person.organization_id, person]));
  return {
    all: Number(count),
    partners: rows.map((row) => ({
      name: row.name,
      sector: row.sector,
      secondarySectors: parseWords(row.secondary_sectors),
      stage: ladderStages.find((stage) => stage.id === row.stage)?.label ?? row.stage,
      since: row.stage_on,
      city: row.city,
      email: row.email,
      phone: row.phone,
      person: personOf.get(row.id)?.name ?? '',
      title: personOf.get(row.id)?.title ?? '',
    })),
  };
}

/** Seats of the committee as of the day; what a seat is kept for is told of no seat. */
export async function seatFacts(db: DbReader, scope: ReportScope): Promise<{ name: string; seats: SeatLine[] } | null> {
  if (scope.committeeId === '') return null;
  const { committee, members } = await readCommittee(db, scope.committeeId, scope.asOf);
  return {
    name: committee.name,
    seats: members.map((seat) => ({
      title: seat.isLivedExperience ? '' : seat.title,
      person: nameOrPrivate(seat.term?.person, scope.hidesRestricted),
      organization: nameOrPrivate(seat.term?.organization, scope.hidesRestricted),
      role: committeeRoles.find((role) => role.id === seat.term?.role)?.label ?? '',
      since: seat.term?.startsOn ?? null,
      until: seat.term?.endsOn ?? null,
      isVoting: seat.isVoting,
    })),
  };
}

/** Commitments that were made in the period, the first first. */
export async function commitmentFacts(db: DbReader, scope: ReportScope): Promise<CommitmentLine[]> {
  const rows = await db
    .selectFrom('commitments')
    .selectAll()
    .where('decided_on', '>=', scope.from)
    .where('decided_on', '<=', scope.to)
    .where('status', 'not in', ['declined', 'asked', 'withdrawn'])
    .orderBy('decided_on')
    .orderBy('id')
    .limit(2_000)
    .execute();
  const labels = await recordLabels(
    db,
    rows.map((row) => ({
      type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const),
      id: row.record_id,
    })),
  );
  return rows.flatMap((row) => {
    const partner = nameOrPrivate(labels.get(row.record_id), scope.hidesRestricted);
    return partner === ''
      ? []
      : [
          {
            partner,
            type: commitmentTypes.find((type) => type.id === row.type)?.label ?? row.type,
            status: commitmentStatuses.find((status) => status.id === row.status)?.label ?? row.status,
            on: row.decided_on,
            amount: row.value_amount,
            unit: row.value_unit,
            currency: row.currency,
            words: amountWords(row.value_amount, row.value_unit, row.currency),
          },
        ];
  });
}

function amountWords(amount: number, unit: string, currency: string): string {
  if (amount === 0 || unit === '') return '';
  if (unit === 'money') return moneyWords(amount, currency);
  return unit === 'hours' ? `${wholeWords(amount / 100)} hours` : wholeWords(amount / 100);
}
