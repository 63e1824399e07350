/** Where minutes stand: each step is taken in turn, and only the last one ends writing. */
export const minutesStatuses = ['draft', 'corrected', 'approved', 'locked'] as const;
export type MinutesStatus = (typeof minutesStatuses)[number];

/** The status that is kept with a meeting; minutes that nobody began are a draft. */
export function minutesStatusOf(stored: string): MinutesStatus {
  return minutesStatuses.find((status) => status === stored) ?? 'draft';
}

/** The step that comes next; null when minutes are locked. */
export function nextMinutesStatus(status: MinutesStatus): MinutesStatus | null {
  return minutesStatuses[minutesStatuses.indexOf(status) + 1] ?? null;
}

/** Whether minutes may go from one status to another: a step on, or back from approved to be corrected again; never out of the lock. */
export function mayBecome(from: MinutesStatus, to: MinutesStatus): boolean {
  if (from === 'locked') return false;
  if (nextMinutesStatus(from) === to) return true;
  // What nobody had to correct is approved as it is.
  if (from === 'draft' && to === 'approved') return true;
  return (from === 'approved' || from === 'corrected') && (to === 'corrected' || to === 'draft') && from !== to;
}
