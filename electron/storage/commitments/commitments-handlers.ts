import {
  countCommitments,
  demandCommitment,
  listCommitments,
  newCommitmentRow,
  updateCommitment,
} from '#db/commitments/commitments-repository.ts';
import { commitmentReminders } from '#db/commitments/reminders.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { commitmentLabel, recordLabels } from '#db/records/record-labels.ts';
import { commitmentStatuses } from '#shared/content/commitments.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { validateCommitment } from './validate-commitment.ts';

export const commitmentsHandlers = {
  list: os.commitments.list.handler(({ input, context }) => listCommitments(workspaceDb(context).read, input, input)),

  counts: os.commitments.counts.handler(({ input, context }) =>
    countCommitments(workspaceDb(context).read, input.today),
  ),

  reminders: os.commitments.reminders.handler(({ input, context }) =>
    commitmentReminders(workspaceDb(context).read, input),
  ),

  create: os.commitments.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'commitments.create', async (writer) => {
      await validateCommitment(writer, input);
      const names = await demandPartners(writer.trx, [input.record]);
      await writer.insert('commitments', [newCommitmentRow(id, writer.now, input)]);
      return {
        value: id,
        summary: `Added a commitment: ${commitmentLabel(input.type, names.get(input.record.id) ?? '')}`,
      };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.commitments.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'commitments.update', async (writer) => {
      const row = await demandCommitment(writer.trx, id);
      await validateCommitment(writer, patch, {
        startsOn: row.starts_on || null,
        endsOn: row.ends_on || null,
        unit: row.value_unit,
      });
      const saved = await updateCommitment(writer, row, input.version, patch);
      const label = (await recordLabels(writer.trx, [{ type: 'commitments', id }])).get(id)?.label ?? '';
      const status = commitmentStatuses.find((entry) => entry.id === patch.status)?.label;
      const isMove = status !== undefined && patch.status !== row.status;
      return { value: saved.version, summary: isMove ? `${label}: ${status}` : `Changed a commitment: ${label}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.commitments.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'commitments.remove', async (writer) => {
      await demandCommitment(writer.trx, input.id);
      const labels = await recordLabels(writer.trx, [{ type: 'commitments', id: input.id }]);
      await writer.remove('commitments', [input.id]);
      return { value: 0, summary: `Removed a commitment: ${labels.get(input.id)?.label ?? ''}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
