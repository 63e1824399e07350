import type { Source } from '../sources.ts';

/** One thing to have in place, as `ChecklistItem` in checklists.ts. */
interface Item {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly Source[];
}

const seed = (id: string, label: string): Item => ({ id, label, sources: ['S1'] });
const practice = (id: string, label: string): Item => ({ id, label, sources: ['K'] });

/** What makes a seat of lived experience a real one; the seed names three of these, practice the rest. */
export const livedExperienceItems: readonly Item[] = [
  seed('advisory-committee', 'A participant advisory committee has a charter'),
  seed('leadership-roles', 'People with lived experience hold roles of leadership'),
  seed('feedback', 'Participants can give feedback, officially and unofficially'),
  seed('range', 'A range of experience: arrest, incarceration, reentry, sex work, substance use, recovery'),
  practice('voting-seats', 'At least a quarter of the voting seats, and at least two'),
  practice('paid-roles', 'Paid roles and stipends'),
  practice('hiring', 'A part in hiring'),
  practice('peers-on-scene', 'Peers on the scene'),
  practice('onboarding', 'An introduction and a mentor'),
  practice('means', 'Transport, child care, devices and food'),
  practice('trauma-aware', 'Meetings that know about trauma'),
  practice('alias', 'Somebody may take part under an alias'),
  practice('right-to-pass', 'A right to pass'),
  practice('story-consent', 'Consent for each use of a story'),
  practice('feedback-routes', 'A feedback box, talks with those who leave, and a line without names'),
  practice('you-said-we-did', '“You said, we did” is told back'),
  practice('veto-or-pause', 'A veto or a pause on reserved matters'),
  practice('succession', 'Succession, so that one person does not stand for all'),
  practice('power-check', 'A yearly look at who has power'),
];

/** What anti-racism and cultural humility ask of a program. */
export const antiRacismItems: readonly Item[] = [
  seed('hit-hardest', 'It serves communities that drug enforcement hit hardest'),
  seed('led-by-them', 'People of those communities lead'),
  seed('bias-training', 'Training on culture and bias for staff and officers'),
  seed('languages', 'Materials in the languages of the place'),
  seed('recovery-words', 'Words that put the person first'),
  seed(
    'respectful-partners',
    'Partners have shown respectful work with marginalized people, formerly incarcerated people, sex workers, immigrants and refugees, people with disabilities and LGBTQIA people',
  ),
  practice('baseline', 'A baseline of unequal treatment in the data'),
  practice('criteria-test', 'Each criterion is tested for equity'),
  practice('hiring-bars', 'Hiring without bars for a record'),
  practice('contract-money', 'Contract money for groups rooted in the community'),
  practice('complaints', 'A way to complain'),
  practice('quarterly-review', 'A quarterly look at equity that can change the rules'),
  practice('shared-history', 'A session on shared history'),
];
