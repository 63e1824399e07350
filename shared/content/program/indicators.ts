/** A field in which a program is measured. */
export interface IndicatorDomain {
  readonly id: string;
  readonly label: string;
  /** What is usually measured there. Counts of people below eleven are not shown. */
  readonly indicators: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
}

const count = 'count';
const share = '%';
const days = 'days';
const minutes = 'minutes';

/** The indicators of the domain pack, section 10. Coalition health has metrics of its own (m01 to m17). */
export const indicatorDomains = [
  {
    id: 'reach',
    label: 'Reach',
    indicators: [
      { id: 'eligible', label: 'Contacts that were eligible', unit: count },
      { id: 'offers', label: 'Offers made', unit: count },
      { id: 'acceptances', label: 'Offers accepted', unit: count },
      { id: 'community-referrals', label: 'Referrals by the community', unit: count },
      { id: 'offer-rate', label: 'Offers out of eligible contacts', unit: share },
      { id: 'declines', label: 'Offers declined, with the reason', unit: count },
    ],
  },
  {
    id: 'speed',
    label: 'Speed',
    indicators: [
      { id: 'officer-minutes', label: 'Officer time', unit: minutes },
      { id: 'hand-over', label: 'Time to the hand-over', unit: minutes },
      { id: 'first-service', label: 'Time to the first service', unit: days },
      { id: 'housing-treatment', label: 'Time to housing or treatment', unit: days },
    ],
  },
  {
    id: 'engagement',
    label: 'Engagement',
    indicators: [
      { id: 'contact-7', label: 'In contact after 7 days', unit: share },
      { id: 'contact-30', label: 'In contact after 30 days', unit: share },
      { id: 'contact-90', label: 'In contact after 90 days', unit: share },
      { id: 'own-goals', label: 'Goals that people set themselves and met', unit: share },
      { id: 'services-used', label: 'Services used', unit: count },
      { id: 'warm-handoffs', label: 'Warm hand-offs completed', unit: share },
    ],
  },
  {
    id: 'justice',
    label: 'Justice',
    indicators: [
      { id: 'arrests-6', label: 'New arrests within 6 months; say whether warrants count', unit: count },
      { id: 'arrests-12', label: 'New arrests within 12 months; say whether warrants count', unit: count },
      { id: 'bookings', label: 'Bookings', unit: count },
      { id: 'jail-days', label: 'Days in jail', unit: days },
      { id: 'charges', label: 'Charges filed', unit: count },
      { id: 'warrants', label: 'Warrants cleared', unit: count },
    ],
  },
  {
    id: 'health',
    label: 'Health',
    indicators: [
      { id: 'overdoses', label: 'Nonfatal overdoses', unit: count },
      { id: 'moud', label: 'Medication for opioid use disorder started or kept', unit: share },
      { id: 'emergency-visits', label: 'Emergency visits', unit: count },
      { id: 'self-rated', label: 'Health as people rate it themselves', unit: share },
      { id: 'deaths-reviewed', label: 'Deaths reviewed', unit: count },
    ],
  },
  {
    id: 'stability',
    label: 'Stability',
    indicators: [
      { id: 'housed', label: 'Housed', unit: share },
      { id: 'income', label: 'With income or benefits', unit: share },
      { id: 'ids', label: 'With an ID', unit: share },
      { id: 'family-contact', label: 'In contact with family', unit: share },
    ],
  },
  {
    id: 'equity',
    label: 'Equity',
    indicators: [
      { id: 'offer-ratio', label: 'Offers, one group beside another', unit: 'ratio' },
      { id: 'completion-ratio', label: 'Completions, one group beside another', unit: 'ratio' },
      { id: 'complaints', label: 'Complaints', unit: count },
      { id: 'language-access', label: 'Served in their language', unit: share },
    ],
  },
  {
    id: 'system',
    label: 'System',
    indicators: [
      { id: 'trained-officers', label: 'Officers trained', unit: share },
      { id: 'per-officer', label: 'Diversions an officer', unit: count },
      { id: 'partner-satisfaction', label: 'Partners who are satisfied', unit: share },
      { id: 'service-share', label: 'Money dedicated to services', unit: share },
      { id: 'cost-month', label: 'Cost of one participant for a month', unit: '$' },
      { id: 'cost-avoided', label: 'Cost avoided, as a range', unit: '$' },
    ],
  },
  {
    id: 'community',
    label: 'Community',
    indicators: [
      { id: 'perception', label: 'How residents and merchants see it', unit: share },
      { id: 'repeat-calls', label: 'Repeat calls at the same places', unit: count },
      { id: 'stigma', label: 'Answers to items about stigma', unit: share },
    ],
  },
] as const satisfies readonly IndicatorDomain[];

/** By what an indicator is cut for equity. */
export const equityCuts = ['race', 'ethnicity', 'gender', 'age', 'neighborhood'] as const;

/** A count of people below this is never shown, by practice. */
export const smallestShownCount = 11;
