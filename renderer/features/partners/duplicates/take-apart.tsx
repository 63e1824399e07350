import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { Merge } from '#shared/contract/merges.ts';

import { ApartReport } from './ApartReport.tsx';

/** Takes a merge apart: a word when all went back, a report when something changed since. */
export async function takeApart(merge: Merge): Promise<void> {
  try {
    const report = await client.merges.unmerge({ id: merge.id });
    if (report.changedSince === 0 && report.keptFields.length === 0) {
      afterSave(report, { detail: t('duplicates:merged.moved', { count: report.movedBack }) });
      return;
    }
    afterSave(report);
    openDialog((close) => <ApartReport merge={merge} report={report} onClose={close} />);
  } catch (error) {
    showError(error);
  }
}
