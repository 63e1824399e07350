import {
  CalendarDays,
  CheckCheck,
  Flag,
  GraduationCap,
  Handshake,
  LifeBuoy,
  ListChecks,
  Megaphone,
  RefreshCcw,
  Repeat,
  RotateCw,
  Telescope,
} from 'lucide-react';
import { weekdayWords } from '#renderer/app/words/calendar-days.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import type { CalendarKind } from '#shared/domain/calendar/kinds.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The sign of each kind of entry. */
export const kindIcons: Readonly<Record<CalendarKind, UiIcon>> = {
  meeting: CalendarDays,
  occurrence: Repeat,
  session: Megaphone,
  task: ListChecks,
  followUp: CheckCheck,
  milestone: Flag,
  review: RotateCw,
  renewal: Handshake,
  training: GraduationCap,
  refresher: RefreshCcw,
  learning: LifeBuoy,
  external: Telescope,
};

/** "Fri 13". */
export function shortWeekday(day: IsoDay): string {
  return `${weekdayWords(day)} ${Number(day.slice(8))}`;
}
