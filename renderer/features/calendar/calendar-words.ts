import { CalendarDays, CheckCheck, Flag, Handshake, ListChecks, Megaphone, Repeat, RotateCw } from 'lucide-react';
import type { UiIcon } from '#renderer/ui/index.ts';
import type { CalendarKind } from '#shared/contract/calendar.ts';

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
};
