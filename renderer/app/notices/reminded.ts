import { daysBetween } from '#shared/dates.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Which follow-ups were shown as due, with the day on which they were: one that was postponed is shown again. */
type Reminded = Readonly<Record<string, IsoDay>>;

interface Due {
  readonly id: string;
  readonly dueOn: IsoDay;
}

/** Days after which a reminder is forgotten; a follow-up that is still open then stands in the list all the same. */
const keptDays = 400;

/** The follow-ups that have not been shown with this day. */
export function notYetReminded<T extends Due>(due: readonly T[], reminded: Reminded): readonly T[] {
  return due.filter(({ id, dueOn }) => reminded[id] !== dueOn);
}

/** What was shown, with these added and old ones dropped. */
export function withReminded(reminded: Reminded, due: readonly Due[], today: IsoDay): Record<string, IsoDay> {
  const kept = Object.entries(reminded).filter(([, day]) => daysBetween(day, today) <= keptDays);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(due.map(({ id, dueOn }) => [id, dueOn])) };
}
