import type { GoalDirection, GoalStatus } from '#shared/content/goals.ts';

import type { BodyKey } from './governing-bodies.ts';
import type { PersonKey } from './types.ts';

/** What a goal of the demo says beside its title, milestones and due month. */
export interface DemoGoalDetail {
  readonly template: string;
  readonly status: GoalStatus;
  readonly confidence: number | null;
  readonly startDay: number;
  readonly metDay?: number;
  readonly ownerKey: PersonKey;
  readonly bodyKey: BodyKey;
  readonly why: string;
  readonly change: string;
  readonly measure: string;
  readonly unit: string;
  readonly direction: GoalDirection;
  readonly baseline: { readonly value: number; readonly day: number } | null;
  readonly target: number;
  readonly source: string;
  readonly achievable: string;
  readonly problem: string;
  readonly pathway: string;
  readonly equity: string;
  readonly values: readonly { readonly day: number; readonly value: number; readonly note?: string }[];
  /** What shows that a milestone was reached, and the level of the win, by the milestone's title. */
  readonly evidence: Readonly<Record<string, readonly [words: string, winLevel: number]>>;
  /** The titles of the risks that it is tied to. */
  readonly risks: readonly string[];
  readonly strategies: readonly {
    readonly title: string;
    readonly change: string;
    readonly status: GoalStatus;
    readonly ownerKey: PersonKey;
    readonly bodyKey: BodyKey;
    readonly dueDay: number;
  }[];
}

