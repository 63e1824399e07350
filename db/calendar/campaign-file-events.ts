import { campaignPhases } from '#shared/content/campaigns.ts';
import type { CalendarEvent } from '#shared/domain/calendar/write-ics.ts';

import { phasesOf } from '../campaigns/campaign-parts.ts';
import { readCampaign } from '../campaigns/campaigns-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';

/** The days of a campaign for a calendar file: its phases, and when its texts went out or expire. Fails with `notFound`. */
export async function campaignFileEvents(db: DbReader, campaignId: string): Promise<CalendarEvent[]> {
  const campaign = await readCampaign(db, campaignId);
  const phases = await phasesOf(db, campaignId);
  const texts = await db
    .selectFrom('assets')
    .select(['id', 'title', 'published_on', 'expires_on'])
    .where('campaign_id', '=', campaignId)
    .where('deleted_at', '=', '')
    .orderBy('id')
    .execute();
  const labelOf = (phase: string): string => campaignPhases.find(({ id }) => id === phase)?.label ?? phase;
  return [
    ...phases.map((phase) =>
      wholeDays(
        `phase-${phase.id}`,
        `${campaign.name}: ${labelOf(phase.phase)}`,
        phase.startsOn,
        phase.endsOn,
        phase.note,
      ),
    ),
    ...texts.flatMap(({ id, title, published_on, expires_on }) => [
      ...(published_on === '' ? [] : [wholeDays(`text-out-${id}`, `Out: ${title}`, published_on, published_on, '')]),
      ...(expires_on === '' ? [] : [wholeDays(`text-ends-${id}`, `Expires: ${title}`, expires_on, expires_on, '')]),
    ]),
  ];
}

function wholeDays(id: string, title: string, day: string, endsOn: string, description: string): CalendarEvent {
  return {
    uid: `${id}@longtable`,
    sequence: 0,
    // The file must be the same while nothing changes.
    changedAt: '2000-01-01T00:00:00.000Z',
    title,
    day,
    startsAt: '',
    endsOn,
    endsAt: '',
    timeZone: '',
    place: '',
    link: '',
    description,
    isCancelled: false,
    isFree: true,
  };
}
