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
  readonly examples: readonly ModelExample[];
  readonly fitsWhen: string;
  readonly watch: string;
  /** Pathways that it usually carries out. */
  readonly pathways: readonly PathwayId[];
  readonly services: readonly ServiceTypeId[];
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
    examples: [
      {
        text: 'Kansas City Triage and Assessment Center: from jail to services and treatment, for higher need.',
        sources: ['S4', 'P24'],
      },
    ],
    fitsWhen: 'Need is high, and the emergency room and the jail are crowded.',
    watch: 'Stays must be voluntary; running costs outlast the building.',
    pathways: ['officer-prevention', 'officer-intervention'],
    services: ['crisis', 'treatment', 'case-management'],
  },
  {
    id: 'dual-responder',
    label: 'Dual responder',
    description: 'An officer and a clinician answer together.',
    sources: ['S4', 'P42'],
    needLevel: null,
    trigger: 'A crisis call',
    startedBy: 'An officer with a clinician',
    examples: [{ text: 'Framingham, Massachusetts: co-response since 2003.', sources: ['P42'] }],
    fitsWhen: 'Crisis calls are frequent.',
    watch: 'Hours that nobody covers.',
    pathways: ['officer-prevention', 'naloxone-plus', 'active-outreach'],
    services: ['crisis', 'case-management'],
  },
  {
    id: 'risk-needs-decision',
    label: 'Risk and needs based decision-making',
    description: 'A brief screen helps to decide between release, citation and referral.',
    sources: ['S4'],
    needLevel: null,
    trigger: 'A low-level contact',
    startedBy: 'An officer',
    examples: [{ text: 'The seed names no place; short screeners used by patrol are the usual form.', sources: ['K'] }],
    fitsWhen: 'Low-level contacts are many.',
    watch: 'Bias in the tool: check it on local data first.',
    pathways: ['officer-intervention', 'officer-prevention'],
    services: ['case-management', 'legal'],
  },
  {
    id: 'lead',
    label: 'Law Enforcement Assisted Diversion (LEAD)',
    description: 'From an arrest or a social contact to long-term case management on harm reduction.',
    sources: ['S4', 'S3', 'S0'],
    needLevel: null,
    trigger: 'An arrest that could be made, or a social contact',
    startedBy: 'An officer; where agreed, a community member',
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
    services: ['case-management', 'harm-reduction', 'housing', 'legal'],
  },
  {
    id: 'walk-in-paari',
    label: 'Walk in / Police Assisted Addiction Recovery Initiative (PAARI)',
    description: 'The door of the police station is open to those who want treatment.',
    sources: ['S4', 'P26'],
    needLevel: null,
    trigger: 'A person asks for treatment',
    startedBy: 'The person',
    examples: [{ text: 'Gloucester, Massachusetts.', sources: ['P26'] }],
    fitsWhen: 'People want treatment and do not get to it.',
    watch: 'A place in treatment is not yet recovery.',
    pathways: ['self-referral'],
    services: ['treatment', 'transport', 'peer-recovery'],
  },
  {
    id: 'citation-based',
    label: 'Citation based',
    description: 'A civil citation instead of a criminal one.',
    sources: ['S4', 'P25'],
    needLevel: 'lower',
    trigger: 'A minor offense',
    startedBy: 'An officer',
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
    services: ['legal', 'case-management'],
  },
] as const satisfies readonly DiversionModel[];

/** The stored id of a model. */
export type DiversionModelId = (typeof diversionModels)[number]['id'];
