import { datedEntries } from '#db/calendar/dated-entries.ts';
import { addDays } from '#shared/dates.ts';
import { demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const calendarHandlers = {
  range: os.calendar.range.handler(({ input, context }) => {
    demandDay('from', input.from);
    if (input.to < input.from) throw new AppError('invalid', { field: 'to', reason: 'endsBeforeStart' });
    if (input.to > addDays(input.from, 400)) throw new AppError('invalid', { field: 'to', reason: 'tooFarAhead' });
    return datedEntries(workspaceDb(context).read, input);
  }),
};
