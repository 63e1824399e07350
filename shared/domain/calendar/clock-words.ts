/** A time of day as people write it here: "6:00 PM". */
export function clockWords(time: string): string {
  return clock.format(new Date(`2000-01-01T${time}:00Z`));
}

/** "6:00 – 7:30 PM". */
export function spanWords(startsAt: string, endsAt: string): string {
  const start = new Date(`2000-01-01T${startsAt}:00Z`);
  const end = new Date(`2000-01-0${endsAt > startsAt ? 1 : 2}T${endsAt}:00Z`);
  // A range over midnight would name the days too.
  return endsAt > startsAt ? clock.formatRange(start, end) : `${clock.format(start)} – ${clock.format(end)}`;
}

// Made once: making one takes longer than drawing a row.
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
