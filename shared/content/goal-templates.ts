import type { GoalDirection } from './goals.ts';

/** A goal to begin with; months count from the day on which it is added. */
export interface GoalTemplate {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly change: string;
  readonly measure: string;
  readonly unit: string;
  readonly direction: GoalDirection;
  readonly target: number;
  readonly source: string;
  readonly equity: string;
  readonly months: number;
  readonly milestones: readonly { readonly title: string; readonly month: number; readonly winLevel: number | null }[];
}

/** The twelve example goals (domain pack, section 4). */
export const goalTemplates: readonly GoalTemplate[] = [
  {
    id: 'core-sectors',
    title: 'All 12 core sectors at the table',
    why: 'A sector that is missing can stop what it had no part in.',
    change: 'Each of the 12 core sectors has at least one organization that has committed.',
    measure: 'Core sectors with a committed organization',
    unit: 'sectors',
    direction: 'at-least',
    target: 12,
    source: 'Health, sector coverage',
    equity: '',
    months: 9,
    milestones: [
      { title: 'Six sectors', month: 3, winLevel: 2 },
      { title: 'Nine sectors', month: 6, winLevel: 2 },
      { title: 'All twelve', month: 9, winLevel: 3 },
    ],
  },
  {
    id: 'lived-experience-seats',
    title: 'A quarter of the voting seats held by people with lived experience',
    why: 'Those whom diversion is for know what works, and see harm first.',
    change: 'People with lived experience hold at least 25 % of the voting seats, and their stipends are funded.',
    measure: 'Share of filled voting seats',
    unit: '%',
    direction: 'at-least',
    target: 25,
    source: 'Health, lived-experience seats',
    equity: 'People with lived experience of arrest, substance use or homelessness',
    months: 6,
    milestones: [
      { title: 'Stipend policy agreed', month: 3, winLevel: 3 },
      { title: 'Stipends funded', month: 5, winLevel: 3 },
      { title: 'Seats filled', month: 6, winLevel: 2 },
    ],
  },
  {
    id: 'three-party-agreement',
    title: 'Police, prosecutor and defender sign one agreement',
    why: 'Diversion holds only when all three do the same thing on the same night.',
    change: 'The three offices sign one memorandum of understanding.',
    measure: 'Offices that signed',
    unit: 'offices',
    direction: 'at-least',
    target: 3,
    source: 'Agreements',
    equity: '',
    months: 12,
    milestones: [
      { title: 'Draft', month: 8, winLevel: 1 },
      { title: 'Legal review', month: 10, winLevel: 2 },
      { title: 'Signatures', month: 12, winLevel: 3 },
    ],
  },
  {
    id: 'hand-off-time',
    title: 'Hand-off within 60 minutes in 80 % of diversions',
    why: 'Officers use what is faster than a booking; people accept what is there now.',
    change:
      'From referral to a face-to-face meeting takes at most 60 minutes in 80 % of diversions by the third month of the pilot.',
    measure: 'Diversions with a hand-off within 60 minutes',
    unit: '%',
    direction: 'at-least',
    target: 80,
    source: 'Response-time log',
    equity: '',
    months: 15,
    milestones: [
      { title: 'Log in use', month: 11, winLevel: 1 },
      { title: '60 % within the hour', month: 13, winLevel: 2 },
      { title: '80 % within the hour', month: 15, winLevel: 3 },
    ],
  },
  {
    id: 'service-share',
    title: 'Half of the program budget for direct services',
    why: 'A referral to a waiting list is no diversion.',
    change: 'At least half of the budget pays for direct services.',
    measure: 'Direct services in the program budget',
    unit: '%',
    direction: 'at-least',
    target: 50,
    source: 'Program budget',
    equity: '',
    months: 12,
    milestones: [
      { title: 'What counts as direct service is agreed', month: 3, winLevel: 1 },
      { title: 'Budget adopted', month: 12, winLevel: 4 },
    ],
  },
  {
    id: 'no-single-source',
    title: 'No source of more than 40 % of the money',
    why: 'What one funder can end is not safe.',
    change: 'In the second year no single source gives more than 40 % of the awarded money.',
    measure: 'Share of the largest source',
    unit: '%',
    direction: 'at-most',
    target: 40,
    source: 'Awarded funds',
    equity: '',
    months: 24,
    milestones: [
      { title: 'Four streams asked', month: 12, winLevel: 1 },
      { title: 'Two awards', month: 18, winLevel: 3 },
    ],
  },
  {
    id: 'opponents-move',
    title: 'Three opponents one step closer',
    why: 'One opponent who stops campaigning is worth ten who agree already.',
    change: 'At least three partners that opposed move up one stance step or more.',
    measure: 'Opponents that moved up',
    unit: 'opponents',
    direction: 'at-least',
    target: 3,
    source: 'Health, opponent mobility',
    equity: '',
    months: 12,
    milestones: [
      { title: 'Each has been listened to', month: 6, winLevel: 1 },
      { title: 'Three moved', month: 12, winLevel: 4 },
    ],
  },
  {
    id: 'checked-messages',
    title: 'Every public text reviewed and checked',
    why: 'One careless word about people undoes a month of trust.',
    change: 'Every public text is approved and checked for its language before it is published.',
    measure: 'Public texts approved and checked',
    unit: '%',
    direction: 'at-least',
    target: 100,
    source: 'Language check',
    equity: '',
    months: 12,
    milestones: [{ title: 'Readers with lived experience named', month: 2, winLevel: 1 }],
  },
  {
    id: 'fair-offers',
    title: 'Offers match who is eligible',
    why: 'A program can widen the gap that it was meant to close.',
    change:
      'The make-up of those who are offered diversion is within 10 points of that of eligible contacts, by race and gender.',
    measure: 'Largest difference between offers and eligible contacts',
    unit: 'points',
    direction: 'at-most',
    target: 10,
    source: 'Equity data',
    equity: 'By race and gender',
    months: 18,
    milestones: [
      { title: 'Data agreement', month: 9, winLevel: 3 },
      { title: 'Baseline', month: 12, winLevel: 2 },
      { title: 'First learning session', month: 15, winLevel: 2 },
    ],
  },
  {
    id: 'evaluation-plan',
    title: 'Independent evaluation planned before launch',
    why: 'Who waits with the questions gets the answers of others.',
    change: 'A plan for an independent evaluation is approved before the pilot begins.',
    measure: 'Approved plans',
    unit: 'plan',
    direction: 'at-least',
    target: 1,
    source: 'Minutes',
    equity: '',
    months: 11,
    milestones: [
      { title: 'Indicators agreed', month: 6, winLevel: 1 },
      { title: 'Evaluator chosen', month: 9, winLevel: 2 },
      { title: 'Plan approved', month: 11, winLevel: 3 },
    ],
  },
  {
    id: 'trained-officers',
    title: '90 % of patrol officers in pilot beats trained',
    why: 'Diversion is made or lost by the officer who is there.',
    change: 'At least 90 % of patrol officers in the pilot beats finished the training.',
    measure: 'Patrol officers trained',
    unit: '%',
    direction: 'at-least',
    target: 90,
    source: 'Training records',
    equity: '',
    months: 12,
    milestones: [
      { title: 'First squad', month: 10, winLevel: 3 },
      { title: 'All shifts', month: 12, winLevel: 3 },
    ],
  },
  {
    id: 'public-statements',
    title: 'Mayor and chief speak for it in the month of the launch',
    why: 'What those at the top say in public, those on the street believe.',
    change: 'The mayor and the chief of police each make a public statement in the month of the launch.',
    measure: 'Public statements',
    unit: 'statements',
    direction: 'at-least',
    target: 2,
    source: 'Press',
    equity: '',
    months: 12,
    milestones: [
      { title: 'Words agreed with both', month: 11, winLevel: 1 },
      { title: 'Both statements made', month: 12, winLevel: 3 },
    ],
  },
];

const byId = new Map(goalTemplates.map((template) => [template.id, template]));

/** A template by its id. */
export function goalTemplateById(id: string): GoalTemplate | undefined {
  return byId.get(id);
}
