import type { Source } from './sources.ts';

/** What the sources of the framework templates are called. */
export const frameworkSources: Readonly<Partial<Record<Source, string>>> = {
  S0: 'Community Catalyst, “Building support through coalitions”',
  S1: 'Community Catalyst, “Promising practices”',
  S2: 'IACP, fact sheet on pre-arrest diversion',
  S3: 'Atlanta campaign text “The Solution”',
  S4: 'National League of Cities, December 2018',
  P14: 'CrimeSolutions, profile of Seattle LEAD',
  P16: 'lead-santafe.org and Drug Policy Alliance, October 2018',
  P17: 'Santa Fe Reporter, December 2021',
  P18: 'NCHRC release, Fayetteville Observer, WUNC and SAFE Project, 2016 to 2019',
  P19: 'prearrestdiversion.org, LEAD Bureau 2016, Atlanta Pride 2022',
  P20: 'Atlanta Downtown Improvement District, April 2017',
  P21: 'leadbureau.org toolkit, chapter 5',
  P23: 'Katal releases on Albany LEAD, March 2016',
  P24: 'kcmo.gov, Kansas City Star, ReDiscover',
  P25: 'nlc.org, Los Angeles City Attorney and Council District 5',
  P26: 'New England Journal of Medicine 375:2502, 2016',
  P41: 'Seattle Police blotter, 13 October 2011',
  K: 'Practice, to be changed as you see fit',
};
