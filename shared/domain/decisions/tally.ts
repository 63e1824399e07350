/** Votes counted as yes, no and abstentions. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** How many gave 1, 2, 3, 4 and 5, in this order. */
export type Gradient = readonly [n1: number, n2: number, n3: number, n4: number, n5: number];

/** One member's vote as far as counting asks. */
export interface CountedVote {
  readonly round: number;
  readonly vote: '' | 'yes' | 'no' | 'abstain';
  /** 1 to 5; 0 for none given. */
  readonly gradient: number;
  readonly standsAside: boolean;
  /** Who left the vote for money or a job is not counted. */
  readonly hasConflict: boolean;
}

/** What a vote comes to: the tally under the rules, who blocks, who stands aside. */
export interface Count extends Tally {
  /** A 1 on the gradient, or a no. */
  readonly blocks: number;
  readonly standAsides: number;
}

export const noGradient: Gradient = [0, 0, 0, 0, 0];

/** A gradient as yes and no: 3 to 5 are yes, 1 and 2 are no. */
export function countOfGradient(gradient: Gradient, abstain = 0): Count {
  const [n1, n2, n3, n4, n5] = gradient;
  return { yes: n3 + n4 + n5, no: n1 + n2, abstain, blocks: n1, standAsides: n2 };
}

/** A tally by show of hands: a no blocks where a rule asks for nobody to. */
export function countOfTally(tally: Tally, standAsides = 0): Count {
  return { yes: tally.yes, no: tally.no, abstain: tally.abstain, blocks: tally.no, standAsides };
}

/** The gradient of one round of members' votes. */
export function gradientOf(votes: readonly CountedVote[], round: number): Gradient {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const vote of votes) {
    if (vote.round !== round || vote.hasConflict) continue;
    const index = vote.gradient - 1;
    if (index >= 0 && index < 5) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** The tally of one round of members' votes; who stands aside without a vote abstains. */
export function tallyOf(votes: readonly CountedVote[], round: number): Tally {
  const cast = votes.filter((vote) => vote.round === round && !vote.hasConflict);
  const of = (value: CountedVote['vote']): number => cast.filter((vote) => vote.vote === value).length;
  return {
    yes: of('yes'),
    no: of('no'),
    abstain: of('abstain') + cast.filter((vote) => vote.vote === '' && vote.standsAside).length,
  };
}

/** How many of a round stand aside: said so, or gave a 2. */
export function standAsidesOf(votes: readonly CountedVote[], round: number): number {
  return votes.filter((vote) => vote.round === round && !vote.hasConflict && (vote.standsAside || vote.gradient === 2))
    .length;
}

/** The share of yes among yes and no; null when nobody said either. */
export function yesShare(tally: Tally): number | null {
  const cast = tally.yes + tally.no;
  return cast === 0 ? null : tally.yes / cast;
}

/** How many votes were given in all. */
export function votesCast(tally: Tally): number {
  return tally.yes + tally.no + tally.abstain;
}
