/** A step of a crisis checklist. */
export interface CrisisStep {
  readonly id: string;
  readonly label: string;
  /** Within how many hours of the opening; null where it holds all the time. */
  readonly withinHours: number | null;
}

/** The people on the call list are called within so many hours. */
export const callHours = 2;

/** The review is held so many days after the close. */
export const reviewDays = 14;

/** The crises that the sheet is ready for, each with its checklist (domain pack, section 9). */
export const crisisKinds: readonly {
  readonly id: 'incident' | 'attack';
  readonly label: string;
  readonly about: string;
  readonly steps: readonly CrisisStep[];
}[] = [
  {
    id: 'incident',
    label: 'Critical incident',
    about: 'Involves a participant, an officer or a site',
    steps: [
      { id: 'safety', label: 'See that people are safe and cared for', withinHours: 0.5 },
      { id: 'facts', label: 'Fact holder gathers facts; one person speaks', withinHours: 0.5 },
      { id: 'legal', label: 'Check law and privacy', withinHours: 1 },
      { id: 'statement', label: 'Two approvers pass the holding statement', withinHours: 2 },
      { id: 'calls', label: 'Call everybody on the list', withinHours: 2 },
      { id: 'no-details', label: 'No guesses, no details of anybody’s record', withinHours: null },
      { id: 'family', label: 'Name one person for the family', withinHours: 4 },
    ],
  },
  {
    id: 'attack',
    label: 'Media attack or viral post',
    about: 'Somebody says in public what is wrong or hurts',
    steps: [
      { id: 'verify', label: 'Find out what is true', withinHours: 1 },
      { id: 'decide', label: 'Decide whether to answer', withinHours: 1 },
      { id: 'messenger', label: 'Choose a messenger close to the audience', withinHours: 2 },
      { id: 'no-frame', label: 'Never repeat their frame', withinHours: null },
      { id: 'calls', label: 'Call partners who may waver', withinHours: 2 },
      { id: 'monitor', label: 'Watch what follows for three days', withinHours: 72 },
      { id: 'objection', label: 'Note the objection in the bank', withinHours: 72 },
    ],
  },
];
export type CrisisKind = (typeof crisisKinds)[number]['id'];
