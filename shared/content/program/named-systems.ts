import type { SeedSource } from '../sources.ts';

/** Where the app keeps what a seed names: a list of `shared/content` and, where it is one entry, its id. */
export interface ContentPlace {
  readonly list:
    | 'checklists'
    | 'committee-kinds'
    | 'diversion-models'
    | 'evaluation-plan'
    | 'evidence-templates'
    | 'framework-templates'
    | 'funding-types'
    | 'objections'
    | 'pathways'
    | 'peer-sites'
    | 'populations'
    | 'resource-shelf'
    | 'roadmap-steps'
    | 'sectors'
    | 'statement-parties'
    | 'sector-asks'
    | 'sector-presets'
    | 'service-types'
    | 'trainings'
    | 'friction'
    | 'guideline-clauses';
  readonly ids?: readonly string[];
}

/** A system, list or program that a seed names, and where a coalition uses it. */
export interface NamedSystem {
  readonly id: string;
  readonly label: string;
  readonly seeds: readonly SeedSource[];
  readonly places: readonly ContentPlace[];
}

/** Every row of the table of named systems but the "five elements", which their seed mentions and does not list. */
export const namedSystems: readonly NamedSystem[] = [
  {
    id: 'five-steps',
    label: 'Five steps to a strong coalition',
    seeds: ['S0'],
    places: [{ list: 'roadmap-steps', ids: ['framework', 'recruitment', 'structure', 'messaging', 'wins'] }],
  },
  {
    id: 'twelve-sectors',
    label: 'Twelve partner sectors',
    seeds: ['S0'],
    places: [{ list: 'sector-presets', ids: ['core12'] }],
  },
  {
    id: 'extended-sectors',
    label: 'Extended sectors',
    seeds: ['S0', 'S1', 'S2', 'S3'],
    places: [
      {
        list: 'sectors',
        ids: [
          'business',
          'prosecutors',
          'educators',
          'fire-ems',
          'behavioral-health',
          'researchers',
          'policymakers',
          'sheriff',
          'mayor',
          'public-defense',
          'civil-liberties',
          'neighborhood',
        ],
      },
    ],
  },
  {
    id: 'nchrc-lead',
    label: 'NCHRC LEAD, Fayetteville',
    seeds: ['S0'],
    places: [
      { list: 'framework-templates', ids: ['fayetteville-nchrc'] },
      { list: 'peer-sites', ids: ['fayetteville'] },
    ],
  },
  {
    id: 'nchrc-business',
    label: 'NCHRC business messaging',
    seeds: ['S0'],
    places: [{ list: 'objections', ids: ['catch-and-release'] }],
  },
  {
    id: 'atlanta-pad',
    label: 'Atlanta/Fulton County pre-arrest diversion',
    seeds: ['S0', 'S3'],
    places: [
      { list: 'framework-templates', ids: ['atlanta-fulton'] },
      { list: 'peer-sites', ids: ['atlanta-fulton'] },
    ],
  },
  {
    id: 'atlanta-design-team',
    label: 'Atlanta Design Team',
    seeds: ['S0'],
    places: [
      { list: 'committee-kinds', ids: ['design-team'] },
      { list: 'sector-presets', ids: ['atlanta'] },
    ],
  },
  {
    id: 'atlanta-committees',
    label: 'Atlanta’s five committees',
    seeds: ['S0'],
    places: [
      {
        list: 'committee-kinds',
        ids: [
          'community-engagement-communication',
          'criteria-protocols',
          'services',
          'sustainability',
          'assessment-evaluation',
        ],
      },
    ],
  },
  {
    id: 'agreeing-parties',
    label: 'Atlanta agreeing parties',
    seeds: ['S3'],
    places: [{ list: 'statement-parties', ids: ['police', 'providers', 'formerly-incarcerated', 'lgbt', 'residents'] }],
  },
  {
    id: 'santa-fe',
    label: 'Santa Fe LEAD task force',
    seeds: ['S0'],
    places: [
      { list: 'framework-templates', ids: ['santa-fe'] },
      { list: 'sector-presets', ids: ['santa-fe'] },
      { list: 'guideline-clauses', ids: ['values'] },
    ],
  },
  {
    id: 'santa-fe-launch',
    label: 'Santa Fe launch and cost-benefit analysis',
    seeds: ['S3'],
    places: [
      { list: 'framework-templates', ids: ['santa-fe'] },
      { list: 'peer-sites', ids: ['santa-fe'] },
    ],
  },
  {
    id: 'seattle',
    label: 'Seattle/King County LEAD',
    seeds: ['S3'],
    places: [
      { list: 'framework-templates', ids: ['seattle-king'] },
      { list: 'sector-presets', ids: ['seattle'] },
      { list: 'peer-sites', ids: ['seattle-king'] },
      { list: 'evidence-templates', ids: ['E1'] },
    ],
  },
  {
    id: 'albany-portland',
    label: 'Albany and Portland',
    seeds: ['S3'],
    places: [{ list: 'peer-sites', ids: ['albany', 'portland'] }],
  },
  {
    id: 'nine-principles',
    label: 'Atlanta key principles',
    seeds: ['S3'],
    places: [{ list: 'checklists', ids: ['principles'] }],
  },
  {
    id: 'five-practices',
    label: 'Community Catalyst practices',
    seeds: ['S1'],
    places: [{ list: 'checklists', ids: ['practices', 'equity'] }],
  },
  {
    id: 'lived-experience',
    label: 'Lived-experience strategies',
    seeds: ['S1'],
    places: [{ list: 'checklists', ids: ['lived-experience'] }],
  },
  {
    id: 'continuum',
    label: 'Continuum of services',
    seeds: ['S1'],
    places: [
      {
        list: 'service-types',
        ids: ['emergency', 'housing', 'harm-reduction', 'legal', 'food', 'peer-recovery', 'education', 'employment'],
      },
    ],
  },
  {
    id: 'populations',
    label: 'Populations for cultural humility',
    seeds: ['S1'],
    places: [
      {
        list: 'populations',
        ids: ['underserved', 'formerly-incarcerated', 'sex-workers', 'immigrants-refugees', 'disabilities', 'lgbtqia'],
      },
    ],
  },
  {
    id: 'revenue-streams',
    label: 'Revenue streams',
    seeds: ['S1'],
    places: [
      {
        list: 'funding-types',
        ids: ['medicaid', 'medicaid-adapted', 'federal', 'state', 'local', 'health-institution', 'philanthropic'],
      },
    ],
  },
  {
    id: 'anti-racism-groups',
    label: 'Anti-racism resource groups',
    seeds: ['S1'],
    places: [{ list: 'resource-shelf', ids: ['ywca', 'crossroads', 'race-forward'] }],
  },
  {
    id: 'ptacc-pathways',
    label: 'PTACC pathways',
    seeds: ['S2'],
    places: [
      {
        list: 'pathways',
        ids: ['self-referral', 'active-outreach', 'naloxone-plus', 'officer-prevention', 'officer-intervention'],
      },
    ],
  },
  {
    id: 'iacp-roles',
    label: 'IACP partner roles',
    seeds: ['S2'],
    places: [{ list: 'sector-asks', ids: ['policymakers', 'justice', 'behavioral-health', 'community'] }],
  },
  {
    id: 'iacp-training',
    label: 'IACP training and organizational strategies',
    seeds: ['S2'],
    places: [
      {
        list: 'trainings',
        ids: ['neuroscience', 'trauma', 'return-to-use', 'testimonials', 'easier-than-arrest'],
      },
      { list: 'friction' },
    ],
  },
  {
    id: 'police-researcher',
    label: 'Police-researcher partnership',
    seeds: ['S2'],
    places: [{ list: 'evaluation-plan', ids: ['effect', 'equity', 'uses'] }],
  },
  {
    id: 'assistance',
    label: 'Technical-assistance organizations and IACP pages',
    seeds: ['S2'],
    places: [
      {
        list: 'resource-shelf',
        ids: ['bja-cossap', 'lead-bureau', 'paari', 'ptacc', 'iacp-engagement', 'iacp-stops', 'iacp-policy-center'],
      },
    ],
  },
  {
    id: 'nlc-actions',
    label: 'NLC city-leader actions',
    seeds: ['S4'],
    places: [
      { list: 'checklists', ids: ['city-actions'] },
      { list: 'sector-asks', ids: ['city-leaders'] },
    ],
  },
  {
    id: 'nlc-models',
    label: 'NLC models',
    seeds: ['S4'],
    places: [
      {
        list: 'diversion-models',
        ids: ['triage-center', 'dual-responder', 'risk-needs-decision', 'lead', 'walk-in-paari', 'citation-based'],
      },
    ],
  },
  {
    id: 'los-angeles',
    label: 'Los Angeles Administrative Citation Enforcement',
    seeds: ['S4'],
    places: [
      { list: 'diversion-models', ids: ['citation-based'] },
      { list: 'framework-templates', ids: ['los-angeles-citation'] },
      { list: 'peer-sites', ids: ['los-angeles'] },
    ],
  },
  {
    id: 'kansas-city',
    label: 'Kansas City Triage and Assessment Center',
    seeds: ['S4'],
    places: [
      { list: 'diversion-models', ids: ['triage-center'] },
      { list: 'framework-templates', ids: ['kansas-city-triage'] },
      { list: 'peer-sites', ids: ['kansas-city'] },
    ],
  },
];
