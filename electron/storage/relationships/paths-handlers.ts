import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { findPaths } from '#db/relationships/find-paths.ts';
import { countWords } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { validateFollowUp } from '../follow-ups/validate-follow-up.ts';
import { os } from '../procedures.ts';

export const pathsHandlers = {
  paths: os.relationships.paths.handler(({ input, context }) =>
    findPaths(workspaceDb(context).read, { ...input, meId: context.open.workspace?.meId ?? '' }),
  ),

  makeTasks: os.relationships.makeTasks.handler(async ({ input, context }) => {
    const result = await runStep(context, 'relationships.makeTasks', async (writer) => {
      const names = await demandPartners(writer.trx, [input.target, ...input.tasks.map((task) => task.record)]);
      for (const task of input.tasks) await validateFollowUp(writer, task);
      await insertFollowUps(
        writer,
        input.tasks.map((task) => ({ ...task, id: newId() })),
      );
      const count = countWords(input.tasks.length, 'follow-up', 'follow-ups');
      return {
        value: input.tasks.length,
        summary: `Added ${count} for the path to ${names.get(input.target.id) ?? ''}`,
      };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
