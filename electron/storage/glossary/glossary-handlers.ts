import {
  demandGlossaryRow,
  insertGlossaryEntry,
  listGlossary,
  otherEntryOfRule,
  updateGlossaryEntry,
} from '#db/glossary/glossary-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandGlossaryEntry, shippedRule, type GlossaryFields } from '#shared/domain/language/glossary.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const glossaryHandlers = {
  list: os.glossary.list.handler(({ context }) => listGlossary(workspaceDb(context).read)),

  create: os.glossary.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'glossary.create', async (writer) => {
      await validate(writer.trx, input, id);
      await insertGlossaryEntry(writer, id, input);
      return { value: id, summary: `Added to the glossary: ${nameOf(input)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.glossary.update.handler(async ({ input, context }) => {
    const result = await runStep(context, 'glossary.update', async (writer) => {
      await demandGlossaryRow(writer.trx, input.id);
      await validate(writer.trx, input.fields, input.id);
      const saved = await updateGlossaryEntry(writer, input.id, input.version, input.fields);
      return { value: saved.version, summary: `Changed in the glossary: ${nameOf(input.fields)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.glossary.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'glossary.remove', async (writer) => {
      const entry = await demandGlossaryRow(writer.trx, input.id);
      await writer.remove('glossary_entries', [input.id]);
      return { value: entry.version, summary: `Took out of the glossary: ${nameOf(entry)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function validate(db: DbReader, fields: GlossaryFields, id: string): Promise<void> {
  demandGlossaryEntry(fields);
  if ((await otherEntryOfRule(db, fields.ruleId, id)) !== undefined)
    throw new AppError('invalid', { field: 'ruleId', reason: 'ruleHasEntry' });
}

/** What an entry is about, for the history. */
function nameOf({ words, ruleId }: GlossaryFields): string {
  return `“${words[0] ?? shippedRule(ruleId)?.patterns[0]?.text ?? ruleId}”`;
}
