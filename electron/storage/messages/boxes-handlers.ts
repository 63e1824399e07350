import { demandBox, insertBox, pointAt, updateBox, writePoint } from '#db/messages/boxes-repository.ts';
import { readBox } from '#db/messages/read-messages.ts';
import { demandSegment } from '#db/messages/segments-repository.ts';
import { demandEvidence } from '#db/evidence/evidence-repository.ts';
import { demandUsableStory } from '#db/stories/stories-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { languages } from '#shared/content/languages.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** Message boxes and their points. */
export const boxesHandlers = {
  getBox: os.messages.getBox.handler(({ input, context }) =>
    readBox(workspaceDb(context).read, input.id, dayOf(context.clock())),
  ),

  createBox: os.messages.createBox.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'messages.createBox', async (writer) => {
      await validateBox(writer, input);
      await insertBox(writer, id, input);
      return { value: id, summary: `Added the message ${nameOf({ title: '', core: '', ...textsOf(input) })}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateBox: os.messages.updateBox.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'messages.updateBox', async (writer) => {
      const before = await demandBox(writer.trx, id);
      await validateBox(writer, patch.segmentId === before.segment_id ? { ...patch, segmentId: null } : patch);
      const saved = await updateBox(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the message ${nameOf({ ...before, ...textsOf(patch) })}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trashBox: os.messages.trashBox.handler(async ({ input, context }) => {
    const result = await runStep(context, 'messages.trashBox', async (writer) => {
      const row = await demandBox(writer.trx, input.id);
      const saved = await writer.update('message_boxes', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the message ${nameOf(row)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setPoint: os.messages.setPoint.handler(async ({ input, context }) => {
    const { boxId, position, evidenceId, storyId } = input;
    const today = dayOf(context.clock());
    const result = await runStep(context, 'messages.setPoint', async (writer) => {
      const box = await demandBox(writer.trx, boxId);
      const before = await pointAt(writer.trx, boxId, position);
      if (evidenceId !== null && evidenceId !== before?.evidence_id) await demandEvidence(writer.trx, evidenceId);
      if (storyId !== null && storyId !== before?.story_id) await demandUsableStory(writer.trx, storyId, today);
      const text = input.text.trim();
      const version = await writePoint(writer, box, position, { text, evidenceId, storyId }, today);
      return { value: version, summary: `Changed point ${position + 1} of the message ${nameOf(box)}` };
    });
    return { id: boxId, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: an audience in use, and a language that is one. */
async function validateBox(
  writer: StepWriter,
  fields: { readonly segmentId?: string | null | undefined; readonly language?: string | undefined },
): Promise<void> {
  const { segmentId, language } = fields;
  if (segmentId !== undefined && segmentId !== null && segmentId !== '') await demandSegment(writer.trx, segmentId);
  demandChoice('language', language, languages);
}

function nameOf(row: { readonly title: string; readonly core: string }): string {
  return quoted(row.title || row.core || 'Message');
}

function textsOf(patch: { readonly title?: string | undefined; readonly core?: string | undefined }) {
  return {
    ...(patch.title !== undefined && { title: patch.title }),
    ...(patch.core !== undefined && { core: patch.core }),
  };
}
