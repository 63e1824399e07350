import { endingPlans, checklistOf } from '#shared/content/event-checklists.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { FundingStreamRow } from '../schema/funding.ts';
import type { EndingRecord } from './ending-records.ts';
import { partiesOf } from './parties-of.ts';

/** Awarded money that ends between two days, and days in between by which to apply for money again. */
export function endingMoney(streams: readonly FundingStreamRow[], from: IsoDay, to: IsoDay): EndingRecord[] {
  const isBetween = (day: IsoDay): boolean => day !== '' && day >= from && day <= to;
  const ends = streams.filter((row) => row.status === 'awarded' && isBetween(row.ends_on));
  // Only a day that somebody set: one that follows from an event is told by that event.
  const applications = streams.filter((row) => row.status !== 'declined' && isBetween(row.reapply_on));
  return [
    ...ends.map((row) => moneyRecord('funding', row, row.ends_on)),
    ...applications.map((row) => moneyRecord('reapply', row, row.reapply_on)),
  ];
}

function moneyRecord(source: 'funding' | 'reapply', row: FundingStreamRow, day: IsoDay): EndingRecord {
  return {
    source,
    id: row.id,
    day,
    title: row.title,
    domain: 'money',
    leadDays: checklistOf(endingPlans[source].checklistId)?.leadDays ?? 180,
    ref: { type: 'fundingStreams', id: row.id },
    about: [{ type: 'fundingStreams', id: row.id }],
    payers: [row.funder_organization_id].filter(Boolean),
  };
}

/** Agreements about data and evaluations that end between two days. */
export async function endingEvaluation(db: DbReader, from: IsoDay, to: IsoDay): Promise<EndingRecord[]> {
  const agreements = await db
    .selectFrom('data_agreements')
    .select(['id', 'title', 'ends_on', 'organization_id'])
    .where('ends_on', '<>', '')
    .where('ends_on', '>=', from)
    .where('ends_on', '<=', to)
    .where('status', '<>', 'ended')
    .orderBy('ends_on')
    .limit(200)
    .execute();
  const partnerships = await db
    .selectFrom('research_partnerships')
    .select(['id', 'title', 'ends_on', 'organization_id', 'person_id'])
    .where('ends_on', '<>', '')
    .where('ends_on', '>=', from)
    .where('ends_on', '<=', to)
    .orderBy('ends_on')
    .limit(200)
    .execute();
  return [...agreements.map((row) => endingOf('data', row)), ...partnerships.map((row) => endingOf('evaluation', row))];
}

function endingOf(
  source: 'data' | 'evaluation',
  row: {
    readonly id: string;
    readonly title: string;
    readonly ends_on: string;
    readonly organization_id: string;
    readonly person_id?: string;
  },
): EndingRecord {
  return {
    source,
    id: row.id,
    day: row.ends_on,
    title: row.title,
    domain: 'program',
    leadDays: checklistOf(endingPlans[source].checklistId)?.leadDays ?? 90,
    ref: row.organization_id === '' ? null : { type: 'organizations', id: row.organization_id },
    about: partiesOf(row),
    payers: [],
  };
}
