import type { AppErrorData } from '../../errors.ts';
import type { Verdict } from './judge.ts';

/* The sentences of the history about decisions, in the past tense, without a full stop. */

/** "Added the decision “Eligible charges, version 3”". */
export function decisionAdded(title: string): string {
  return `Added the decision “${title}”`;
}

/** "Changed the decision “Eligible charges, version 3”". */
export function decisionChanged(title: string): string {
  return `Changed the decision “${title}”`;
}

/** "D-41 passed: Eligible charges, version 3". */
export function decisionRecorded(number: number, title: string, status: string): string {
  return `D-${number} ${endings[status] ?? status}: ${title}`;
}

/** "Kept the vote of Rafe Cinderpath on D-41". */
export function voteKept(number: number, name: string): string {
  return `Kept the vote of ${name} on D-${number}`;
}

/** "Kept 12 votes on D-41". */
export function votesKept(number: number, count: number): string {
  return `Kept ${count === 1 ? 'one vote' : `${count} votes`} on D-${number}`;
}

/** "Took the vote of Rafe Cinderpath on D-41 away". */
export function voteTaken(number: number, name: string): string {
  return `Took the vote of ${name} on D-${number} away`;
}

/** The figures of a verdict, as its error carries them; shares in percent, rounded to one decimal. */
export function figuresOf(verdict: Verdict): AppErrorData<'ruleNotMet'> {
  const { count, quorum } = verdict;
  return {
    reason: verdict.failing ?? 'noVotes',
    yes: count.yes,
    no: count.no,
    abstain: count.abstain,
    blocks: count.blocks,
    share: percent(verdict.share ?? 0),
    needed: percent(verdict.neededShare ?? 0),
    here: quorum.people.here,
    quorum: quorum.people.needed,
    sectorsHere: quorum.sectors.here,
    sectorsNeeded: quorum.sectors.needed,
  };
}

const endings: Readonly<Record<string, string>> = {
  passed: 'passed',
  failed: 'did not pass',
  deferred: 'was put off',
  withdrawn: 'was withdrawn',
  provisional: 'passed provisionally',
};

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}
