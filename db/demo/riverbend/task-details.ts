import type { OrganizationKey, PersonKey } from './types.ts';

/** What is known of a task beside its line in `tasks.ts`. */
export interface DemoTaskDetail {
  readonly description?: string;
  readonly priority?: 'low' | 'high';
  readonly effort?: 1 | 3;
  readonly blockedBy?: string;
  readonly evidence?: string;
  readonly carriedOver?: number;
  /** The title of the goal that it serves. */
  readonly goal?: string;
  readonly aboutKey?: PersonKey | OrganizationKey;
  readonly helpers?: Readonly<Partial<Record<PersonKey, 'M' | 'C' | 'H' | 'A'>>>;
  readonly steps?: readonly (readonly [text: string, isDone: boolean])[];
  /** Keys of the tasks that it waits for. */
  readonly needs?: readonly string[];
  readonly repeats?: string;
}

/** Details of the tasks that are told in full; the others have only their line. */
export const taskDetails: Readonly<Record<string, DemoTaskDetail>> = {
  'c1-t06': { effort: 3, evidence: 'Consent kit, version 2, signed off by the advisory committee.' },
  'c1-t07': {
    priority: 'high',
    effort: 3,
    description: 'Six kitchens, twelve neighbors each. Walt Hensbridge hears about each one before it happens.',
    aboutKey: 'o23',
    helpers: { p39: 'M', p04: 'H', p46: 'C' },
    steps: [
      ['Find six hosts', true],
      ['Write the one-page story of the first month', true],
      ['Hold the first two', true],
      ['Hold the other four', false],
    ],
    carriedOver: 1,
  },
  'c1-t08': { aboutKey: 'p66', effort: 1, helpers: { p35: 'H' } },
  'c1-t09': {
    priority: 'high',
    description: 'One hour at the table: who speaks, who calls whom, what is never said.',
    helpers: { p39: 'M', p01: 'A' },
    steps: [
      ['Write three cases', true],
      ['Name the spokesperson pair', false],
      ['Book a room', false],
    ],
    carriedOver: 2,
  },
  'c1-t10': { needs: ['c1-t09'], effort: 1 },
  'c2-t03': { effort: 1, evidence: 'Cards in every patrol car.' },
  'c2-t06': { effort: 3, needs: ['c2-t01', 'c2-t04'] },
  'c2-t08': {
    priority: 'high',
    effort: 3,
    description: 'The university wants names for matching; the defender wants none. Look for a key that tells neither.',
    aboutKey: 'p55',
    helpers: { p13: 'A', p06: 'M', p22: 'C' },
    blockedBy: 'Waits for what the county’s counsel says of the matching key',
    steps: [
      ['List the fields that each side needs', true],
      ['Ask two counties how they do it', true],
      ['Draft with a matching key', false],
      ['Read by the advisory committee', false],
    ],
    carriedOver: 3,
  },
  'c2-t09': { helpers: { p07: 'C', p02: 'H' }, effort: 1 },
  'c2-t10': { aboutKey: 'o04', needs: ['c2-t08'], effort: 3 },
  'c3-t05': {
    priority: 'high',
    effort: 3,
    aboutKey: 'o12',
    helpers: { p23: 'M', p24: 'C' },
    blockedBy: 'No site is insured for the night',
    carriedOver: 3,
  },
  'c3-t08': { aboutKey: 'p58', helpers: { p30: 'H' }, carriedOver: 1 },
  'c3-t09': {
    effort: 1,
    description: 'How long from the call to the first hand on the shoulder: read aloud at each meeting.',
    repeats: '2nd Thursday of every month',
    helpers: { p22: 'C' },
  },
  'c3-t10': { needs: ['c3-t05'], helpers: { p27: 'H' } },
  'c4-t07': { effort: 3, helpers: { p23: 'C' } },
  'c4-t08': {
    priority: 'high',
    effort: 3,
    needs: ['c4-t07'],
    helpers: { p01: 'H', p16: 'C' },
    steps: [
      ['List what ends when', true],
      ['Three cases: same, less, none', false],
      ['Take it to the retreat', false],
    ],
  },
  'c4-t09': { priority: 'high', helpers: { p03: 'C', p21: 'A' }, carriedOver: 2 },
  'c4-t10': { effort: 3, needs: ['c4-t08'] },
  'c5-t04': {
    priority: 'high',
    effort: 3,
    blockedBy: 'The data clause of the agreement is not settled',
    needs: ['c2-t08'],
    helpers: { p22: 'H', p13: 'C' },
    carriedOver: 3,
  },
  'c5-t08': { helpers: { p22: 'H', p38: 'C' }, effort: 3, needs: ['c5-t04'] },
  'c5-t09': { repeats: 'every 3 months on the 1st', effort: 1 },
  'c5-t10': { helpers: { p52: 'M' }, priority: 'high' },
  'c6-t06': { evidence: 'Twelve answers on the wall of the peer center, and by post.' },
  'c6-t08': { aboutKey: 'p10', helpers: { p03: 'A', p61: 'H' }, effort: 1 },
  'c6-t09': {
    helpers: { p02: 'H', p70: 'C' },
    steps: [
      ['Choose a number that costs nothing to call', true],
      ['Agree who answers within ten days', false],
    ],
  },
  'c6-t10': { needs: ['c6-t09'], effort: 3, priority: 'low' },
};
