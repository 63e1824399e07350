import type { VocabularyEntry } from './sources.ts';

/** What kind of body an organization is, apart from the sector it works in. */
export const organizationKinds = [
  {
    id: 'nonprofit',
    label: 'Nonprofit',
    description: 'A charity or other organization that does not share out profit.',
  },
  {
    id: 'government-agency',
    label: 'Government agency',
    description: 'A department, board or office of a city, county, state, tribe or nation.',
  },
  {
    id: 'elected-office',
    label: 'Elected office',
    description: 'The office of an elected official or an elected body.',
  },
  {
    id: 'health-provider',
    label: 'Health provider',
    description: 'A hospital, clinic, treatment center or other provider of care.',
  },
  { id: 'faith-community', label: 'Faith community', description: 'A congregation or a council of congregations.' },
  { id: 'business', label: 'Business', description: 'A company, a shop or a firm.' },
  {
    id: 'association',
    label: 'Association or union',
    description: 'A body that speaks for its members: trade, labor, residents or owners.',
  },
  { id: 'foundation', label: 'Foundation', description: 'A body that gives grants.' },
  {
    id: 'educational-institution',
    label: 'Educational institution',
    description: 'A school, college, university or one of its centers.',
  },
  { id: 'media', label: 'News media', description: 'A newspaper, station, site or newsletter.' },
  { id: 'coalition', label: 'Coalition or network', description: 'A group of organizations that acts together.' },
  { id: 'informal-group', label: 'Informal group', description: 'People who act together without being registered.' },
  { id: 'other', label: 'Other', description: 'None of these.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of an organization kind, as stored. */
export type OrganizationKindId = (typeof organizationKinds)[number]['id'];