/** The eight goals in full, by their keys. */
export const goalDetails: Readonly<Record<string, DemoGoalDetail>> = {
  g1: {
    template: 'core-sectors',
    status: 'at-risk',
    confidence: 3,
    startDay: 20,
    ownerKey: 'p01',
    bodyKey: 'dt',
    why: 'A sector that is missing can stop what it had no part in. We saw it with the first draft of the protocol.',
    change: 'Each of the twelve core sectors has at least one organization that has committed.',
    measure: 'Core sectors with a committed organization',
    unit: 'sectors',
    direction: 'at-least',
    baseline: { value: 0, day: 1 },
    target: 12,
    source: 'Health, sector coverage',
    achievable: 'Two co-chairs with warm paths into every sector, and a listening visit before each ask.',
    problem: 'Decisions that do not hold, because somebody was not in the room',
    pathway: 'Officer intervention',
    equity: 'LGBTQIA residents have no chair yet',
    values: [
      { day: 60, value: 3 },
      { day: 90, value: 6 },
      { day: 120, value: 7 },
      { day: 150, value: 9 },
      { day: 240, value: 11 },
      { day: 330, value: 11 },
      { day: 420, value: 11, note: 'The twelfth chair is still empty.' },
    ],
    evidence: {
      'Six sectors': ['Letters of commitment of month 3', 2],
      'Nine sectors': ['Sign-in sheet of the third plenary', 2],
      'Eleven sectors': ['Letters of commitment of month 8', 3],
      'The twelfth sector': ['', 3],
    },
    risks: ['The LGBTQIA seat stays empty'],
    strategies: [
      {
        title: 'Ask where people already meet, not at our table',
        change: 'Two evenings at the youth center and at the clinic before anybody is asked to join.',
        status: 'at-risk',
        ownerKey: 'p39',
        bodyKey: 'c1',
        dueDay: 450,
      },
      {
        title: 'A second chair wherever one organization stands for a whole sector',
        change: 'No sector depends on one organization alone.',
        status: 'on-track',
        ownerKey: 'p01',
        bodyKey: 'dt',
        dueDay: 480,
      },
    ],
  },
  g2: {
    template: 'lived-experience-seats',
    status: 'met',
    confidence: 5,
    startDay: 60,
    metDay: 210,
    ownerKey: 'p03',
    bodyKey: 'c6',
    why: 'Those whom diversion is for know what works, and see harm first.',
    change:
      'Guidelines are agreed, stipends are paid, and people with lived experience hold a quarter of the voting seats.',
    measure: 'Share of filled voting seats',
    unit: '%',
    direction: 'at-least',
    baseline: { value: 6, day: 60 },
    target: 25,
    source: 'Health, lived-experience seats',
    achievable: 'The Lantern Fund pays stipends; five groups named candidates.',
    problem: 'Rules made about people without them',
    pathway: 'All pathways',
    equity: 'People with lived experience of arrest, substance use or homelessness',
    values: [
      { day: 120, value: 12 },
      { day: 150, value: 18 },
      { day: 180, value: 22 },
      { day: 210, value: 28.6, note: 'Twenty of seventy seats.' },
      { day: 330, value: 28.6 },
      { day: 420, value: 28.6 },
    ],
    evidence: {
      Charter: ['Guidelines, version 1, adopted by the Design Team', 3],
      Stipends: ['Letter of the Lantern Fund; first payment within five days', 3],
      Seats: ['Twenty of seventy seats', 2],
    },
    risks: ['Peer leaders carry too much'],
    strategies: [
      {
        title: 'Pay before the meeting, not after',
        change: 'Stipends are paid within five days, by the method that each member chose.',
        status: 'met',
        ownerKey: 'p03',
        bodyKey: 'c6',
        dueDay: 180,
      },
      {
        title: 'Two at a time, never one alone',
        change: 'Every body has at least two lived-experience seats.',
        status: 'off-track',
        ownerKey: 'p04',
        bodyKey: 'c6',
        dueDay: 420,
      },
    ],
  },
  g3: {
    template: 'three-party-agreement',
    status: 'met',
    confidence: 5,
    startDay: 120,
    metDay: 321,
    ownerKey: 'p12',
    bodyKey: 'c2',
    why: 'Diversion holds only when all three do the same thing on the same night.',
    change: 'Police, prosecutor and defender sign one memorandum of understanding.',
    measure: 'Offices that signed',
    unit: 'offices',
    direction: 'at-least',
    baseline: { value: 0, day: 120 },
    target: 3,
    source: 'Agreements',
    achievable: 'One drafter, one lawyer of each office, and a date in the calendar of all three.',
    problem: 'The same contact ends differently on different shifts',
    pathway: 'Officer intervention',
    equity: '',
    values: [
      { day: 300, value: 1, note: 'The defender signed first.' },
      { day: 314, value: 2 },
      { day: 321, value: 3 },
    ],
    evidence: {
      Draft: ['Text of the Criteria & Protocols committee', 1],
      'Legal review': ['Comments of county counsel, all settled', 2],
      Signatures: ['Memorandum with three signatures', 3],
    },
    risks: ['Cassian Dobrow is promoted away'],
    strategies: [
      {
        title: 'Start with what each already does',
        change: 'The first page lists the practice of each office; the second what changes.',
        status: 'met',
        ownerKey: 'p12',
        bodyKey: 'c2',
        dueDay: 270,
      },
    ],
  },
  g4: {
    template: '',
    status: 'met',
    confidence: 5,
    startDay: 205,
    metDay: 331,
    ownerKey: 'p06',
    bodyKey: 'c2',
    why: 'Two beats are small enough to mend and large enough to learn from.',
    change: 'Officers of two beats can offer diversion on every shift.',
    measure: 'Beats in which diversion is offered',
    unit: 'beats',
    direction: 'at-least',
    baseline: { value: 0, day: 205 },
    target: 2,
    source: 'Launch report',
    achievable: 'A squad that wants it, a pocket card, and a peer on call.',
    problem: 'Short arrests that change nothing',
    pathway: 'Officer intervention',
    equity: 'Both beats were chosen with the groups that live there',
    values: [
      { day: 310, value: 0 },
      { day: 331, value: 2 },
    ],
    evidence: {
      Protocol: ['Table-top of ten scenarios', 3],
      'First squad trained': ['Attendance of the evening shift', 3],
      Launch: ['Launch order', 4],
    },
    risks: ['A critical incident'],
    strategies: [
      {
        title: 'Making diversion quicker than a booking',
        change: 'One call, one card, twenty minutes.',
        status: 'met',
        ownerKey: 'p07',
        bodyKey: 'c2',
        dueDay: 330,
      },
    ],
  },
  g5: {
    template: 'hand-off-time',
    status: 'on-track',
    confidence: 4,
    startDay: 301,
    ownerKey: 'p23',
    bodyKey: 'c3',
    why: 'Officers use what is faster than a booking; people accept what is there now.',
    change: 'From referral to a face-to-face meeting takes at most 60 minutes in 80 of 100 cases.',
    measure: 'Hand-offs within 60 minutes',
    unit: '%',
    direction: 'at-least',
    baseline: { value: 42, day: 316 },
    target: 80,
    source: 'Response-time log',
    achievable: 'Two peers on the evening shift; the night is the open question.',
    problem: 'Officers who wait go back to booking',
    pathway: 'Officer intervention',
    equity: 'Measured for English and Spanish apart',
    values: [
      { day: 330, value: 51 },
      { day: 345, value: 56 },
      { day: 360, value: 60 },
      { day: 375, value: 64 },
      { day: 390, value: 63, note: 'One peer was ill for nine days.' },
      { day: 405, value: 68 },
      { day: 418, value: 71 },
    ],
    evidence: {
      'Log in use': ['First sheet of the log', 1],
      '60%': ['Log of the month', 2],
      '80%': ['', 3],
    },
    risks: ['Treatment slots are full'],
    strategies: [
      {
        title: 'A drop-off place that is open at night',
        change: 'Officers can bring somebody at any hour and be back on the street in ten minutes.',
        status: 'off-track',
        ownerKey: 'p25',
        bodyKey: 'c3',
        dueDay: 400,
      },
      {
        title: 'Two peers on every evening shift',
        change: 'Nobody is on call alone.',
        status: 'on-track',
        ownerKey: 'p50',
        bodyKey: 'c3',
        dueDay: 440,
      },
    ],
  },
  g6: {
    template: 'no-single-source',
    status: 'met',
    confidence: 5,
    startDay: 180,
    metDay: 420,
    ownerKey: 'p21',
    bodyKey: 'c4',
    why: 'What one funder can end is not safe, and a referral to a waiting list is no diversion.',
    change: 'At least $550,000 is awarded, half of it pays for services, and no source gives more than 40%.',
    measure: 'Awarded money',
    unit: 'thousand dollars',
    direction: 'at-least',
    baseline: { value: 40, day: 180 },
    target: 550,
    source: 'Awarded funds',
    achievable: 'Seven sources were asked; the county settlement alone is a third.',
    problem: 'A pilot that ends with its grant',
    pathway: 'All pathways',
    equity: '',
    values: [
      { day: 201, value: 130 },
      { day: 240, value: 190 },
      { day: 301, value: 370 },
      { day: 314, value: 490 },
      { day: 360, value: 515 },
      { day: 415, value: 590, note: 'Seven sources, the largest 30.5%; 50.4% for services.' },
    ],
    evidence: {
      Budget: ['Three-year budget', 2],
      'Two awards': ['Settlement award and state grant', 4],
      'All awards': ['Seven letters', 3],
    },
    risks: ['Funding cliff in month 24', 'City budget falls short'],
    strategies: [
      {
        title: 'One budget, seven letters',
        change: 'Every funder sees the whole budget and their line in it.',
        status: 'met',
        ownerKey: 'p47',
        bodyKey: 'c4',
        dueDay: 300,
      },
    ],
  },
  g7: {
    template: 'checked-messages',
    status: 'at-risk',
    confidence: 4,
    startDay: 180,
    ownerKey: 'p39',
    bodyKey: 'c1',
    why: 'One careless word about people undoes a month of trust; one opponent who stops campaigning is worth ten who agree already.',
    change: 'Every public text is approved and checked before it is published, and three opponents move up a step.',
    measure: 'Published texts approved and checked',
    unit: '%',
    direction: 'at-least',
    baseline: { value: 50, day: 200 },
    target: 100,
    source: 'Health, message discipline',
    achievable: 'Four readers with lived experience; a check takes a day.',
    problem: 'Words that label people',
    pathway: 'All pathways',
    equity: 'Readers with lived experience sign off',
    values: [
      { day: 240, value: 75 },
      { day: 300, value: 86 },
      { day: 360, value: 89 },
      { day: 420, value: 90, note: '18 of 20. One went out unchecked, one was edited after approval.' },
    ],
    evidence: {
      'Three opponents a step closer': [
        'Six moved: the sheriff’s office, the district attorney, the Chamber, the improvement district, East Bluff and the lodge',
        4,
      ],
      'Every message checked': ['', 2],
    },
    risks: ['Petition by the property owners'],
    strategies: [
      {
        title: 'No text leaves without two readers',
        change: 'Each published text has a check and a reader with lived experience.',
        status: 'at-risk',
        ownerKey: 'p39',
        bodyKey: 'c1',
        dueDay: 420,
      },
      {
        title: 'Walk with those who say no',
        change: 'Each opponent is met in person, on their ground, by somebody they respect.',
        status: 'met',
        ownerKey: 'p42',
        bodyKey: 'c1',
        dueDay: 420,
      },
    ],
  },
  g8: {
    template: 'fair-offers',
    status: 'off-track',
    confidence: 2,
    startDay: 210,
    ownerKey: 'p52',
    bodyKey: 'c5',
    why: 'A program can widen the gap that it was meant to close.',
    change: 'A data-use agreement, a baseline by race and gender, and a first learning session with those who live it.',
    measure: 'Largest difference between offers and eligible contacts',
    unit: 'points',
    direction: 'at-most',
    baseline: { value: 24, day: 296 },
    target: 10,
    source: 'Baseline of the evaluation team',
    achievable: 'The college has a data officer; what is missing is a signature.',
    problem: 'Nobody can say who is not offered diversion',
    pathway: 'Officer intervention',
    equity: 'By race and gender; groups smaller than eleven are not shown',
    values: [
      { day: 296, value: 24 },
      { day: 390, value: 22, note: 'From the paper log alone.' },
    ],
    evidence: {
      'Data-use agreement': ['', 3],
      Baseline: ['Baseline of month 10', 2],
      'First learning session': ['', 2],
    },
    risks: ['Dispute over data sharing'],
    strategies: [
      {
        title: 'Settle the data clause with the college first',
        change: 'One clause, two lawyers, one afternoon.',
        status: 'off-track',
        ownerKey: 'p55',
        bodyKey: 'c5',
        dueDay: 390,
      },
    ],
  },
};
