import type { StepWriter } from '#db/changes/step-writer.ts';
import { parseConfirmations } from '#db/decisions/decision-json.ts';
import { decisionState, demandDecision, undecided, type DecisionState } from '#db/decisions/read-decisions.ts';
import type { DecisionRow } from '#db/schema/decisions.ts';
import { dayOf } from '#shared/dates.ts';
import { decisionChanged, decisionRecorded, figuresOf } from '#shared/domain/decisions/decision-summaries.ts';
import { demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

import { runStep, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { demandUndecided } from './validate-decision.ts';

type Ending = 'passed' | 'failed' | 'deferred' | 'withdrawn' | 'provisional';

/** How decisions end, and what may happen to them afterwards. */
export const endingHandlers = {
  record: os.decisions.record.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    return change(context, 'decisions.record', input, async (writer, row) => {
      demandUndecided(row, 'status');
      demandPastDay('decidedOn', input.decidedOn, today);
      demandDay('reviewOn', input.reviewOn);
      const state = await decisionState(writer.trx, row, input.decidedOn);
      demandEnding(state, input.status);
      const outcome = input.outcome ?? row.outcome;
      const isDecision = input.status === 'passed' || input.status === 'provisional';
      if (isDecision && outcome.trim() === '') throw new AppError('invalid', { field: 'outcome', reason: 'required' });
      const saved = await writer.update(
        'decisions',
        row.id,
        {
          status: input.status,
          decided_on: input.status === 'deferred' ? '' : input.decidedOn,
          outcome,
          ...(input.reviewOn !== undefined && { review_on: input.reviewOn ?? '' }),
          // Who was there and who had to be is kept as it was, whatever seats, list and guidelines say later.
          ...(input.status !== 'deferred' && {
            quorum: state.quorum === null ? '' : JSON.stringify({ ...state.quorum, asked: state.conditions }),
            absent: JSON.stringify(state.body.absentIds),
          }),
        },
        input.version,
      );
      return { version: saved.version, summary: decisionRecorded(row.number, row.title, input.status) };
    });
  }),

  confirm: os.decisions.confirm.handler(({ input, context }) =>
    change(context, 'decisions.confirm', input, async (writer, row) => {
      if (row.status !== 'provisional') throw new AppError('invalid', { field: 'what', reason: 'notProvisional' });
      demandPastDay('on', input.on, dayOf(context.clock()));
      const { what, on, words } = input;
      const confirmations = JSON.stringify([...parseConfirmations(row.confirmations), { what, on, words }]);
      const { verdict } = await decisionState(writer.trx, { ...row, confirmations }, on);
      const status = verdict.passes ? 'passed' : 'provisional';
      const saved = await writer.update('decisions', row.id, { confirmations, status }, input.version);
      return {
        version: saved.version,
        summary: verdict.passes ? decisionRecorded(row.number, row.title, 'passed') : decisionChanged(row.title),
      };
    }),
  ),

  reopen: os.decisions.reopen.handler(({ input, context }) =>
    change(context, 'decisions.reopen', input, async (writer, row) => {
      const saved = await writer.update(
        'decisions',
        row.id,
        { status: 'open', decided_on: '', absent: '[]', confirmations: '[]', superseded_by_id: '' },
        input.version,
      );
      return { version: saved.version, summary: decisionChanged(row.title) };
    }),
  ),

  pause: os.decisions.pause.handler(({ input, context }) =>
    change(context, 'decisions.pause', input, async (writer, row) => {
      demandUndecided(row, 'pause');
      if (row.is_reserved === 0) throw new AppError('invalid', { field: 'pause', reason: 'notReserved' });
      if (row.paused_on !== '')
        throw new AppError('invalid', { field: 'pause', reason: 'pausedOnce', value: row.paused_on });
      demandPastDay('on', input.on, dayOf(context.clock()));
      const saved = await writer.update(
        'decisions',
        row.id,
        { paused_on: input.on, paused_meeting_id: row.meeting_id, pause_words: input.words, status: 'deferred' },
        input.version,
      );
      return { version: saved.version, summary: decisionRecorded(row.number, row.title, 'deferred') };
    }),
  ),

  supersede: os.decisions.supersede.handler(({ input, context }) =>
    change(context, 'decisions.supersede', input, async (writer, row) => {
      await demandSuccessor(writer, row, input.byId);
      const saved = await writer.update(
        'decisions',
        row.id,
        { superseded_by_id: input.byId, status: 'superseded' },
        input.version,
      );
      return { version: saved.version, summary: decisionChanged(row.title) };
    }),
  ),
};

async function change(
  context: StorageContext,
  name: string,
  input: { readonly id: string },
  work: (writer: StepWriter, row: DecisionRow) => Promise<{ version: number; summary: string }>,
) {
  const result = await runStep(context, name, async (writer) => {
    const { version, summary } = await work(writer, await demandDecision(writer.trx, input.id));
    return { value: version, summary };
  });
  return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
}

/** What a rule and a quorum say stands: nothing passes without them, and what passed did not fail. */
function demandEnding({ verdict }: DecisionState, status: Ending): void {
  if (status === 'passed' && !verdict.passes) throw new AppError('ruleNotMet', figuresOf(verdict));
  if (status === 'provisional' && !verdict.mayBeProvisional) {
    if (verdict.passes) throw new AppError('invalid', { field: 'status', reason: 'ruleWasMet' });
    throw new AppError('ruleNotMet', figuresOf(verdict));
  }
  if (status === 'failed' && verdict.passes) throw new AppError('invalid', { field: 'status', reason: 'ruleWasMet' });
}

/** A later decision that stands, and none that this one took the place of. */
async function demandSuccessor(writer: StepWriter, row: DecisionRow, byId: string): Promise<void> {
  if (undecided.includes(row.status)) throw new AppError('invalid', { field: 'byId', reason: 'notDecided' });
  let at = byId;
  for (let steps = 0; at !== ''; steps++) {
    if (at === row.id || steps > 1_000) throw new AppError('invalid', { field: 'byId', reason: 'inItself' });
    const next = await demandDecision(writer.trx, at);
    if (at === byId && undecided.includes(next.status))
      throw new AppError('invalid', { field: 'byId', reason: 'notDecided' });
    at = next.superseded_by_id;
  }
}
