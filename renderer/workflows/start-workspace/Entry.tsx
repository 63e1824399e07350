import { Navigate } from '@tanstack/react-router';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';

/** The address without a place: Home, or the first screen while no workspace is open. */
export function Entry() {
  return <Navigate to={useWorkspace() ? '/today' : '/start'} replace />;
}
