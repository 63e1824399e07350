import { whoIsMember, whoIsPerson, type Whose } from '#db/calendar/calendar-query.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { datedEntries } from '#db/calendar/dated-entries.ts';
import { addDays } from '#shared/dates.ts';
import { demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** Whose entries are asked for: 'me' is the member who uses this computer. */
export async function whoseOf(db: DbReader, who: string | null, meId: string): Promise<Whose | null> {
  if (who === null) return null;
  return who === 'me' ? whoIsMember(db, meId) : whoIsPerson(db, who);
}

export const calendarHandlers = {
  range: os.calendar.range.handler(async ({ input, context }) => {
    demandDay('from', input.from);
    if (input.to < input.from) throw new AppError('invalid', { field: 'to', reason: 'endsBeforeStart' });
    if (input.to > addDays(input.from, 400)) throw new AppError('invalid', { field: 'to', reason: 'tooFarAhead' });
    const db = workspaceDb(context).read;
    return datedEntries(db, { ...input, who: await whoseOf(db, input.who, context.open.workspace?.meId ?? '') });
  }),
};
