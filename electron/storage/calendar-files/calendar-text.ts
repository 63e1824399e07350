import { campaignFileEvents } from '#db/calendar/campaign-file-events.ts';
import { demandCampaign } from '#db/campaigns/campaigns-repository.ts';
import { calendarFileEvents } from '#db/calendar/calendar-file-events.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { findWorkspace } from '#db/workspace/workspace-repository.ts';
import type { CalendarScope } from '#shared/contract/calendar-files.ts';
import { dayOf } from '#shared/dates.ts';
import { writeCalendar } from '#shared/domain/calendar/write-ics.ts';

import { whoseOf } from '../calendar/calendar-handlers.ts';

/** The text of a calendar file. Fails with `notFound` for a committee, person or campaign that is gone. */
export async function calendarText(
  db: DbReader,
  file: { readonly scope: CalendarScope; readonly includesRestricted: boolean },
  meId: string,
  now: Date,
): Promise<{ readonly text: string; readonly events: number; readonly leftOut: number }> {
  const { scope, includesRestricted } = file;
  const name = await scopeName(db, scope);
  if (scope.of === 'campaign') {
    const events = await campaignFileEvents(db, scope.id);
    return { text: writeCalendar('PUBLISH', name, events, ''), events: events.length, leftOut: 0 };
  }
  const who = scope.of === 'me' ? 'me' : scope.of === 'person' ? scope.id : null;
  const { events, leftOut } = await calendarFileEvents(
    db,
    { committeeId: scope.of === 'committee' ? scope.id : null, who: await whoseOf(db, who, meId), includesRestricted },
    dayOf(now),
  );
  const about = includesRestricted
    ? 'With restricted entries: do not pass it on.'
    : leftOut === 0
      ? ''
      : `Restricted entries are left out: ${leftOut}.`;
  return { text: writeCalendar('PUBLISH', name, events, about), events: events.length, leftOut };
}

/** What a scope is called. Fails with `notFound` for one that is gone. */
export async function scopeName(db: DbReader, scope: CalendarScope): Promise<string> {
  if (scope.of === 'committee') return (await demandCommittee(db, scope.id)).name;
  if (scope.of === 'campaign') return (await demandCampaign(db, scope.id)).name;
  if (scope.of === 'person') return (await demandPartners(db, [{ type: 'people', id: scope.id }])).get(scope.id) ?? '';
  return (await findWorkspace(db))?.name ?? '';
}
