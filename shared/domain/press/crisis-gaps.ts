import { crisisGaps, type CrisisGap } from '../../contract/crisis.ts';

/** A holding statement has so many words at most. */
export const mostHoldingWords = 90;

/** A statement in the crisis lane is passed by so many people. */
const approversNeeded = 2;

/** What stands on the sheet. */
export interface CrisisFacts {
  readonly factHolderId: string;
  readonly spokespersonId: string;
  readonly deputyId: string;
  readonly statement: {
    readonly words: number;
    readonly isCrisis: boolean;
    /** Approvers who have not left. */
    readonly approvers: number;
  } | null;
  readonly calls: readonly { readonly phone: string }[];
  /** Whether anybody on the sheet left. */
  readonly hasLeavers: boolean;
}

/** What is missing for the sheet to be ready, in the order of the sheet. */
export function gapsOf(facts: CrisisFacts): CrisisGap[] {
  const { factHolderId, spokespersonId, deputyId, statement, calls } = facts;
  const people = [factHolderId, spokespersonId, deputyId].filter(Boolean);
  const gaps: Record<CrisisGap, boolean> = {
    factHolder: factHolderId === '',
    spokesperson: spokespersonId === '',
    deputy: deputyId === '',
    samePerson: new Set(people).size < people.length,
    statement: statement === null || statement.words === 0,
    notCrisisLane: statement !== null && !statement.isCrisis,
    tooLong: statement !== null && statement.words > mostHoldingWords,
    approvers: statement !== null && statement.approvers < approversNeeded,
    calls: calls.length === 0,
    phones: calls.some(({ phone }) => phone === ''),
    left: facts.hasLeavers,
  };
  return crisisGaps.filter((gap) => gaps[gap]);
}
