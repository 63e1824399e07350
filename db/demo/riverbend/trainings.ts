import type { TrainingTopicId } from '#shared/content/program/trainings.ts';

/** A training of Riverbend; days count from the start of the story. */
export interface DemoTraining {
  readonly title: string;
  readonly topic: TrainingTopicId;
  readonly day: number;
  readonly isHeld: boolean;
  readonly minutes: number;
  readonly audience: string;
  readonly trainerKey?: string;
  readonly schoolKey?: string;
  readonly evidence?: string;
  readonly before?: number;
  readonly after?: number;
  /** The day by which it is due again, where the topic's own time is not kept to. */
  readonly refresherDay?: number;
  /** Of which organization and squad how many came, of how many. */
  readonly squads: readonly (readonly [organizationKey: string, unit: string, attended: number, expected: number])[];
}

const evenings = (first: number, second: number) =>
  [
    ['o03', 'Evening beat, East Bluff', first, 14],
    ['o03', 'Evening beat, Cedar Ford', second, 13],
  ] as const;

/** The register of trainings: counts by squad, no names. */
export const trainings: readonly DemoTraining[] = [
  {
    title: 'Words that do no harm: the coalition’s own speakers',
    topic: 'language',
    day: 226,
    isHeld: true,
    minutes: 90,
    audience: 'Communication committee and speakers',
    trainerKey: 'p39',
    refresherDay: 406,
    squads: [
      ['o01', '', 4, 5],
      ['o02', '', 3, 3],
      ['o03', 'Press office', 1, 2],
    ],
  },
  {
    title: 'Naloxone, and what comes after',
    topic: 'naloxone',
    day: 302,
    isHeld: true,
    minutes: 60,
    audience: 'Patrol and dispatch',
    schoolKey: 'o01',
    evidence: 'Sign-in sheets at the harm reduction office',
    squads: [...evenings(13, 12), ['o28', 'Call takers', 9, 16]],
  },
  {
    title: 'Protocol walk-through for the pilot beats',
    topic: 'protocol',
    day: 327,
    isHeld: true,
    minutes: 120,
    audience: 'Officers of the two evening beats',
    trainerKey: 'p06',
    evidence: 'Sign-in sheet in the liaison’s folder',
    before: 54,
    after: 86,
    squads: evenings(12, 11),
  },
  {
    title: 'Evening shifts: the neuroscience of addiction',
    topic: 'neuroscience',
    day: 344,
    isHeld: true,
    minutes: 90,
    audience: 'Officers of the two evening beats',
    trainerKey: 'p23',
    schoolKey: 'o11',
    evidence: 'Roster signed by the shift sergeants',
    before: 48,
    after: 79,
    squads: evenings(14, 12),
  },
  {
    title: 'Two people tell how it was',
    topic: 'testimonials',
    day: 351,
    isHeld: true,
    minutes: 45,
    audience: 'Roll call of the evening beats',
    schoolKey: 'o15',
    squads: evenings(11, 9),
  },
  {
    title: 'Adverse childhood experiences and trauma',
    topic: 'trauma',
    day: 436,
    isHeld: false,
    minutes: 120,
    audience: 'Evening beats, then the day shift',
    trainerKey: 'p23',
    squads: [],
  },
  {
    title: 'Protocol for deputies',
    topic: 'protocol',
    day: 458,
    isHeld: false,
    minutes: 120,
    audience: 'Deputies who patrol outside the city',
    trainerKey: 'p06',
    squads: [],
  },
];

/** What officers found on two evenings in month 14. */
export const frictionCheck = {
  day: 392,
  organizationKey: 'o03',
  answers: [
    { id: 'minutes', divert: 52, arrest: 95 },
    { id: 'forms', divert: 2, arrest: 5 },
    { id: 'calls', divert: 3, arrest: 1 },
    { id: 'drive', divert: 6, arrest: 4 },
    { id: 'night', divert: 0, arrest: 1 },
    { id: 'refused', divert: 0, arrest: 1 },
    { id: 'supervisor', divert: 1, arrest: 1 },
    { id: 'feedback', divert: 1, arrest: 0 },
  ],
  note: 'Without a drop-off at night, a diversion after ten costs three calls.',
} as const;
