/** What of an objection says how well it is answered. */
export interface CoverageFacts {
  readonly status: string;
  readonly reply: string;
  /** Whether a person is assigned to say it. */
  readonly hasMessenger: boolean;
  /** The latest score of a rehearsal, 1 to 3; null when nobody has rehearsed it. */
  readonly lastScore: number | null;
  /** Results of the replies that were given. */
  readonly results: readonly string[];
}

/** How well an objection is answered: what is missing comes first; `weak` when it went badly, in rehearsal or in life. */
export type Coverage = 'noReply' | 'nobody' | 'weak' | 'covered' | 'retired';

/** How well an objection is answered. */
export function coverageOf(facts: CoverageFacts): Coverage {
  if (facts.status === 'retired') return 'retired';
  if (facts.reply.trim() === '') return 'noReply';
  if (!facts.hasMessenger) return 'nobody';
  const moved = facts.results.filter((result) => result === 'moved').length;
  const worse = facts.results.filter((result) => result === 'worse').length;
  return facts.lastScore === 1 || worse > moved ? 'weak' : 'covered';
}

/** Whether somebody should see to it: no reply yet, or nobody assigned to say it. */
export function isUncovered(coverage: Coverage): boolean {
  return coverage === 'noReply' || coverage === 'nobody';
}
