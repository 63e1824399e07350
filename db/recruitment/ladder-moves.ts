import { ladderRank } from '#shared/content/engagement-ladder.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';

import type { AnyRow } from '../rows.ts';
import type { LadderMoveRow } from '../schema/recruitment.ts';

/** Why and when partners are moved; what is left out is not known, and the day is the day of the step. */
export interface MoveFacts {
  readonly movedOn?: IsoDay | undefined;
  /** An id of `declinedReasons`. */
  readonly reason?: string | undefined;
  readonly askAgainOn?: IsoDay | null | undefined;
  readonly note?: string | undefined;
}

interface Step {
  readonly now: string;
  readonly memberId: string;
}

/** A new partner with the ladder's derived columns as its first move will make them. */
export function withLadderStart<Row extends object>(row: Row, now: string): Row {
  if (!('stage' in row)) return row;
  return { ...row, highest_rank: ladderRank(String(row.stage)) ?? 0, stage_on: dayOf(new Date(now)) };
}

/** The first moves of new partners: onto the ladder from nowhere. */
export function firstMoves(
  table: string,
  rows: readonly object[],
  step: Step,
  facts: MoveFacts,
): readonly LadderMoveRow[] {
  return rows.map((row) => newMove(table, { ...row }, '', step, facts));
}

/** The moves that updates of partners make; none where no stage changed. */
export function laterMoves(
  table: string,
  changes: readonly { readonly row: AnyRow; readonly patch: AnyRow }[],
  step: Step,
  facts: MoveFacts,
): readonly LadderMoveRow[] {
  if (table !== 'people' && table !== 'organizations') return [];
  return changes
    .filter(({ row, patch }) => typeof patch['stage'] === 'string' && patch['stage'] !== row['stage'])
    .map(({ row, patch }) => newMove(table, { ...row, ...patch }, String(row['stage']), step, facts));
}

/** The row of a move. */
function newMove(table: string, partner: AnyRow, fromStage: string, step: Step, facts: MoveFacts): LadderMoveRow {
  const toStage = String(partner['stage']);
  return {
    id: newId(),
    version: 1,
    created_at: step.now,
    updated_at: step.now,
    record_type: table,
    record_id: String(partner['id']),
    ladder: typeof partner['ladder'] === 'string' ? partner['ladder'] : '',
    from_stage: fromStage,
    to_stage: toStage,
    to_rank: ladderRank(toStage) ?? 0,
    moved_on: facts.movedOn ?? dayOf(new Date(step.now)),
    reason: facts.reason ?? '',
    ask_again_on: facts.askAgainOn ?? '',
    note: facts.note ?? '',
    member_id: step.memberId,
  };
}
