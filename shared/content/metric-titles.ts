import type { MetricId } from '../domain/metrics/bands.ts';

/** What the health numbers are called, and what they are counted over: on the screen, in reports and on paper. */
export const metricTitles = {
  m01: { title: 'Sectors at the table', n: 'required sectors' },
  m02: { title: 'Support', n: 'organizations with a known stance' },
  m03: { title: 'In touch', n: 'organizations from contacted to leader' },
  m04: { title: 'From met to committed', n: 'organizations that were ever met' },
  m05: { title: 'Load balance', n: 'people with a committee seat' },
  m06: { title: 'Tasks done', n: 'tasks that were due' },
  m07: { title: 'Meetings with a quorum', n: 'decision meetings in a year' },
  m08: { title: 'Lived experience at the table', n: 'filled voting seats' },
  m09: { title: 'Network', n: 'organizations' },
  m10: { title: 'Win velocity', n: 'verified wins of 90 days' },
  m11: { title: 'Follow-ups overdue', n: 'open follow-ups' },
  m12: { title: 'Message discipline', n: 'texts published in a year' },
  m13: { title: 'Mix of money', n: 'awards that run today' },
  m14: { title: 'Critical risks nobody is ready for', n: 'risks that are open or watched' },
  m15: { title: 'Opponents who moved', n: 'organizations that were ever against' },
  m16: { title: 'Ready by the lists', n: 'items that somebody rated' },
  m17: { title: 'Fresh records', n: 'ratings of stance and influence' },
} as const satisfies Readonly<Record<MetricId, { readonly title: string; readonly n: string }>>;
