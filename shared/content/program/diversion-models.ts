import type { SectorId } from '../sectors.ts';
import type { Source, VocabularyEntry } from '../sources.ts';
import type { PathwayId } from './pathways.ts';
import type { ServiceTypeId } from './service-types.ts';

/** A place that a model is known from; the seed names two, the others were looked up or are practice. */
export interface ModelExample {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A model of pre-arrest diversion of the National League of Cities' article. */
export interface DiversionModel extends VocabularyEntry {
  readonly sources: readonly Source[];
  /** How much the people need whom it serves; null where no source says. */
  readonly needLevel: 'lower' | 'medium' | 'higher' | null;
  /** What sets it going. */
  readonly trigger: string;
  readonly startedBy: string;
  /** For whom it is, in the sense of when it fits. */
  readonly population: string;
  readonly examples: readonly ModelExample[];
  readonly fitsWhen: string;
  readonly watch: string;
  /** Pathways that it usually carries out. */
  readonly pathways: readonly PathwayId[];
  /** Seats without which it does not work. Practice: the article names none. */
  readonly partners: readonly SectorId[];
  /** Services that must have room. Practice. */
  readonly services: readonly ServiceTypeId[];
  /** Ids of `trainingTopics` that those who start it need. Practice. */
  readonly trainings: readonly string[];
}

/** The six models of the seed, in its order. The "five elements" that it mentions are not listed there, so they are not here. */
export const diversionModels = [
  {
    id: 'triage-center',
    label: 'Triage center',
    description: 'A place where officers take people for an assessment and a short stay.',
    sources: ['S4', 'P24'],
    needLevel: 'higher',
    trigger: 'An officer needs somewhere to bring somebody',
    startedBy: 'An officer',
    population: 'People whom officers would take to jail or the emergency room, with higher need',
    examples: [
      {
        text: 'Kansas City Triage and Assessment Center: from jail to services and treatment, for higher need.',
        sources: ['S4', 'P24'],
      },
    ],
    fitsWhen: 'Need is high, and the emergency room and the jail are crowded.',
    watch: 'Stays must be voluntary; running costs outlast the building.',
    pathways: ['officer-prevention', 'officer-intervention'],
    partners: ['law-enforcement', 'behavioral-health', 'health-care', 'dispatch'],
    services: ['crisis', 'treatment', 'case-management'],
    trainings: ['protocol', 'warm-handoff', 'de-escalation'],
  },
  {
    id: 'dual-responder',
    label: 'Dual responder',
    description: 'An officer and a clinician answer together.',
    sources: ['S4', 'P42'],
    needLevel: null,
    trigger: 'A crisis call',
    startedBy: 'An officer with a clinician',
    population: 'People in a crisis to which police are called',
    examples: [{ text: 'Framingham, Massachusetts: co-response since 2003.', sources: ['P42'] }],
    fitsWhen: 'Crisis calls are frequent.',
    watch: 'Hours that nobody covers.',
    pathways: ['officer-prevention', 'naloxone-plus', 'active-outreach'],
    partners: ['law-enforcement', 'behavioral-health', 'dispatch'],
    services: ['crisis', 'case-management'],
    trainings: ['de-escalation', 'warm-handoff', 'privacy'],
  },
  {
    id: 'risk-needs-decision',
    label: 'Risk and needs based decision-making',
    description: 'A brief screen helps to decide between release, citation and referral.',
    sources: ['S4'],
    needLevel: null,
    trigger: 'A low-level contact',
    startedBy: 'An officer',
    population: 'People met at low-level contacts',
    examples: [{ text: 'The seed names no place; short screeners used by patrol are the usual form.', sources: ['K'] }],
    fitsWhen: 'Low-level contacts are many.',
    watch: 'Bias in the tool: check it on local data first.',
    pathways: ['officer-intervention', 'officer-prevention'],
    partners: ['law-enforcement', 'prosecutors', 'social-services'],
    services: ['case-management', 'legal'],
    trainings: ['protocol', 'implicit-bias', 'privacy'],
  },
  {
    id: 'lead',
    label: 'Law Enforcement Assisted Diversion (LEAD)',
    description: 'From an arrest or a social contact to long-term case management on harm reduction.',
    sources: ['S4', 'S3', 'S0'],
    needLevel: null,
    trigger: 'An arrest that could be made, or a social contact',
    startedBy: 'An officer; where agreed, a community member',
    population: 'People met again and again because of needs that nobody met',
    examples: [
      { text: 'Seattle/King County: piloted in October 2011.', sources: ['S3'] },
      { text: 'Santa Fe: a program modeled after it, 2014.', sources: ['S3', 'P16'] },
      { text: 'Fayetteville: from training ties of a harm reduction group.', sources: ['S0'] },
      { text: 'Atlanta: the design that the nine principles describe.', sources: ['S3'] },
      { text: 'Albany: followed Seattle.', sources: ['P23'] },
    ],
    fitsWhen: 'The same people are met again and again because of needs that nobody met.',
    watch: 'People for each case manager; coordination with the prosecutor.',
    pathways: ['officer-intervention', 'officer-prevention'],
    partners: ['law-enforcement', 'prosecutors', 'public-defense', 'social-services', 'neighborhood'],
    services: ['case-management', 'harm-reduction', 'housing', 'legal'],
    trainings: ['protocol', 'return-to-use', 'warm-handoff'],
  },
  {
    id: 'walk-in-paari',
    label: 'Walk in / Police Assisted Addiction Recovery Initiative (PAARI)',
    description: 'The door of the police station is open to those who want treatment.',
    sources: ['S4', 'P26'],
    needLevel: null,
    trigger: 'A person asks for treatment',
    startedBy: 'The person',
    population: 'People who want treatment and do not get to it',
    examples: [{ text: 'Gloucester, Massachusetts.', sources: ['P26'] }],
    fitsWhen: 'People want treatment and do not get to it.',
    watch: 'A place in treatment is not yet recovery.',
    pathways: ['self-referral'],
    partners: ['law-enforcement', 'behavioral-health', 'recovery'],
    services: ['treatment', 'transport', 'peer-recovery'],
    trainings: ['voluntary-consent', 'warm-handoff', 'protocol'],
  },
  {
    id: 'citation-based',
    label: 'Citation based',
    description: 'A civil citation instead of a criminal one.',
    sources: ['S4', 'P25'],
    needLevel: 'lower',
    trigger: 'A minor offense',
    startedBy: 'An officer',
    population: 'People at a first contact over a minor offense',
    examples: [
      {
        text: 'Los Angeles, Administrative Citation Enforcement: civil citations for named offenses, for lower need.',
        sources: ['S4', 'P25'],
      },
      { text: 'Leon County, Florida: adult civil citation, 2013.', sources: ['P42'] },
    ],
    fitsWhen: 'Offenses are minor, and it is a first contact.',
    watch: 'Fines, debts that stay unpaid, and people drawn in who would have been left alone.',
    pathways: ['officer-intervention'],
    partners: ['law-enforcement', 'prosecutors', 'public-defense', 'municipal'],
    services: ['legal', 'case-management'],
    trainings: ['protocol', 'implicit-bias'],
  },
] as const satisfies readonly DiversionModel[];

/** The stored id of a model. */
export type DiversionModelId = (typeof diversionModels)[number]['id'];
