import type { VocabularyEntry } from './sources.ts';

interface GridSegmentData extends VocabularyEntry {
  /** How often to be in touch, in days. */
  readonly cadenceDays: number;
}

/** The six parts of the support grid, each with what to do there; those with more say first. */
export const gridSegments = [
  {
    id: 'understand',
    label: 'Understand and reduce',
    description: 'Listen first. Take the worry seriously and remove what can be removed.',
    cadenceDays: 30,
  },
  {
    id: 'persuade',
    label: 'Persuade first',
    description: 'Find out what would make it work for them, then ask for one step.',
    cadenceDays: 14,
  },
  {
    id: 'anchor',
    label: 'Anchor',
    description: 'Work side by side: share decisions, credit and the lead.',
    cadenceDays: 14,
  },
  {
    id: 'monitor',
    label: 'Monitor',
    description: 'Stay polite, keep the door open and watch for change.',
    cadenceDays: 90,
  },
  {
    id: 'inform',
    label: 'Inform',
    description: 'Send short news and answer what they ask.',
    cadenceDays: 60,
  },
  {
    id: 'activate',
    label: 'Activate',
    description: 'Give them something small and public to do, and lend them power.',
    cadenceDays: 30,
  },
] as const satisfies readonly GridSegmentData[];

/** The stable id of a part of the support grid. */
export type GridSegmentId = (typeof gridSegments)[number]['id'];

/** The levels of influence as the maps name them, the most influential first. */
export const influenceLevels = [
  { level: 5, label: 'Decides' },
  { level: 4, label: 'Shapes' },
  { level: 3, label: 'Sways a group' },
  { level: 2, label: 'Heard nearby' },
  { level: 1, label: 'Building' },
] as const;

/** How much say somebody has, from 1 to 5. */
export type InfluenceLevel = (typeof influenceLevels)[number]['level'];

/** What helps in each band of the spectrum, from opposed to champion. */
export const bandRules = [
  { band: 1, rule: 'Listen. Reduce harm, do not argue.' },
  { band: 2, rule: 'Answer one worry at a time, in person.' },
  { band: 3, rule: 'Show the work. Invite them to see it.' },
  { band: 4, rule: 'Give them a small, public thing to do.' },
  { band: 5, rule: 'Share the lead, and the load.' },
] as const;
