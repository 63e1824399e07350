import { statSync } from 'node:fs';

import { countOnMap } from '#db/assessments/map-points.ts';
import { schemaVersion } from '#db/migrations/index.ts';
import { countOnTheWay } from '#db/recruitment/recruitment-repository.ts';
import { countChangeSets, countRecords, findWorkspace } from '#db/workspace/workspace-repository.ts';
import type { Workspace } from '#shared/contract/workspaces.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';

/** The workspace that is open; null when none is. Fails when its file is gone, so that the screen can say so. */
export async function currentWorkspace(context: StorageContext): Promise<Workspace | null> {
  if (context.open.workspace === null) return null;
  const { path, session } = context.open.workspace;
  const facts = await findWorkspace(workspaceDb(context).read);
  if (facts === undefined) throw new AppError('storageDamaged', { detail: 'no workspace row' });
  const { id, name, createdAt, isDemo } = facts;
  const { syncedBy, missingChanges, missingFiles } = session;
  return { id, name, path, createdAt, isDemo, syncedBy, missingChanges, missingFiles };
}

/** The workspace that was just opened. */
export async function openedWorkspace(context: StorageContext): Promise<Workspace> {
  const workspace = await currentWorkspace(context);
  if (workspace === null) throw new AppError('workspaceClosed', {});
  return workspace;
}

/** Size and counts. */
export async function workspaceFacts(context: StorageContext) {
  const { read, path } = workspaceDb(context);
  const { people, organizations, interactions } = await countRecords(read);
  return {
    bytes: statSync(path).size,
    people,
    organizations,
    interactions,
    onMap: await countOnMap(read, 'people'),
    onTheWay: await countOnTheWay(read),
    changeSets: await countChangeSets(read),
    schemaVersion,
  };
}
