import { abandonStep } from '../changes/record-step.ts';
import { takeBack } from '../changes/take-back.ts';
import type { WorkspaceDb } from '../workspace-db.ts';

/**
 * Settles steps that a crash left half done, newest first: what an unfinished step wrote is taken back, and an undo or redo that was under way
 * ends as an undo. Answers how many there were.
 */
export async function settleInterruptedSteps(db: WorkspaceDb): Promise<number> {
  const steps = await db.write
    .selectFrom('change_sets')
    .selectAll()
    .where('state', '=', 'running')
    .orderBy('seq', 'desc')
    .execute();
  for (const step of steps) {
    // A step gets its sentence when its last part is written, so one without is unfinished.
    if (step.summary === '') await abandonStep(db, step.id);
    else {
      await takeBack(db, step, { skipConflicts: true });
      await db.write.updateTable('change_sets').set({ state: 'undone' }).where('id', '=', step.id).execute();
    }
  }
  return steps.length;
}
