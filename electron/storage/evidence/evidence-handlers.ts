import {
  demandEvidence,
  insertEvidence,
  insertEvidenceTemplates,
  listEvidence,
  updateEvidence,
} from '#db/evidence/evidence-repository.ts';
import { evidenceTemplateById } from '#shared/content/evidence-cards.ts';
import { dayOf } from '#shared/dates.ts';
import { demandPastDay } from '#shared/domain/input-checks.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const evidenceHandlers = {
  list: os.evidence.list.handler(({ context }) => listEvidence(workspaceDb(context).read)),

  create: os.evidence.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'evidence.create', async (writer) => {
      demandPastDay('verifiedOn', input.verifiedOn, dayOf(context.clock()));
      await insertEvidence(writer, id, input);
      return { value: id, summary: `Added the evidence card ${quoted(input.claim)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addTemplates: os.evidence.addTemplates.handler(async ({ input, context }) => {
    const templates = [...new Set(input.cards)].map((id) => {
      const template = evidenceTemplateById(id);
      if (template === undefined) throw new AppError('invalid', { field: 'cards', reason: 'unknownChoice', value: id });
      return template;
    });
    const result = await runStep(context, 'evidence.addTemplates', async (writer) => {
      const count = await insertEvidenceTemplates(writer, templates);
      return { value: count, summary: `Added ${countWords(count, 'evidence card', 'evidence cards')}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.evidence.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'evidence.update', async (writer) => {
      const before = await demandEvidence(writer.trx, id);
      demandPastDay('verifiedOn', patch.verifiedOn, dayOf(context.clock()));
      const saved = await updateEvidence(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the evidence card ${quoted(patch.claim ?? before.claim)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.evidence.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'evidence.trash', async (writer) => {
      const { claim } = await demandEvidence(writer.trx, input.id);
      const saved = await writer.update('evidence_cards', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the evidence card ${quoted(claim)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
