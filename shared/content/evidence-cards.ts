/** An evidence card to begin with. */
export interface EvidenceTemplate {
  readonly id: string;
  readonly claim: string;
  readonly figure: string;
  readonly source: string;
  /** Where the figure reached us, when that is not the source itself. */
  readonly citedIn: string;
  readonly caveat: string;
}

/** The twelve evidence cards (domain pack, section 7). Nobody has looked them up for this workspace yet, so they have no day of checking. */
export const evidenceTemplates: readonly EvidenceTemplate[] = [
  {
    id: 'E1',
    claim: 'In Seattle, people in the program had lower odds of being arrested again.',
    figure:
      '60% lower odds of arrest in the first six months; 58% over the longer window; 39% lower odds of a felony charge',
    source: 'Collins, Lonczak and Clifasefi, Evaluation and Program Planning, 2017 (203 LEAD, 115 comparison people)',
    citedIn: 'National brief on LEAD, as “recidivism down 60%”',
    caveat:
      'One study of one site, and odds of arrest rather than “recidivism”. CrimeSolutions rates it promising, with no significant effect on arrests that were not on a warrant.',
  },
  {
    id: 'E2',
    claim:
      'In Seattle, costs per person fell as the program left its start, and legal-system costs fell while those of the comparison group rose.',
    figure:
      '$899 to $532 per person and month; average yearly legal-system cost −$2,100 against +$5,961; 39 fewer jail days a year',
    source: 'University of Washington LEAD utilization and cost report, June 2015',
    citedIn: '',
    caveat: 'One site.',
  },
  {
    id: 'E3',
    claim: 'In Santa Fe, the program cost less per person than the usual way over three years.',
    figure: 'About $9,507 against $42,000 per person over three years; 70% engaged; fewer jail days',
    source: 'lead-santafe.org; Drug Policy Alliance release, October 2018',
    citedIn: '',
    caveat: 'The program’s own summary; it declined later (Santa Fe Reporter, December 2021).',
  },
  {
    id: 'E4',
    claim: 'In Gloucester, nearly everybody who came to the police for help was offered a place in treatment.',
    figure: '94.5% offered placement',
    source: 'Letter in the New England Journal of Medicine 375:2502, 2016',
    citedIn: '',
    caveat: 'Placement, not outcome.',
  },
  {
    id: 'E5',
    claim: 'Across studies of adults, diversion is linked to less repeat offending and lower cost.',
    figure: '47 studies',
    source: 'Harmon-Darrow and others, systematic review, 2023',
    citedIn: '',
    caveat: 'Little link to better behavioral health; designs are mixed.',
  },
  {
    id: 'E6',
    claim: 'Low-risk young people who were diverted offended again less often than assumed without it.',
    figure: 'About 44% against an assumed 50%',
    source: 'Campbell review on youth, 2018',
    citedIn: '',
    caveat: 'The 50% is an assumption of the review, and the young people were at low risk.',
  },
  {
    id: 'E7',
    claim: 'A return to use after treatment is common and is no sign that treatment failed.',
    figure: '40–60%',
    source: 'National Institute on Drug Abuse',
    citedIn: 'Brief for police on deflection, as “relapse”',
    caveat: 'A range over many kinds of treatment and many people; it says nothing about one person.',
  },
  {
    id: 'E8',
    claim: 'Syringe services do not raise drug use or crime, and bring more people into treatment.',
    figure: '',
    source: 'Centers for Disease Control and Prevention; National Institute on Drug Abuse, pages on syringe services',
    citedIn: '',
    caveat: 'About syringe services, not about diversion itself.',
  },
  {
    id: 'E9',
    claim: 'In Kansas City, officers use a triage center in place of jail and emergency rooms.',
    figure: '',
    source: 'Kansas City Assessment and Triage Center: city of Kansas City, Kansas City Star, ReDiscover',
    citedIn: '',
    caveat: 'How much it was used, not what became of people. Look up the current figures before use.',
  },
  {
    id: 'E10',
    claim: 'In Tucson, deflection came with fewer arrests, more treatment and possible savings.',
    figure: '',
    source: 'University of Arizona SIROW, 2023; AZPM, 2020',
    citedIn: '',
    caveat: 'Savings are possible, not shown.',
  },
  {
    id: 'E11',
    claim: 'In Belltown, much of the work of police was about few people and few places.',
    figure: '',
    source: 'Seattle Police Department Blotter, October 13, 2011',
    citedIn: '',
    caveat: 'A police notice about one neighborhood, not a study.',
  },
  {
    id: 'E12',
    claim: 'In Albany and Atlanta, business and health money helped to pay for diversion.',
    figure: '',
    source: 'Atlanta Downtown Improvement District release, April 2017; Katal releases on Albany LEAD, March 2016',
    citedIn: '',
    caveat: 'That they gave, not what it achieved.',
  },
];

const byId = new Map(evidenceTemplates.map((card) => [card.id, card]));

/** The evidence card of the list with this id. */
export function evidenceTemplateById(id: string): EvidenceTemplate | undefined {
  return byId.get(id);
}
