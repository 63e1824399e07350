import { demandAsset } from '#db/assets/asset-rows.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import {
  callRows,
  crisisKindOf,
  crisisSheet,
  demandCall,
  doneSteps,
  readCrisis,
  sheetColumns,
  writeSheet,
} from '#db/press/crisis-repository.ts';
import { demandPartners, partnerName } from '#db/records/demand-records.ts';
import { reordered } from '#db/records/reordered.ts';
import type { CrisisSheetRow } from '#db/schema/press.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { crisisKinds, reviewDays, type CrisisKind } from '#shared/content/crisis.ts';
import type { CrisisPatch } from '#shared/contract/crisis.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { stepsOf } from '#shared/domain/press/crisis-steps.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

/** The sheet for a crisis: who does what, the call list, and the steps with their times. */
export const crisisHandlers = {
  get: os.crisis.get.handler(({ context }) => readCrisis(workspaceDb(context).read)),

  update: os.crisis.update.handler(({ input, context }) =>
    changeSheet(context, 'crisis.update', async (writer) => {
      await validatePatch(writer, input.patch);
      return { columns: sheetColumns(input.patch), summary: 'Changed the crisis sheet' };
    }),
  ),

  open: os.crisis.open.handler(({ input, context }) =>
    changeSheet(context, 'crisis.open', async (writer, sheet) => {
      if (crisisKindOf(sheet) !== null) throw new AppError('invalid', { field: 'kind', reason: 'crisisOpen' });
      const called = (await callRows(writer.trx)).filter((row) => row.called_at !== '');
      await writer.updateMany(
        'crisis_calls',
        called.map((row) => row.id),
        { called_at: '' },
      );
      return {
        columns: { kind: input.kind, opened_at: writer.now, steps: '[]' },
        summary: `Opened the crisis sheet: ${kindLabel(input.kind)}`,
      };
    }),
  ),

  step: os.crisis.step.handler(({ input, context }) =>
    changeSheet(context, 'crisis.step', async (writer, sheet) => {
      const kind = demandOpen(sheet, 'step');
      demandChoice('step', input.step, stepsOf(kind));
      const others = doneSteps(sheet).filter((done) => done.id !== input.step);
      const steps = input.isDone ? [...others, { id: input.step, at: writer.now }] : others;
      const label = stepsOf(kind).find(({ id }) => id === input.step)?.label ?? input.step;
      return {
        columns: { steps: JSON.stringify(steps) },
        summary: `${input.isDone ? 'Did' : 'Opened again'}: ${label}`,
      };
    }),
  ),

  close: os.crisis.close.handler(async ({ input, context }) => {
    const taskId = newId();
    const today = dayOf(context.clock());
    const dueOn = addDays(today, reviewDays);
    const saved = await changeSheet(context, 'crisis.close', async (writer, sheet) => {
      const kind = demandOpen(sheet, 'kind');
      const opened = dayOf(new Date(sheet?.opened_at ?? writer.now));
      await insertTasks(
        writer,
        [
          {
            id: taskId,
            title: `Review the ${kindLabel(kind).toLowerCase()} of ${dayWords(opened)}`,
            description: input.lesson,
            ownerPersonId: sheet?.fact_holder_id || null,
            dueOn,
          },
        ],
        today,
      );
      return {
        columns: { kind: '', opened_at: '', steps: '[]' },
        summary: `Closed the crisis sheet; the review is due ${dayWords(dueOn)}`,
      };
    });
    return { ...saved, taskId };
  }),

  addCall: os.crisis.addCall.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'crisis.addCall', async (writer) => {
      const names = await demandPartners(writer.trx, [{ type: 'people', id: input.personId }]);
      const rows = await callRows(writer.trx);
      if (rows.some((row) => row.person_id === input.personId))
        throw new AppError('invalid', { field: 'personId', reason: 'listedAlready' });
      await writer.insert('crisis_calls', [
        {
          id,
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          person_id: input.personId,
          why: input.why,
          position: (rows.at(-1)?.position ?? -1) + 1,
          called_at: '',
        },
      ]);
      return { value: id, summary: `Added ${names.get(input.personId) ?? ''} to the call list` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateCall: os.crisis.updateCall.handler(async ({ input, context }) => {
    const { why, isCalled } = input.patch;
    const result = await runStep(context, 'crisis.updateCall', async (writer) => {
      const row = await demandCall(writer.trx, input.id);
      const columns = {
        ...(why === undefined ? {} : { why }),
        ...(isCalled === undefined ? {} : { called_at: isCalled ? writer.now : '' }),
      };
      const saved = await writer.update('crisis_calls', input.id, columns, input.version);
      const name = await partnerName(writer.trx, { type: 'people', id: row.person_id });
      const summary =
        isCalled === undefined
          ? `Changed why ${name} is called`
          : isCalled
            ? `Noted the call to ${name}`
            : `Took back the call to ${name}`;
      return { value: saved.version, summary };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  moveCall: os.crisis.moveCall.handler(async ({ input, context }) => {
    const result = await runStep(context, 'crisis.moveCall', async (writer) => {
      const row = await demandCall(writer.trx, input.id);
      const rows = reordered(await callRows(writer.trx), input.id, input.place);
      for (const [position, each] of rows.entries())
        if (each.position !== position) await writer.update('crisis_calls', each.id, { position });
      const name = await partnerName(writer.trx, { type: 'people', id: row.person_id });
      return { value: (await demandCall(writer.trx, input.id)).version, summary: `Moved ${name} in the call list` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeCall: os.crisis.removeCall.handler(async ({ input, context }) => {
    const result = await runStep(context, 'crisis.removeCall', async (writer) => {
      const row = await demandCall(writer.trx, input.id);
      await writer.remove('crisis_calls', [input.id]);
      const name = await partnerName(writer.trx, { type: 'people', id: row.person_id });
      return { value: row.version, summary: `Took ${name} off the call list` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function changeSheet(
  context: StorageContext,
  name: string,
  work: (
    writer: StepWriter,
    sheet: CrisisSheetRow | undefined,
  ) => Promise<{ columns: Partial<CrisisSheetRow>; summary: string }>,
) {
  const result = await runStep(context, name, async (writer) => {
    const { columns, summary } = await work(writer, await crisisSheet(writer.trx));
    return { value: await writeSheet(writer, newId(), columns), summary };
  });
  return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
}

async function validatePatch(writer: StepWriter, patch: CrisisPatch): Promise<void> {
  const ids = [patch.factHolderId, patch.spokespersonId, patch.deputyId].filter((id) => typeof id === 'string');
  await demandPartners(
    writer.trx,
    ids.map((id) => ({ type: 'people', id })),
  );
  if (patch.assetId) {
    const asset = await demandAsset(writer.trx, patch.assetId);
    if (asset.is_crisis !== 1)
      throw new AppError('invalid', { field: 'assetId', reason: 'notCrisisLane', value: quoted(asset.title) });
  }
}

function demandOpen(sheet: CrisisSheetRow | undefined, field: string): CrisisKind {
  const kind = crisisKindOf(sheet);
  if (kind === null) throw new AppError('invalid', { field, reason: 'noCrisis' });
  return kind;
}

function kindLabel(kind: CrisisKind): string {
  return crisisKinds.find(({ id }) => id === kind)?.label ?? kind;
}
