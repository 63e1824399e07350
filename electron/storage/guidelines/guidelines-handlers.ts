import type { StepWriter } from '#db/changes/step-writer.ts';
import {
  demandClause,
  demandGuideline,
  insertClause,
  lastVersion,
  moveClause,
  newGuidelineRow,
  updateClause,
  updateGuideline,
  usualClauseRows,
} from '#db/guidelines/guidelines-repository.ts';
import { listGuidelines, listSignOffs, readGuideline } from '#db/guidelines/read-guidelines.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import { guidelineClauseById } from '#shared/content/guideline-clauses.ts';
import { guidelineStatuses } from '#shared/content/goals.ts';
import { usualClause } from '#shared/domain/guidelines/clause-text.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { guidelineVersionsHandlers } from './guideline-versions-handlers.ts';

export const guidelinesHandlers = {
  ...guidelineVersionsHandlers,

  list: os.guidelines.list.handler(({ context }) => listGuidelines(workspaceDb(context).read)),

  get: os.guidelines.get.handler(({ input, context }) => readGuideline(workspaceDb(context).read, input.id)),

  signOffs: os.guidelines.signOffs.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    await demandGuideline(db, input.id);
    return listSignOffs(db, input.id);
  }),

  create: os.guidelines.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'guidelines.create', async (writer) => {
      demandDay('reviewOn', input.reviewOn);
      await writer.insert('guidelines', [newGuidelineRow(id, writer.now, input)]);
      if (input.start === 'library')
        await writer.insert('guideline_clauses', usualClauseRows(writer.now, id, await ownNames(writer)));
      return { value: id, summary: `Started the guidelines ${quoted(input.title)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.guidelines.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'guidelines.update', async (writer) => {
      const row = await demandGuideline(writer.trx, id);
      demandChoice('status', patch.status, guidelineStatuses);
      demandDay('reviewOn', patch.reviewOn);
      if (patch.status === 'adopted' && row.status !== 'adopted') await demandAdopted(writer, id);
      const saved = await updateGuideline(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the guidelines ${quoted(patch.title ?? row.title)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.guidelines.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'guidelines.trash', async (writer) => {
      const row = await demandGuideline(writer.trx, input.id);
      const saved = await writer.update('guidelines', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the guidelines ${quoted(row.title)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addClause: os.guidelines.addClause.handler(async ({ input, context }) => {
    const id = newId();
    const content = guidelineClauseById(input.clause);
    if (input.clause !== '' && content === undefined)
      throw new AppError('invalid', { field: 'clause', reason: 'unknownChoice', value: input.clause });
    if (content === undefined && input.title === '')
      throw new AppError('invalid', { field: 'title', reason: 'required' });
    const result = await runStep(context, 'guidelines.addClause', async (writer) => {
      await demandGuideline(writer.trx, input.guidelineId);
      const fields = content === undefined ? { title: input.title, body: input.body } : usualClause(content);
      await insertClause(writer, id, input.guidelineId, input.clause, fields, input.index);
      return { value: id, summary: `Added the clause ${quoted(fields.title)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateClause: os.guidelines.updateClause.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'guidelines.updateClause', async (writer) => {
      const row = await demandClause(writer.trx, id);
      await demandGuideline(writer.trx, row.guideline_id);
      demandOptions(row.clause, patch.choice);
      const saved = await updateClause(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the clause ${quoted(patch.title ?? row.title)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  moveClause: os.guidelines.moveClause.handler(async ({ input, context }) => {
    const result = await runStep(context, 'guidelines.moveClause', async (writer) => {
      const row = await demandClause(writer.trx, input.id);
      await moveClause(writer, row, input.index);
      return { value: row.version, summary: `Moved the clause ${quoted(row.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeClause: os.guidelines.removeClause.handler(async ({ input, context }) => {
    const result = await runStep(context, 'guidelines.removeClause', async (writer) => {
      const row = await demandClause(writer.trx, input.id);
      await demandGuideline(writer.trx, row.guideline_id);
      await writer.remove('guideline_clauses', [row.id]);
      return { value: row.version, summary: `Removed the clause ${quoted(row.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function ownNames(writer: StepWriter): Promise<Readonly<Record<string, string>>> {
  const name = await workspaceName(writer.trx);
  return name === '' ? {} : { coalition: name };
}

/** Only a text with a version can be in force. */
async function demandAdopted(writer: StepWriter, id: string): Promise<void> {
  const adopted = await lastVersion(writer.trx, id);
  if (adopted === undefined) throw new AppError('invalid', { field: 'status', reason: 'notAdopted' });
}

function demandOptions(clause: string, choice: readonly string[] | undefined): void {
  const content = guidelineClauseById(clause);
  for (const id of choice ?? [])
    demandChoice('choice', id, [...(content?.options ?? []), ...(content?.additions ?? [])]);
}
