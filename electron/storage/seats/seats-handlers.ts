import { heldSeats } from '#db/seats/held-seats.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { seatLabel } from '#db/records/record-labels.ts';
import { nextRecruits } from '#db/seats/next-recruits.ts';
import { prospectsOf } from '#db/seats/prospects.ts';
import { readSeat, readTable } from '#db/seats/read-table.ts';
import { recruitmentPlan } from '#db/seats/recruitment-plan.ts';
import {
  chooseSectors,
  demandSeat,
  insertSeat,
  reorderSeats,
  updateSeat,
  writeAsks,
  writeLongTable,
} from '#db/seats/seats-repository.ts';
import { sectorPresets } from '#shared/content/sector-presets.ts';
import { sectorById } from '#shared/content/sectors.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { countWords } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { validateFollowUp } from '../follow-ups/validate-follow-up.ts';
import { untilChanged } from '../metrics/until-changed.ts';
import { os } from '../procedures.ts';
import { termsHandlers } from './terms-handlers.ts';
import { validateSeat } from './validate-seats.ts';

export const seatsHandlers = {
  ...termsHandlers,

  table: os.seats.table.handler(({ input, context }) => readTable(workspaceDb(context).read, input.today)),

  get: os.seats.get.handler(({ input, context }) => readSeat(workspaceDb(context).read, input.id, input.today)),

  heldBy: os.seats.heldBy.handler(({ input, context }) =>
    heldSeats(workspaceDb(context).read, input.record, input.today),
  ),

  nextRecruits: os.seats.nextRecruits.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    const meId = context.open.workspace?.meId ?? '';
    return untilChanged(db, `next recruits ${input.today} ${input.limit} ${meId}`, () =>
      nextRecruits(db, { ...input, meId }),
    );
  }),

  prospects: os.seats.prospects.handler(({ input, context }) => {
    validateSeat(input);
    return prospectsOf(workspaceDb(context).read, { ...input, meId: context.open.workspace?.meId ?? '' });
  }),

  plan: os.seats.plan.handler(async ({ input, context }) => ({
    lines: await recruitmentPlan(workspaceDb(context).read, input.today, context.open.workspace?.meId ?? ''),
  })),

  draftPlan: os.seats.draftPlan.handler(async ({ input, context }) => {
    const result = await runStep(context, 'seats.draftPlan', async (writer) => {
      await demandPartners(
        writer.trx,
        input.tasks.map((task) => task.record),
      );
      const tasks = input.tasks.map((task) => ({ ...task, type: 'ask', id: newId() }));
      for (const task of tasks) await validateFollowUp(writer, task);
      await insertFollowUps(writer, tasks);
      const count = countWords(tasks.length, 'follow-up', 'follow-ups');
      return { value: tasks.length, summary: `Added ${count} from the recruitment plan` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  chooseSectors: os.seats.chooseSectors.handler(async ({ input, context }) => {
    if (input.preset !== '') demandChoice('preset', input.preset, sectorPresets);
    const seen = new Set<string>();
    for (const { sector } of input.sectors) {
      validateSeat({ sector });
      if (seen.has(sector)) throw new AppError('invalid', { field: 'sectors', reason: 'sectorTwice', value: sector });
      seen.add(sector);
    }
    const result = await runStep(context, 'seats.chooseSectors', async (writer) => {
      await chooseSectors(writer, input.preset, input.sectors, dayOf(context.clock()));
      const count = countWords(input.sectors.length, 'sector', 'sectors');
      return { value: input.sectors.length, summary: `Set the table for ${count}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setAsks: os.seats.setAsks.handler(async ({ input, context }) => {
    const result = await runStep(context, 'seats.setAsks', async (writer) => ({
      value: await writeAsks(writer, input.sector, input.asks),
      summary: `Changed what is asked of ${sectorById(input.sector)?.label ?? input.sector}`,
    }));
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setGoal: os.seats.setGoal.handler(async ({ input, context }) => {
    demandDay('agreedOn', input.agreedOn);
    const result = await runStep(context, 'seats.setGoal', async (writer) => ({
      value: await writeLongTable(writer, { shared_goal: input.sharedGoal, agreed_on: input.agreedOn ?? '' }),
      summary: 'Changed the shared goal',
    }));
    return { id: 'table', version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  create: os.seats.create.handler(async ({ input, context }) => {
    validateSeat(input);
    const id = newId();
    const result = await runStep(context, 'seats.create', async (writer) => {
      if ((input.committeeId ?? '') !== '') await demandCommittee(writer.trx, input.committeeId ?? '');
      await insertSeat(writer, id, input);
      return { value: id, summary: `Added a chair: ${seatLabel(input.sector, input.title ?? '')}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.seats.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'seats.update', async (writer) => {
      const seat = await demandSeat(writer.trx, id);
      validateSeat({ ...patch, committeeId: seat.committee_id });
      const saved = await updateSeat(writer, id, input.version, patch);
      const label = seatLabel(patch.sector ?? seat.sector, patch.title ?? seat.title);
      return { value: saved.version, summary: `Changed a chair: ${label}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  reorder: os.seats.reorder.handler(async ({ input, context }) => {
    const result = await runStep(context, 'seats.reorder', async (writer) => {
      for (const id of input.ids) await demandSeat(writer.trx, id);
      const count = await reorderSeats(writer, input.sector, input.ids);
      return { value: count, summary: `Moved chairs of ${sectorById(input.sector)?.label ?? input.sector}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
