import { demandPartners } from '#db/records/demand-records.ts';
import { recordLabels, tieLabel } from '#db/records/record-labels.ts';
import {
  demandRelationship,
  insertRelationship,
  listRelationships,
  relationshipsOf,
  updateRelationship,
} from '#db/relationships/relationships-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { networkHandlers } from './network-handlers.ts';
import { pathsHandlers } from './paths-handlers.ts';
import { validateRelationship } from './validate-relationship.ts';

export const relationshipsHandlers = {
  ...networkHandlers,
  ...pathsHandlers,

  create: os.relationships.create.handler(async ({ input, context }) => {
    validateRelationship(input, dayOf(context.clock()));
    const id = newId();
    const result = await runStep(context, 'relationships.create', async (writer) => {
      const names = await demandPartners(writer.trx, [input.from, input.to]);
      await insertRelationship(writer, id, input);
      const sentence = tieLabel(input.kind, names.get(input.from.id) ?? '', names.get(input.to.id) ?? '');
      return { value: id, summary: `Added a tie: ${sentence}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.relationships.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'relationships.update', async (writer) => {
      const row = await demandRelationship(writer.trx, id);
      validateRelationship(patch, dayOf(context.clock()), {
        sinceOn: row.since_on || null,
        endsOn: row.ends_on || null,
      });
      const saved = await updateRelationship(writer, row, input.version, patch);
      const labels = await recordLabels(writer.trx, [{ type: 'relationships', id }]);
      return { value: saved.version, summary: `Changed a tie: ${labels.get(id)?.label ?? ''}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.relationships.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'relationships.remove', async (writer) => {
      await demandRelationship(writer.trx, input.id);
      const labels = await recordLabels(writer.trx, [{ type: 'relationships', id: input.id }]);
      await writer.remove('relationships', [input.id]);
      return { value: 0, summary: `Removed a tie: ${labels.get(input.id)?.label ?? ''}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  of: os.relationships.of.handler(({ input, context }) => relationshipsOf(workspaceDb(context).read, input.record)),

  list: os.relationships.list.handler(({ input, context }) => listRelationships(workspaceDb(context).read, input)),
};
