import { highBudget, lowBudget } from '../../content/program/pathway-questions.ts';

/** What the records say of the place; null for what no record tells. */
export interface RecordedFacts {
  /** The shortest wait for treatment among offers with room, in days. */
  readonly treatmentWaitDays: number | null;
  /** Whether some crisis service takes people at any hour. */
  readonly isCrisisAlwaysOpen: boolean | null;
  /** Where the prosecutor's office stands, -2 to 2. */
  readonly prosecutorStance: number | null;
  /** Where the police stand, -2 to 2. */
  readonly policeStance: number | null;
  /** Awarded money of a year, in minor units. */
  readonly yearlyCents: number | null;
  /** Offers of peer support or harm reduction with room. */
  readonly outreachOffers: number | null;
  /** Partners from the community at the table, and how many of them have a working tie with police. */
  readonly communityTies: { readonly tied: number; readonly of: number } | null;
  /** Whether an agreement about data with EMS or dispatch is signed and runs; false while one is only talked about. */
  readonly isOverdoseDataSigned: boolean | null;
}

/** An answer that the records give. */
export interface SuggestedFact {
  readonly question: string;
  readonly answer: string;
  readonly source: 'treatment' | 'crisis' | 'prosecutor' | 'police' | 'money' | 'outreach' | 'ties' | 'agreement';
}

/** From this share of community partners with a working tie on, ties speak for enough trust to begin. A rule of thumb. */
const enoughTies = 0.5;

/**
 * Answers to questions of the chooser that records give; what no record tells stays open. Nobody's problem is guessed; for trust
 * in police there is but a proxy, the ties of community partners with them.
 */
export function suggestFacts(facts: RecordedFacts): SuggestedFact[] {
  const found: SuggestedFact[] = [];
  const say = (question: string, answer: string, source: SuggestedFact['source']): void => {
    found.push({ question, answer, source });
  };
  if (facts.treatmentWaitDays !== null) say('same-day', facts.treatmentWaitDays === 0 ? 'yes' : 'no', 'treatment');
  if (facts.prosecutorStance !== null) say('prosecutor', facts.prosecutorStance >= 1 ? 'yes' : 'no', 'prosecutor');
  if (facts.policeStance !== null) say('command', facts.policeStance >= 1 ? 'high' : 'low', 'police');
  if (facts.isOverdoseDataSigned !== null) say('overdose-data', facts.isOverdoseDataSigned ? 'yes' : 'no', 'agreement');
  if (facts.outreachOffers !== null) say('travel', facts.outreachOffers > 0 ? 'yes' : 'no', 'outreach');
  if (facts.isCrisisAlwaysOpen !== null) say('drop-off', facts.isCrisisAlwaysOpen ? 'yes' : 'no', 'crisis');
  if (facts.communityTies !== null)
    say('trust', facts.communityTies.tied / facts.communityTies.of >= enoughTies ? 'high' : 'low', 'ties');
  if (facts.yearlyCents !== null) say('budget', budgetBand(facts.yearlyCents), 'money');
  return found;
}

function budgetBand(cents: number): string {
  if (cents < lowBudget * 100) return 'low';
  return cents > highBudget * 100 ? 'high' : 'middle';
}
