import type { Source, VocabularyEntry } from '../sources.ts';

/** An organization or a page outside that helps with diversion; it works offline, so an address is a note to copy. */
export interface ShelfEntry extends VocabularyEntry {
  readonly sources: readonly Source[];
  readonly kind: 'assistance' | 'anti-racism' | 'policy' | 'convening';
  /** As printed in the seed; '' where the seed only names it. */
  readonly address: string;
  /** What to know before one asks there. */
  readonly caveat: string;
}

const mayHaveChanged = 'Names and money of federal programs change: check its status before you ask.';

/** Those whom the seeds name. */
export const resourceShelf = [
  {
    id: 'bja-cossap',
    kind: 'assistance',
    label: 'Bureau of Justice Assistance, COSSAP',
    description: 'Training and technical assistance on opioids, stimulants and diversion.',
    sources: ['S2', 'P12'],
    address: 'cossapresources.org/Program/TTA',
    caveat: `Called COSSUP since. ${mayHaveChanged}`,
  },
  {
    id: 'lead-bureau',
    kind: 'assistance',
    label: 'LEAD National Support Bureau',
    description: 'Help with programs after the Seattle model, and a toolkit.',
    sources: ['S2', 'P21'],
    address: 'www.leadbureau.org',
    caveat: '',
  },
  {
    id: 'paari',
    kind: 'assistance',
    label: 'Police Assisted Addiction Recovery Initiative (PAARI)',
    description: 'Help with walk-in programs at police stations.',
    sources: ['S2', 'S4'],
    address: 'paarius.org',
    caveat: '',
  },
  {
    id: 'ptacc',
    kind: 'assistance',
    label: 'Police, Treatment, and Community Collaborative (PTACC)',
    description: 'The pathways, and people who work with them.',
    sources: ['S2', 'P11'],
    address: 'ptaccollaborative.org',
    caveat: 'It stands behind no single model.',
  },
  {
    id: 'iacp-engagement',
    kind: 'policy',
    label: 'IACP: community-police engagement',
    description: 'A page and a policy framework of the chiefs’ association.',
    sources: ['S2'],
    address: '',
    caveat: '',
  },
  {
    id: 'iacp-stops',
    kind: 'policy',
    label: 'IACP model policy: arrests and investigatory stops',
    description: 'A model for a department’s own policy.',
    sources: ['S2'],
    address: '',
    caveat: '',
  },
  {
    id: 'iacp-policy-center',
    kind: 'policy',
    label: 'IACP law enforcement policy center',
    description: 'Model policies and papers behind them.',
    sources: ['S2'],
    address: '',
    caveat: '',
  },
  {
    id: 'ywca',
    kind: 'anti-racism',
    label: 'YWCA',
    description: 'Resources on anti-racism.',
    sources: ['S1'],
    address: '',
    caveat: '',
  },
  {
    id: 'crossroads',
    kind: 'anti-racism',
    label: 'Crossroads Anti-Racism Organization',
    description: 'Resources and training on anti-racism.',
    sources: ['S1'],
    address: '',
    caveat: '',
  },
  {
    id: 'race-forward',
    kind: 'anti-racism',
    label: 'Race Forward',
    description: 'Resources on race and policy.',
    sources: ['S1'],
    address: '',
    caveat: '',
  },
  {
    id: 'community-catalyst',
    kind: 'convening',
    label: 'Community Catalyst',
    description: 'Wrote the two texts on coalitions and on practices.',
    sources: ['S0', 'S1'],
    address: 'www.communitycatalyst.org',
    caveat: '',
  },
  {
    id: 'nlc',
    kind: 'convening',
    label: 'National League of Cities',
    description: 'Examples for city leaders.',
    sources: ['S4'],
    address: 'nlc.org',
    caveat: 'Its article mentions a chart and “five elements” that its text does not contain.',
  },
] as const satisfies readonly ShelfEntry[];

/** A place to learn from. */
export interface PeerSite extends VocabularyEntry {
  readonly sources: readonly Source[];
  /** What it is known for, each statement with its source. */
  readonly facts: readonly { readonly text: string; readonly sources: readonly Source[] }[];
  readonly caveat: string;
}

/** Places that the seeds name. */
export const peerSites = [
  {
    id: 'seattle-king',
    label: 'Seattle/King County, Washington',
    description: 'Where LEAD began.',
    sources: ['S3'],
    facts: [
      {
        text: 'Piloted in October 2011 by a prosecutor, police, sheriff, mayor’s office, defenders, civil liberties group, neighborhood associations and community members.',
        sources: ['S3'],
      },
      {
        text: '“Recidivism down by as much as 60%”: University of Washington, 2015, as cited in the Atlanta text.',
        sources: ['S3'],
      },
    ],
    caveat:
      'The figure is the best case of one study: lower odds of arrest in the first six months. Later reviews call the evidence promising.',
  },
  {
    id: 'santa-fe',
    label: 'Santa Fe, New Mexico',
    description: 'A task force of more than thirty partners.',
    sources: ['S0', 'S3', 'P16'],
    facts: [
      { text: 'A cost-benefit analysis by a local foundation came before the program, in June 2013.', sources: ['S3'] },
      {
        text: 'Launched in 2014: January in the Atlanta text, May in the program’s own count.',
        sources: ['S3', 'P16'],
      },
    ],
    caveat: 'The task force was in its second year when the seed was written, about 2016.',
  },
  {
    id: 'fayetteville',
    label: 'Fayetteville, North Carolina',
    description: 'A harm reduction group that had trained police before.',
    sources: ['S0', 'P18'],
    facts: [{ text: 'Training ties made diversion the natural next step; other places followed.', sources: ['S0'] }],
    caveat: '',
  },
  {
    id: 'atlanta-fulton',
    label: 'Atlanta/Fulton County, Georgia',
    description: 'Began with the trust of the community; police came later.',
    sources: ['S0', 'S3', 'P19'],
    facts: [
      { text: 'A Design Team with five committees carried the work.', sources: ['S0'] },
      { text: 'Nine principles were agreed in public.', sources: ['S3'] },
    ],
    caveat: '',
  },
  {
    id: 'albany',
    label: 'Albany, New York',
    description: 'Was looking to build a similar program.',
    sources: ['S3', 'P23'],
    facts: [{ text: 'Named as looking to create one when the text was written.', sources: ['S3'] }],
    caveat: '',
  },
  {
    id: 'portland',
    label: 'Portland, Maine',
    description: 'Was looking to build a similar program.',
    sources: ['S3'],
    facts: [{ text: 'Named as looking to create one when the text was written.', sources: ['S3'] }],
    caveat: 'Whether it came to be is not said: ask.',
  },
  {
    id: 'los-angeles',
    label: 'Los Angeles, California',
    description: 'Administrative Citation Enforcement: civil instead of criminal citations.',
    sources: ['S4', 'P25'],
    facts: [{ text: 'For lower levels of need.', sources: ['S4'] }],
    caveat: '',
  },
  {
    id: 'kansas-city',
    label: 'Kansas City, Missouri',
    description: 'A triage and assessment center.',
    sources: ['S4', 'P24'],
    facts: [{ text: 'From jail to services and treatment, for higher need.', sources: ['S4'] }],
    caveat: '',
  },
  {
    id: 'gloucester',
    label: 'Gloucester, Massachusetts',
    description: 'Walk in at the police station.',
    sources: ['S4', 'P26'],
    facts: [{ text: 'The walk-in model of the seed’s list; the place was looked up.', sources: ['P26'] }],
    caveat: 'A place in treatment is not yet recovery.',
  },
] as const satisfies readonly PeerSite[];
