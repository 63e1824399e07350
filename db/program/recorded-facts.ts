import { tableStages } from '#shared/content/program/program-statuses.ts';
import { sectors } from '#shared/content/sectors.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { suggestFacts, type RecordedFacts, type SuggestedFact } from '#shared/domain/program/suggest-facts.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isArchived, isLive } from '../records/live.ts';
import type { Board } from '../services/board-states.ts';

/** A stance of nobody. */
const unknownStance = 9;
/** A tie that carries: working or strong. */
const workingTie = 2;
/** More police departments than a place has. */
const mostPolice = 100;
/** More of their people than anybody keeps ties of. */
const mostOfficers = 2_000;
const communitySectors = new Set<string>(
  sectors.filter(({ group }) => group === 'lived' || group === 'community').map(({ id }) => id),
);

/** Answers to questions of the chooser that the records give, with what they rest on. */
export async function recordedAnswers(
  db: DbReader,
  today: IsoDay,
  known: {
    readonly board: Board;
    readonly partners: ReadonlyMap<string, readonly RecordLabel[]>;
    /** Awarded money of a year, in minor units; null without an award. */
    readonly yearlyCents: number | null;
  },
): Promise<ProgramOverview['suggestions']> {
  const { totals } = known.board;
  const [prosecutor, police, communityTies, agreement] = await Promise.all([
    standOf(db, 'prosecutors'),
    standOf(db, 'law-enforcement'),
    tiesWithPolice(db, known.partners),
    overdoseAgreement(db, today),
  ]);
  const outreach = ['peer-recovery', 'harm-reduction'].flatMap((type) => totals.get(type) ?? []);
  const recorded: RecordedFacts = {
    treatmentWaitDays: totals.get('treatment')?.waitWithRoom ?? null,
    isCrisisAlwaysOpen: totals.get('crisis')?.isAlwaysOpen ?? null,
    prosecutorStance: prosecutor?.stance ?? null,
    policeStance: police?.stance ?? null,
    yearlyCents: known.yearlyCents,
    outreachOffers: outreach.length === 0 ? null : outreach.reduce((sum, each) => sum + each.withRoom, 0),
    communityTies,
    isOverdoseDataSigned: agreement === undefined ? null : agreement.isSigned,
  };
  const details: Readonly<Record<SuggestedFact['source'], { detail: string; isRestricted?: boolean }>> = {
    treatment: { detail: String(recorded.treatmentWaitDays) },
    crisis: { detail: '' },
    prosecutor: { detail: prosecutor?.name ?? '', isRestricted: prosecutor?.is_restricted === 1 },
    police: { detail: police?.name ?? '', isRestricted: police?.is_restricted === 1 },
    money: { detail: String(known.yearlyCents) },
    outreach: { detail: String(recorded.outreachOffers) },
    ties: { detail: communityTies === null ? '' : `${communityTies.tied}/${communityTies.of}` },
    agreement: { detail: agreement?.title ?? '' },
  };
  return suggestFacts(recorded).map(({ question, answer, source }) => ({
    question,
    answers: [answer],
    source,
    detail: details[source].detail,
    isRestricted: details[source].isRestricted === true,
  }));
}

/** Where the office that stands firmest for the coalition stands, of those of a sector. */
function standOf(db: DbReader, sector: string) {
  return db
    .selectFrom('organizations')
    .select(['name', 'stance', 'is_restricted'])
    .where('sector', '=', sector)
    .where('stance', '<>', unknownStance)
    .where(isLive('organizations'))
    .orderBy('stance', 'desc')
    .orderBy('name')
    .limit(1)
    .executeTakeFirst();
}

/** How many partners from the community at the table have a working tie with police, themselves or by their people; null where either side is not there. */
async function tiesWithPolice(
  db: DbReader,
  partners: ReadonlyMap<string, readonly RecordLabel[]>,
): Promise<RecordedFacts['communityTies']> {
  const community = new Set(
    [...partners].flatMap(([sector, labels]) => (communitySectors.has(sector) ? labels.map(({ id }) => id) : [])),
  );
  const police = await db
    .selectFrom('organizations')
    .select('id')
    .where('sector', '=', 'law-enforcement')
    .where('stage', 'in', tableStages)
    .where(isArchived('organizations', false))
    .where(isLive('organizations'))
    .limit(mostPolice)
    .execute();
  if (community.size === 0 || police.length === 0) return null;
  const officers = await peopleOf(
    db,
    police.map(({ id }) => id),
  );
  const met = await tiedWith(db, [...police.map(({ id }) => id), ...officers.map(({ id }) => id)]);
  const people = await selectInBatches(met, (batch) =>
    db.selectFrom('people').select('organization_id').where('id', 'in', batch).where(isLive('people')).execute(),
  );
  const reached = new Set([...met, ...people.map((row) => row.organization_id)]);
  return { tied: [...community].filter((id) => reached.has(id)).length, of: community.size };
}

/** People of organizations, as their records name their place. */
function peopleOf(db: DbReader, organizationIds: readonly string[]): Promise<{ id: string }[]> {
  return db
    .selectFrom('people')
    .select('id')
    .where('organization_id', 'in', organizationIds)
    .where(isLive('people'))
    .limit(mostOfficers)
    .execute();
}

/** Who has a working tie with one of some partners. */
async function tiedWith(db: DbReader, ids: readonly string[]): Promise<string[]> {
  const ends = [
    ['from_id', 'to_id'],
    ['to_id', 'from_id'],
  ] as const;
  const found = await Promise.all(
    ends.map(([near, far]) =>
      selectInBatches(ids, (batch) =>
        db
          .selectFrom('relationships')
          .select(`${far} as id`)
          .where(near, 'in', batch)
          .where('kind', '<>', 'at-odds')
          .where('strength', '>=', workingTie)
          .where('ends_on', '=', '')
          .execute(),
      ),
    ),
  );
  return found.flat().map(({ id }) => id);
}

/** The agreement about data with EMS or dispatch that is furthest on; undefined where none is kept. */
async function overdoseAgreement(
  db: DbReader,
  today: IsoDay,
): Promise<{ title: string; isSigned: boolean } | undefined> {
  const rows = await db
    .selectFrom('data_agreements')
    .innerJoin('organizations', 'organizations.id', 'data_agreements.organization_id')
    .select(['data_agreements.title', 'data_agreements.status', 'data_agreements.ends_on'])
    .where('organizations.sector', 'in', ['fire-ems', 'dispatch'])
    .where('data_agreements.status', '<>', 'ended')
    .where(isLive('organizations'))
    .orderBy('data_agreements.id')
    .limit(100)
    .execute();
  const isSigned = (row: (typeof rows)[number]): boolean =>
    row.status === 'signed' && (row.ends_on === '' || row.ends_on >= today);
  const row = rows.find(isSigned) ?? rows[0];
  return row === undefined ? undefined : { title: row.title, isSigned: isSigned(row) };
}
