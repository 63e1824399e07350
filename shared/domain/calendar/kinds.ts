/** What can stand on a day. */
export const calendarKinds = [
  'meeting',
  'occurrence',
  'session',
  'task',
  'followUp',
  'milestone',
  'review',
  'renewal',
  'training',
  'refresher',
  'learning',
  'external',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];
