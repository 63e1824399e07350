import type { CampaignDetail, CampaignTarget } from '#shared/contract/campaigns.ts';
import { timesOfEvent } from '#shared/domain/calendar/external-event.ts';
import { campaignConflicts } from '#shared/domain/campaigns/conflicts.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { eventRowsBetween, spanOf } from '../external-events/external-events-repository.ts';
import { standsNow, standsOnDay } from '../messages/segment-members.ts';
import { phasesOf, targetRows } from './campaign-parts.ts';
import { objectionsHeard, usesOf } from './campaign-results.ts';
import { readCampaign } from './campaigns-repository.ts';

/** A campaign with its plan, what lies outside in its days, and what came of it until today; one in the trash is found. */
export async function readCampaignDetail(db: DbReader, id: string, today: IsoDay): Promise<CampaignDetail> {
  const campaign = await readCampaign(db, id);
  const phases = await phasesOf(db, id);
  const { startsOn, endsOn } = campaign;
  const days = [
    ...phases.flatMap((phase) => [phase.startsOn, phase.endsOn]),
    ...[startsOn, endsOn].flatMap((day) => day ?? []),
  ];
  const events = await eventsAround(db, days);
  const until = endsOn !== null && endsOn < today ? endsOn : today;
  return {
    campaign,
    phases,
    targets: await targetsOf(db, id, startsOn, until, today),
    events,
    conflicts: [...campaignConflicts(phases, events)],
    ...(await usesOf(db, id)),
    objections: startsOn === null ? [] : await objectionsHeard(db, startsOn, until),
  };
}

/** Times of events outside the coalition from a week before these days to a week after them; none where there are no days. */
async function eventsAround(db: DbReader, days: readonly IsoDay[]): Promise<CampaignDetail['events']> {
  if (days.length === 0) return [];
  const [first = '', last = ''] = [days.toSorted().at(0), days.toSorted().at(-1)];
  const [from, to] = [addDays(first, -7), addDays(last, 7)];
  const rows = await eventRowsBetween(db, { from, to, committeeId: null });
  return rows
    .filter((row) => row.is_cancelled === 0 && row.is_restricted === 0)
    .flatMap((row) =>
      timesOfEvent(spanOf(row), from, to).map((time) => ({
        id: row.id,
        title: row.title,
        kind: row.kind,
        startsOn: time.day,
        endsOn: time.endsOn,
      })),
    )
    .toSorted((left, right) => (left.startsOn < right.startsOn ? -1 : 1));
}

/** The audiences with where they stood on the first day and stand at the end, or today. */
async function targetsOf(
  db: DbReader,
  id: string,
  startsOn: IsoDay | null,
  until: IsoDay,
  today: IsoDay,
): Promise<CampaignTarget[]> {
  const rows = await targetRows(db, id);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.segment_id);
  const segments = await db
    .selectFrom('audience_segments')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  const names = new Map(segments.map((row) => [row.id, row.name]));
  const now = await standsNow(db, ids);
  const targets: CampaignTarget[] = [];
  for (const row of rows) {
    const name = names.get(row.segment_id);
    if (name === undefined) continue;
    const standing = now.get(row.segment_id) ?? {};
    targets.push({
      id: row.id,
      segmentId: row.segment_id,
      band: row.band,
      note: row.note,
      name,
      before: startsOn === null || startsOn > today ? null : await standsOnDay(db, row.segment_id, standing, startsOn),
      now: until < today ? await standsOnDay(db, row.segment_id, standing, until) : standing,
    });
  }
  return targets;
}
