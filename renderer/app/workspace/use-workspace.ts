import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { Workspace } from '#shared/contract/workspaces.ts';

/** How to ask which workspace is open. */
export function workspaceQuery() {
  return orpc.workspaces.current.queryOptions({ meta: { shows: ['workspaces'] } });
}

/** The open workspace; null while none is, undefined while that is not known. */
export function useWorkspace(): Workspace | null | undefined {
  return useQuery(workspaceQuery()).data;
}
