import type { CommitteeKindId } from './committee-kinds.ts';
import type { LeadStrategyId } from './lead-strategies.ts';
import type { SectorId } from './sectors.ts';
import type { Source } from './sources.ts';

/** A statement about an example, with where it is from. */
interface Fact {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A first risk. */
interface TemplateRisk {
  readonly title: string;
  readonly category: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly plan: string;
}

/** A shape of a coalition that worked somewhere, and what is set up when it is applied. */
export interface FrameworkTemplate {
  readonly id: string;
  readonly label: string;
  readonly strategy: LeadStrategyId;
  /** Who convened it. */
  readonly convener: string;
  readonly useWhen: string;
  readonly structure: string;
  readonly facts: readonly Fact[];
  readonly cautions: readonly Fact[];
  /** The committees, the deciding body first; the others belong to it. */
  readonly committees: readonly CommitteeKindId[];
  readonly sectors: readonly SectorId[];
  /** An id of `decisionRules`. */
  readonly rule: string;
  /** Three ids of `goalTemplates`. */
  readonly goals: readonly [string, string, string];
  readonly risks: readonly TemplateRisk[];
}

const risk = (title: string, category: string, likelihood: number, impact: number, plan: string): TemplateRisk => ({
  title,
  category,
  likelihood,
  impact,
  plan,
});

const successionRisk = risk(
  'The champions leave and nobody meets any more',
  'internal',
  3,
  5,
  'A named alternate and a hand-over note for every seat.',
);
const backlashRisk = risk(
  'A case in the news is called “catch and release”',
  'reputation',
  3,
  4,
  'Two named speakers, agreed words, and figures that are ready.',
);
const overloadRisk = risk(
  'Peer leaders carry too much',
  'internal',
  4,
  3,
  'Pay preparation time; no more than three seats a person.',
);
const capacityRisk = risk(
  'Places for treatment and housing are full',
  'capacity',
  4,
  4,
  'Reserved places and flexible funds before the first referral.',
);

/** The templates of the domain pack, section 3, in its order. */
export const frameworkTemplates: readonly FrameworkTemplate[] = [
  {
    id: 'fayetteville-nchrc',
    label: 'Fayetteville: a trusted service group as bridge',
    strategy: 'bridge',
    convener: 'A harm reduction group that already trained police and served people who use drugs',
    useWhen: 'A trusted service group has real standing with a police chief.',
    structure:
      'Convener, police, prosecutor, behavioral-health payer and case management in a small operations group, with a business track',
    facts: [
      {
        text: 'The North Carolina Harm Reduction Coalition convened it and won over business with messages of its own and a seat at the table.',
        sources: ['S0'],
      },
      {
        text: 'Announced in August 2016 with the police, the district attorney, Alliance Behavioral Health and TASC; its work on naloxone with police had opened the door.',
        sources: ['P18'],
      },
    ],
    cautions: [
      {
        text: 'It was billed as the first in the South; another report differs. Do not repeat the claim.',
        sources: ['P18'],
      },
    ],
    committees: ['steering', 'operations-workgroup', 'community-engagement-communication', 'services'],
    sectors: [
      'harm-reduction',
      'law-enforcement',
      'prosecutors',
      'behavioral-health',
      'social-services',
      'business',
      'directly-affected',
      'public-defense',
    ],
    rule: 'modified-consensus',
    goals: ['three-party-agreement', 'trained-officers', 'opponents-move'],
    risks: [successionRisk, backlashRisk, capacityRisk],
  },
  {
    id: 'atlanta-fulton',
    label: 'Atlanta and Fulton County: community trust first',
    strategy: 'trust-first',
    convener: 'A grassroots base; police joined later',
    useWhen: 'Organizing is strong, and police are distant or divided.',
    structure:
      'A Design Team of community, police, providers, prosecutors, business and participants over five committees',
    facts: [
      {
        text: 'It grew from a campaign of 2013 and 2014 against an ordinance that banished people. A visit to Seattle and unanimous votes of city and county for the Design Team followed in 2015.',
        sources: ['P19'],
      },
      {
        text: 'About 18 months of design; first referrals in October 2017 in four beats, 14 by 2019; 70 people were diverted in the first year.',
        sources: ['P19'],
      },
      { text: 'The downtown improvement district gave $50,000.', sources: ['P20'] },
      { text: 'The Design Team sat over five committees that split who, where and how.', sources: ['S0'] },
    ],
    cautions: [
      { text: 'Design takes a year and a half: plan pay, meals and early wins for that time.', sources: ['K'] },
    ],
    committees: [
      'design-team',
      'community-engagement-communication',
      'criteria-protocols',
      'services',
      'sustainability',
      'assessment-evaluation',
      'participant-advisory',
    ],
    sectors: [
      'directly-affected',
      'social-justice',
      'law-enforcement',
      'reentry',
      'faith',
      'prevention',
      'housing-homeless',
      'recovery',
      'health-care',
      'social-services',
      'municipal',
      'lgbtqia',
      'prosecutors',
      'business',
    ],
    rule: 'modified-consensus',
    goals: ['core-sectors', 'lived-experience-seats', 'three-party-agreement'],
    risks: [
      overloadRisk,
      risk(
        'Police command does not join',
        'political',
        3,
        5,
        'Three meetings to listen, a peer chief from another city, one willing shift.',
      ),
      backlashRisk,
    ],
  },
  {
    id: 'santa-fe',
    label: 'Santa Fe: a broad task force',
    strategy: 'task-force',
    convener: 'An advocacy group with standing on all sides',
    useWhen: 'Many agencies are willing, and legitimacy is what is missing.',
    structure:
      'More than 30 partners with equal voice: providers, educators, police, prosecutors, advocates, officials and consumers',
    facts: [
      { text: 'Equal value for every voice was decisive.', sources: ['S0'] },
      {
        text: 'A cost study that a foundation paid for came out in June 2013, before launch in 2014. It is modeled on Seattle.',
        sources: ['S3'],
      },
      { text: '177 people had been diverted by October 2018.', sources: ['P16'] },
    ],
    cautions: [
      {
        text: 'By 2021 diversions had fallen by about nine tenths and the agencies had stopped meeting, after the champions left. Plan who follows whom from the first day.',
        sources: ['P17'],
      },
      {
        text: 'Texts differ on when it began: January 2014, or May 2014 by the count of the program. Say 2014.',
        sources: ['S3', 'P16'],
      },
    ],
    committees: [
      'design-team',
      'steering',
      'services',
      'criteria-protocols',
      'assessment-evaluation',
      'membership-recruitment',
    ],
    sectors: [
      'directly-affected',
      'social-services',
      'educators',
      'law-enforcement',
      'prosecutors',
      'civil-liberties',
      'municipal',
      'public-health',
      'behavioral-health',
      'foundations',
    ],
    rule: 'consensus',
    goals: ['core-sectors', 'three-party-agreement', 'evaluation-plan'],
    risks: [
      successionRisk,
      capacityRisk,
      risk('Everybody agrees and nobody owns the work', 'capacity', 4, 3, 'One owner and one day for every task.'),
    ],
  },
  {
    id: 'seattle-king',
    label: 'Seattle and King County: unlikely allies',
    strategy: 'justice-led',
    convener: 'Prosecutor, police and defenders who shared frustration with cost and results',
    useWhen: 'There is pressure from litigation or cost, and senior leaders are ready.',
    structure: 'A policy coordinating group, an operational work group and a community leadership team',
    facts: [
      {
        text: 'Prosecutor, police, sheriff, mayor, public defenders, the ACLU and neighborhood associations began the pilot in October 2011 in Belltown and Skyway.',
        sources: ['S3'],
      },
      { text: 'A local study had tied 50 people to 2,700 arrests.', sources: ['P41'] },
      { text: 'It is now described as three groups: policy, operations, community leadership.', sources: ['P21'] },
    ],
    cautions: [
      {
        text: 'The figure of 60 % is the best case of one study: 60 % lower odds of arrest in the first six months, 58 % over the longer window, 39 % lower odds of a felony charge. CrimeSolutions calls it promising, without a significant effect on arrests other than on warrants.',
        sources: ['P14'],
      },
    ],
    committees: ['steering', 'operations-workgroup', 'participant-advisory', 'criteria-protocols', 'data-sharing'],
    sectors: [
      'prosecutors',
      'law-enforcement',
      'sheriff',
      'mayor',
      'public-defense',
      'civil-liberties',
      'neighborhood',
      'directly-affected',
    ],
    rule: 'modified-consensus',
    goals: ['three-party-agreement', 'hand-off-time', 'fair-offers'],
    risks: [
      risk(
        'An election changes the office that leads',
        'political',
        3,
        4,
        'Brief every candidate; put the agreement in writing.',
      ),
      backlashRisk,
      risk(
        'More people come under control instead of fewer',
        'partner',
        3,
        4,
        'Count who would not have been arrested; the advisory group reviews it.',
      ),
    ],
  },
  {
    id: 'albany',
    label: 'Albany: a partner from the health system',
    strategy: 'health-led',
    convener: 'Senior partners of city and county with a medical center',
    useWhen: 'A hospital or Medicaid payer is ready.',
    structure: 'Senior partners, with a community leadership team',
    facts: [
      {
        text: 'Launched on 1 April 2016 after about two years of planning, as the third site of its kind; the medical center put Medicaid redesign funds into case management.',
        sources: ['P23'],
      },
    ],
    cautions: [
      { text: 'One of the texts still lists Albany as exploring: it is older than the launch.', sources: ['S3'] },
      { text: 'Money of one reform year ends with it: plan the third year first.', sources: ['K'] },
    ],
    committees: ['steering', 'services', 'sustainability', 'participant-advisory', 'operations-workgroup'],
    sectors: [
      'health-care',
      'behavioral-health',
      'law-enforcement',
      'municipal',
      'public-health',
      'directly-affected',
      'medicaid-plan',
      'social-services',
    ],
    rule: 'modified-consensus',
    goals: ['service-share', 'no-single-source', 'hand-off-time'],
    risks: [
      risk(
        'The grant year ends before Medicaid pays',
        'funding',
        4,
        4,
        'A Medicaid memo in the first quarter; three months of reserve.',
      ),
      capacityRisk,
      overloadRisk,
    ],
  },
  {
    id: 'kansas-city-triage',
    label: 'Kansas City: a service hub for crises',
    strategy: 'justice-led',
    convener: 'A court',
    useWhen: 'A place for a crisis is the missing piece.',
    structure: 'Court, police, hospitals, city, state mental-health department and an operator',
    facts: [
      { text: 'A triage model for higher need.', sources: ['S4'] },
      {
        text: 'Opened in October 2016 for stays up to 23 hours, by referral of police and hospitals only; 328 referrals in the first 60 days. A hospital-sale settlement gives $2 million a year toward a budget of $3 million.',
        sources: ['P24'],
      },
    ],
    cautions: [
      { text: 'Without open beds behind it, a hub is a waiting room: agree on places first.', sources: ['K'] },
    ],
    committees: ['steering', 'services', 'operations-workgroup', 'sustainability', 'policy-legal'],
    sectors: [
      'courts-probation',
      'law-enforcement',
      'health-care',
      'municipal',
      'behavioral-health',
      'directly-affected',
      'fire-ems',
    ],
    rule: 'supermajority',
    goals: ['hand-off-time', 'no-single-source', 'trained-officers'],
    risks: [
      capacityRisk,
      risk('Costs grow faster than the settlement', 'funding', 3, 4, 'A three-year budget with a cliff plan.'),
      backlashRisk,
    ],
  },
  {
    id: 'los-angeles-citation',
    label: 'Los Angeles: citation in place of a charge',
    strategy: 'city-led',
    convener: 'The city attorney',
    useWhen: 'Minor offenses of the municipal code are most of it.',
    structure: 'City attorney, police, animal services and hearing officers',
    facts: [
      { text: 'A civil citation takes the place of a criminal one for listed offenses.', sources: ['S4'] },
      { text: 'The ordinance is of 2013: fines, an appeal and a waiver for hardship.', sources: ['P25'] },
    ],
    cautions: [
      {
        text: 'Fines hurt people with little money: a hardship rule from the first day, and count who pays.',
        sources: ['K'],
      },
    ],
    committees: ['steering', 'policy-legal', 'criteria-protocols', 'equity'],
    sectors: [
      'municipal',
      'law-enforcement',
      'mayor',
      'legal-services',
      'directly-affected',
      'neighborhood',
      'public-defense',
    ],
    rule: 'majority',
    goals: ['fair-offers', 'public-statements', 'evaluation-plan'],
    risks: [
      risk('Fines hurt people with little money', 'partner', 4, 4, 'A hardship waiver that is offered, not asked for.'),
      risk('It ends with the term of office', 'political', 3, 4, 'An ordinance, not an order.'),
      backlashRisk,
    ],
  },
  {
    id: 'gloucester-walk-in',
    label: 'Gloucester: the open door of a police station',
    strategy: 'bridge',
    convener: 'A police chief',
    useWhen: 'Treatment beds exist, and the chief is the champion.',
    structure: 'Police, treatment partners and volunteers',
    facts: [
      { text: 'It is one of six models that cities are told of, and a resource for police.', sources: ['S4', 'S2'] },
      {
        text: 'In the first year 376 people came 429 times; a place was offered at 94.5 % of eligible visits.',
        sources: ['P26'],
      },
    ],
    cautions: [
      {
        text: 'It reaches those who walk in. Who fears the station stays away: pair it with outreach.',
        sources: ['K'],
      },
    ],
    committees: ['steering', 'services', 'training-officer-engagement', 'community-engagement-communication'],
    sectors: ['law-enforcement', 'behavioral-health', 'recovery', 'directly-affected', 'peers', 'health-care'],
    rule: 'modified-consensus',
    goals: ['hand-off-time', 'trained-officers', 'public-statements'],
    risks: [successionRisk, capacityRisk, backlashRisk],
  },
  {
    id: 'blank-lean',
    label: 'Lean: one convener, six to eight partners',
    strategy: 'task-force',
    convener: 'One organization with staff time',
    useWhen: 'The county is small, and few people do everything.',
    structure: 'A steering group and one working group',
    facts: [{ text: 'A shape of practice, not of one place.', sources: ['K'] }],
    cautions: [{ text: 'Two bodies with the same six people are one body: merge them.', sources: ['K'] }],
    committees: ['steering', 'criteria-protocols'],
    sectors: [
      'directly-affected',
      'law-enforcement',
      'prosecutors',
      'public-defense',
      'behavioral-health',
      'municipal',
    ],
    rule: 'consensus',
    goals: ['three-party-agreement', 'lived-experience-seats', 'hand-off-time'],
    risks: [overloadRisk, successionRisk, capacityRisk],
  },
  {
    id: 'blank-rural',
    label: 'Rural: a shared case manager, led by EMS',
    strategy: 'task-force',
    convener: 'Fire and EMS or the health department of several counties',
    useWhen: 'Distances are long and services are shared.',
    structure: 'A steering group across counties and one operations group with a shared case manager',
    facts: [{ text: 'A shape of practice, not of one place.', sources: ['K'] }],
    cautions: [
      { text: 'In a small place everybody knows everybody: keep numbers together, and names out.', sources: ['K'] },
    ],
    committees: ['steering', 'operations-workgroup', 'services'],
    sectors: [
      'fire-ems',
      'sheriff',
      'public-health',
      'directly-affected',
      'behavioral-health',
      'courts-probation',
      'faith',
    ],
    rule: 'consensus',
    goals: ['hand-off-time', 'trained-officers', 'no-single-source'],
    risks: [
      capacityRisk,
      successionRisk,
      risk(
        'The shared case manager leaves',
        'internal',
        3,
        5,
        'Two counties train a second person for the first month.',
      ),
    ],
  },
];

/** A template by its id. */
export function frameworkTemplateById(id: string): FrameworkTemplate | undefined {
  return frameworkTemplates.find((template) => template.id === id);
}
