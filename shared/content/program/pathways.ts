import type { SectorId } from '../sectors.ts';
import type { Source, VocabularyEntry } from '../sources.ts';
import type { ServiceTypeId } from './service-types.ts';

/** How much a part of the work takes beside the other pathways: a rough word of practice, never a figure. */
export type Investment = 'low' | 'medium' | 'high' | 'low-then-high' | 'medium-to-high';

/** What happens to a charge while somebody is on a pathway. */
export type ChargeHandling = 'none' | 'none-filed' | 'held-or-cited';

/** A way from a contact with responders to services, as the field names it. */
export interface Pathway extends VocabularyEntry {
  readonly sources: readonly Source[];
  /** One of the five of the seed; the sixth was named later. */
  readonly isSeed: boolean;
  /** What sets it going. */
  readonly trigger: string;
  /** Who makes the first step. */
  readonly startedBy: string;
  /** For whom it was made, in the seed's sense. */
  readonly population: string;
  /** How much they need, as far as the source says; '' where it says nothing. */
  readonly need: string;
  readonly charge: ChargeHandling;
  /** Seats without which it does not work. */
  readonly partners: readonly SectorId[];
  /** Services that must have room. */
  readonly services: readonly ServiceTypeId[];
  /** Ids of `trainingTopics` that those who start it need. */
  readonly trainings: readonly string[];
  /** Practice, not research: planning, staff, services. */
  readonly investment: readonly [plan: Investment, staff: Investment, services: Investment];
  /** What goes wrong with it. */
  readonly watch: readonly string[];
}

/** The five pathways of the seed in its order, and the sixth that was added later. */
export const pathways = [
  {
    id: 'self-referral',
    label: 'Self-referral',
    description: 'Somebody walks in or calls police, fire or EMS and asks for help, without fear of arrest.',
    sources: ['S2'],
    isSeed: true,
    trigger: 'A person asks for treatment',
    startedBy: 'The person',
    population: 'People with substance use disorders',
    need: '',
    charge: 'none',
    partners: ['law-enforcement', 'fire-ems', 'behavioral-health', 'recovery'],
    services: ['treatment', 'transport', 'peer-recovery'],
    trainings: ['voluntary-consent', 'warm-handoff', 'protocol'],
    investment: ['low', 'low', 'low-then-high'],
    watch: ['What happens when there is a warrant', 'Opening hours', 'Trust in the front desk', 'Languages'],
  },
  {
    id: 'active-outreach',
    label: 'Active outreach',
    description: 'Responders look for people to engage, often in a team with a clinician or a peer.',
    sources: ['S2'],
    isSeed: true,
    trigger: 'A team seeks somebody out',
    startedBy: 'A first responder with a clinician or peer',
    population: 'People with substance use disorders',
    need: '',
    charge: 'none',
    partners: ['law-enforcement', 'peers', 'behavioral-health', 'harm-reduction'],
    services: ['case-management', 'harm-reduction', 'treatment'],
    trainings: ['voluntary-consent', 'warm-handoff', 'privacy'],
    investment: ['medium', 'medium-to-high', 'medium'],
    watch: ['Consent before contact', 'Who keeps the list, and for what', 'Outreach must not become surveillance'],
  },
  {
    id: 'naloxone-plus',
    label: 'Naloxone Plus',
    description: 'A team visits somebody after a recent overdose and links them to treatment at crisis level.',
    sources: ['S2'],
    isSeed: true,
    trigger: 'A recent overdose',
    startedBy: 'A co-responder team',
    population: 'People with opioid use disorder',
    need: 'Treatment at crisis level',
    charge: 'none',
    partners: ['fire-ems', 'peers', 'behavioral-health', 'health-care'],
    services: ['treatment', 'emergency', 'peer-recovery'],
    trainings: ['naloxone', 'voluntary-consent', 'trauma'],
    investment: ['medium', 'medium', 'high'],
    watch: ['The visit within 24 to 72 hours', 'Safety at the door', 'The family'],
  },
  {
    id: 'officer-prevention',
    label: 'Officer prevention',
    description: 'In routine work an officer begins the link to services, and no charge is filed.',
    sources: ['S2'],
    isSeed: true,
    trigger: 'Routine work such as patrol',
    startedBy: 'An officer',
    population: 'People in crisis or with mental health needs, without a home, in sex work, and others',
    need: '',
    charge: 'none-filed',
    partners: ['law-enforcement', 'dispatch', 'behavioral-health', 'housing-homeless', 'social-services'],
    services: ['crisis', 'housing', 'case-management'],
    trainings: ['de-escalation', 'trauma', 'protocol'],
    investment: ['medium', 'medium', 'high'],
    watch: ['Where to bring people at night', 'Police where nobody needed police'],
  },
  {
    id: 'officer-intervention',
    label: 'Officer intervention',
    description: 'At the contact an officer begins the link; a citation or charge is held until the plan is done.',
    sources: ['S2'],
    isSeed: true,
    trigger: 'Contact where a charge could be filed',
    startedBy: 'An officer',
    population: 'People who face nonviolent charges, at low to moderate risk',
    need: 'Low to moderate risk',
    charge: 'held-or-cited',
    partners: ['law-enforcement', 'prosecutors', 'public-defense', 'social-services'],
    services: ['case-management', 'legal', 'treatment', 'housing'],
    trainings: ['protocol', 'implicit-bias', 'return-to-use'],
    investment: ['high', 'high', 'high'],
    watch: [
      'People drawn in who would have been left alone',
      'Due process',
      'Fees',
      'Rules of completion that few can meet',
    ],
  },
  {
    id: 'community-response',
    label: 'Community response',
    description: 'A community team answers a call or follows up, with or without police.',
    sources: ['P12', 'K'],
    isSeed: false,
    trigger: 'A call for help',
    startedBy: 'A community team',
    population: 'People in crisis or with behavioral health needs',
    need: '',
    charge: 'none',
    partners: ['dispatch', 'behavioral-health', 'peers', 'fire-ems'],
    services: ['crisis', 'case-management', 'peer-recovery'],
    trainings: ['de-escalation', 'warm-handoff', 'voluntary-consent'],
    investment: ['high', 'high', 'high'],
    watch: ['Which calls go where', 'Safety of the team', 'Money after the first grant'],
  },
] as const satisfies readonly Pathway[];

/** The stored id of a pathway. */
export type PathwayId = (typeof pathways)[number]['id'];

/** What is said of the investment that a pathway takes. */
export const investmentNote =
  'The seed says only that investment differs between pathways; the words low to high are practice, to be checked against your own figures.';

/** How the seed advises to go about it: one pathway first, others as capacity grows. */
export const startWithOne: { readonly text: string; readonly sources: readonly Source[] } = {
  text: 'Communities often begin with one pathway and add others as the work evolves.',
  sources: ['S2'],
};
