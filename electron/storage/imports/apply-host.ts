import { backupBefore } from '../backups/make-backup.ts';
import { everyFeature, type StorageContext } from '../context.ts';
import type { ApplyHost } from './apply-rows.ts';

/** What writing an import, or taking one back, needs from the service. */
export function applyHost(context: StorageContext): ApplyHost {
  return {
    now: context.clock(),
    memberId: context.open.workspace?.meId ?? '',
    backup: () => backupBefore(context, 'before-import'),
    publish: () => context.publish([...everyFeature, { feature: 'imports', ids: [] }]),
    logError: (message, error) => context.log.error(message, error),
  };
}
