import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { Backup } from '#shared/contract/backups.ts';

/** How to ask for the backups of the open workspace and their folder. */
export function backupsQuery() {
  return orpc.backups.list.queryOptions({ meta: { shows: ['backups', 'workspaces'] } });
}

/** The newest backup; null when there is none, undefined while that is not known. */
export function useLastBackup(): Backup | null | undefined {
  const { data } = useQuery(backupsQuery());
  if (data === undefined) return undefined;
  return data.backups.reduce<Backup | null>(
    (last, backup) => (last === null || backup.at > last.at ? backup : last),
    null,
  );
}
