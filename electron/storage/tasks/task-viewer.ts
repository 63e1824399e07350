import { personOfMember } from '#db/members/person-of-member.ts';
import type { TaskViewer } from '#db/tasks/task-filter.ts';

import { workspaceDb, type StorageContext } from '../context.ts';

/** Who looks at tasks, and on which day. */
export async function taskViewer(context: StorageContext, today: string): Promise<TaskViewer> {
  const db = workspaceDb(context);
  return { today, mePersonId: await personOfMember(db.read, context.open.workspace?.meId ?? '') };
}
