import { insertImportRun } from '#db/imports/import-runs-repository.ts';
import type { ImportRunRow } from '#db/schema/imports.ts';
import { newId } from '#shared/ids.ts';

import { workspaceDb, type StorageContext } from '../context.ts';

type Counted = Pick<ImportRunRow, 'file_name' | 'source' | 'created' | 'updated' | 'skipped' | 'rejected'>;

/** Puts an import that knows neither presets nor kinds of records on the list of imports, and tells the screens. */
export async function noteImportRun(
  context: StorageContext,
  changeSetId: string | null,
  counted: Counted,
): Promise<void> {
  await insertImportRun(
    workspaceDb(context),
    {
      id: newId(),
      change_set_id: changeSetId ?? '',
      at: context.clock().toISOString(),
      member_id: context.open.workspace?.meId ?? '',
      preset: '',
      record_kind: '',
      new_organizations: 0,
      ...counted,
    },
    [],
  );
  context.publish([{ feature: 'imports', ids: [] }]);
}
