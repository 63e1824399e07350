import type { PartFields } from '../../program/program-parts.ts';
import type { BenefitFields } from '../../funding/worksheet.ts';

/** What people of Riverbend answered to the chooser; what the records tell stays open. */
export const programAnswers: readonly (readonly [question: string, answers: readonly string[], note: string])[] = [
  ['problem', ['street', 'overdose'], 'Arrests for possession were up in the first months'],
  ['overdose-data', ['no'], 'The data clause of the agreement is still under dispute'],
  ['trust', ['low'], 'East Bluff house meetings'],
  ['equity', ['yes'], 'Equity cuts of the baseline'],
  ['training:protocol', ['yes'], 'First squad, month 11'],
  ['training:implicit-bias', ['yes'], 'First squad, month 11'],
  ['training:voluntary-consent', ['yes'], 'Peers and case managers'],
];

/** Pathways and models of Riverbend, each with what became of it. */
export const programParts: readonly {
  readonly part: Pick<PartFields, 'kind' | 'item' | 'note'>;
  readonly isDecided?: true;
  readonly moves: readonly (readonly [status: string, day: number, note: string])[];
}[] = [
  {
    part: { kind: 'pathway', item: 'officer-intervention', note: 'Two evening beats' },
    isDecided: true,
    moves: [
      ['considered', 150, ''],
      ['planned', 205, 'Chosen first, with equity safeguards'],
      ['running', 331, 'Two evening beats'],
    ],
  },
  {
    part: { kind: 'pathway', item: 'naloxone-plus', note: 'Waits for overdose data from EMS' },
    isDecided: true,
    moves: [['planned', 205, 'To be added once the first pathway stands']],
  },
  {
    part: { kind: 'model', item: 'lead', note: 'Long-term case management for those who are met again and again' },
    moves: [
      ['considered', 180, ''],
      ['running', 331, ''],
    ],
  },
];

/** The memo behind the choice. */
export const programMemo = {
  title: 'Begin with officer intervention, then add Naloxone Plus',
  day: 205,
  chosen: ['pathway:officer-intervention', 'pathway:naloxone-plus', 'model:lead'],
  rejected: [
    { key: 'pathway:self-referral', reason: 'The front desk is closed at night, and few would walk in' },
    { key: 'pathway:community-response', reason: 'No dispatch protocol yet; look again in year two' },
    { key: 'model:citation-based', reason: 'Fines that nobody can pay would bring people back to court' },
  ],
  reasons:
    'Most contacts that end in jail are low-level arrests in two beats, and the district attorney is willing to hold charges while a plan runs.\n\nThe review shows unequal charging, so every offer and every refusal is counted and read by the Participant Advisory committee.',
} as const;

const bookingSource = 'County jail cost study of the finance office, 2025 (fictional)';

/** A worksheet with ranges; every line has a source, which is made up as Riverbend is. */
export const programWorksheet: readonly BenefitFields[] = [
  {
    title: 'Running the pilot for a year',
    side: 'cost',
    fallsTo: 'Coalition funders',
    unit: 'month',
    lowUnits: 12,
    highUnits: 12,
    lowCents: 4_600_000,
    highCents: 5_200_000,
    isCash: true,
    source: 'Three-year budget of the Sustainability committee (fictional)',
    note: '',
  },
  {
    title: 'Bookings that do not happen',
    side: 'benefit',
    fallsTo: 'County jail',
    unit: 'booking',
    lowUnits: 140,
    highUnits: 210,
    lowCents: 32_000,
    highCents: 45_000,
    isCash: false,
    source: bookingSource,
    note: 'Staff time; the building costs the same',
  },
  {
    title: 'Jail days that are not served',
    side: 'benefit',
    fallsTo: 'County jail',
    unit: 'day',
    lowUnits: 900,
    highUnits: 1_600,
    lowCents: 3_500,
    highCents: 9_800,
    isCash: true,
    source: bookingSource,
    note: 'Low: food and health care alone. High: average cost',
  },
  {
    title: 'Emergency visits that are not needed',
    side: 'benefit',
    fallsTo: 'St. Brannoc Medical Center',
    unit: 'visit',
    lowUnits: 60,
    highUnits: 130,
    lowCents: 90_000,
    highCents: 160_000,
    isCash: false,
    source: 'Community benefit report of the hospital (fictional)',
    note: '',
  },
  {
    title: 'Officer hours back on the beat',
    side: 'benefit',
    fallsTo: 'City of Millhaven',
    unit: 'hour',
    lowUnits: 400,
    highUnits: 700,
    lowCents: 4_200,
    highCents: 5_600,
    isCash: false,
    source: 'Response-time log, months 12 to 14 (fictional)',
    note: 'Time, not money',
  },
];

/** What the Sustainability committee wrote into its plan. */
export const programPlanWords = {
  aim: 'Evening hand-off within the hour, eight housing units, and peers who are paid. Without money these end in this order: units, evenings, peers.',
  reinvest: 'The county has agreed to count jail days each quarter. It has not yet agreed to move what is saved.',
  fallback: 'Peers are cut last. The coordinator tells the advisory committee first, then the council.',
} as const;

/** Tasks of Riverbend that fill a gap of its services. */
export const programGapTasks: readonly (readonly [title: string, service: string])[] = [
  ['Find a night drop-off site', 'crisis'],
  ['Replace the food partner', 'food'],
];
