import { organizationBlocks, personBlocks } from '#shared/domain/duplicates/blocking-keys.ts';
import { candidatePairs } from '#shared/domain/duplicates/candidate-pairs.ts';
import { scoreOrganizations } from '#shared/domain/duplicates/score-organizations.ts';
import { scorePeople } from '#shared/domain/duplicates/score-people.ts';
import { possibleDuplicate, type DuplicateReason, type DuplicateScore } from '#shared/domain/duplicates/traits.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { readOrganizationTraits, readPeopleTraits } from './read-traits.ts';

/** Two records that may be one; the smaller id is the left one. */
export interface FoundPair {
  readonly leftId: string;
  readonly rightId: string;
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** What a scan found. */
export interface DuplicateScan {
  /** The most likely first, at most `mostPairs`. */
  readonly pairs: FoundPair[];
  /** How many records were compared with each other. */
  readonly compared: number;
}

/** How a scan says how far it is and lets others through. */
export interface ScanTurn {
  readonly report: (done: number, total: number) => void;
  readonly pause: () => Promise<void>;
}

/** More than anybody works through; the least likely are left out. */
export const mostPairs = 5_000;

/** Compares all people or all organizations that have a key in common. */
export function scanDuplicates(db: DbReader, type: 'people' | 'organizations', turn: ScanTurn): Promise<DuplicateScan> {
  return type === 'people'
    ? scan(db, type, (which) => readPeopleTraits(db, which), personBlocks, scorePeople, turn)
    : scan(db, type, (which) => readOrganizationTraits(db, which), organizationBlocks, scoreOrganizations, turn);
}

async function scan<Traits extends { readonly id: string }>(
  db: DbReader,
  type: 'people' | 'organizations',
  readPage: (which: { after: string; limit: number }) => Promise<Traits[]>,
  blocksOf: (traits: Traits) => string[],
  scoreOf: (left: Traits, right: Traits) => DuplicateScore,
  turn: ScanTurn,
): Promise<DuplicateScan> {
  const { total } = await db
    .selectFrom(type)
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const records: Traits[] = [];
  const candidates = candidatePairs();
  for (let after = ''; ;) {
    const page = await readPage({ after, limit: pageSize });
    for (const traits of page) {
      records.push(traits);
      candidates.add(blocksOf(traits));
    }
    after = page.at(-1)?.id ?? '';
    turn.report(records.length, Number(total));
    await turn.pause();
    if (page.length < pageSize) break;
  }
  const pairs: FoundPair[] = [];
  let compared = 0;
  for (const [one, two] of candidates.pairs()) {
    const [left, right] = [records[one], records[two]];
    if (left === undefined || right === undefined) continue;
    const { score, reasons } = scoreOf(left, right);
    if (score >= possibleDuplicate) pairs.push({ leftId: left.id, rightId: right.id, score, reasons });
    if (++compared % 2_000 === 0) await turn.pause();
  }
  pairs.sort((a, b) => b.score - a.score || (a.leftId < b.leftId ? -1 : 1));
  return { pairs: pairs.slice(0, mostPairs), compared: records.length };
}

const pageSize = 1_000;
