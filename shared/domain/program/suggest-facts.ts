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
}

/** An answer that the records give. */
export interface SuggestedFact {
  readonly question: string;
  readonly answer: string;
  readonly source: 'treatment' | 'crisis' | 'prosecutor' | 'police' | 'money' | 'outreach';
}

const lowBudgetCents = 15_000_000;
const highBudgetCents = 50_000_000;

/** Answers to questions of the chooser that records give; what no record tells stays open. Nobody's trust or problem is guessed. */
export function suggestFacts(facts: RecordedFacts): SuggestedFact[] {
  const found: SuggestedFact[] = [];
  const say = (question: string, answer: string, source: SuggestedFact['source']): void => {
    found.push({ question, answer, source });
  };
  if (facts.treatmentWaitDays !== null) say('same-day', facts.treatmentWaitDays === 0 ? 'yes' : 'no', 'treatment');
  if (facts.prosecutorStance !== null) say('prosecutor', facts.prosecutorStance >= 1 ? 'yes' : 'no', 'prosecutor');
  if (facts.policeStance !== null) say('command', facts.policeStance >= 1 ? 'high' : 'low', 'police');
  if (facts.outreachOffers !== null) say('travel', facts.outreachOffers > 0 ? 'yes' : 'no', 'outreach');
  if (facts.isCrisisAlwaysOpen !== null) say('drop-off', facts.isCrisisAlwaysOpen ? 'yes' : 'no', 'crisis');
  if (facts.yearlyCents !== null) say('budget', budgetBand(facts.yearlyCents), 'money');
  return found;
}

function budgetBand(cents: number): string {
  if (cents < lowBudgetCents) return 'low';
  return cents > highBudgetCents ? 'high' : 'middle';
}
