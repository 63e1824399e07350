import type { SectorId } from '../sectors.ts';
import type { Source } from '../sources.ts';

/** What a program asks of those who sit in some chairs: shown on the seat. */
export interface SectorAsk {
  readonly id: string;
  readonly sectors: readonly SectorId[];
  readonly label: string;
  readonly asks: readonly string[];
  readonly sources: readonly Source[];
}

/** The roles of partners in the fact sheet on pre-arrest diversion, and the city's in the article for city leaders. */
export const sectorAsks: readonly SectorAsk[] = [
  {
    id: 'policymakers',
    sectors: ['policymakers', 'municipal', 'mayor', 'state-federal'],
    label: 'Policymakers',
    asks: ['Help to raise treatment capacity', 'Be an ally toward other sectors', 'Open doors to funding'],
    sources: ['S2'],
  },
  {
    id: 'justice',
    sectors: ['prosecutors', 'courts-probation', 'sheriff', 'public-defense'],
    label: 'Justice system',
    asks: [
      'Clear warrants that stand in the way',
      'Lift limits on travel to treatment for people on probation or parole',
      'Time releases from jail so that treatment can begin',
    ],
    sources: ['S2'],
  },
  {
    id: 'behavioral-health',
    sectors: ['behavioral-health', 'social-services', 'health-care', 'public-health'],
    label: 'Treatment and services',
    asks: [
      '“Divert to where?”: tell what has room, and for whom',
      'Fill gaps and build capacity before referrals come',
      'Say early when places run out',
    ],
    sources: ['S2'],
  },
  {
    id: 'community',
    sectors: ['neighborhood', 'directly-affected', 'recovery', 'crime-affected', 'formerly-incarcerated'],
    label: 'Community',
    asks: ['Bring the view of those affected by crime, by the justice system and in recovery'],
    sources: ['S2'],
  },
  {
    id: 'researchers',
    sectors: ['researchers'],
    label: 'Researchers',
    asks: ['Look at effect and at equity', 'Make results fit for the press, for funders and for others in the field'],
    sources: ['S2'],
  },
  {
    id: 'law-enforcement',
    sectors: ['law-enforcement'],
    label: 'Law enforcement',
    asks: ['Back it at the top, say the same thing throughout, train', 'Make diverting easier than arresting'],
    sources: ['S2'],
  },
  {
    id: 'city-leaders',
    sectors: ['municipal', 'mayor'],
    label: 'City leaders',
    asks: ['Take on one of the six actions, with a day and somebody who answers for it'],
    sources: ['S4'],
  },
];
