import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';

/** How to ask what undo and redo would do now. */
export function changeStateQuery() {
  return orpc.changes.state.queryOptions({ meta: { shows: ['changes'] } });
}

/** The steps that undo and redo would take now. */
export function useChangeState(hasWorkspace = true) {
  return useQuery({ ...changeStateQuery(), enabled: hasWorkspace }).data ?? { undo: null, redo: null };
}
