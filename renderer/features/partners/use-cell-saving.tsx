import { useQueryClient } from '@tanstack/react-query';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { failureData } from '#renderer/app/errors/failure.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { partnerCalls, type PartnerPatch, type PartnerRow } from './partner-calls.ts';
import type { CellChange, SaveCell } from './partner-editing.ts';
import { StaleDialog } from './StaleDialog.tsx';

/** Saves a cell: shown at once, put back when it cannot be written, and both versions shown when somebody was faster. */
export function useCellSaving(type: PartnerType): SaveCell {
  const queryClient = useQueryClient();

  const show = (id: string, change: Partial<PartnerRow>): void => {
    queryClient.setQueriesData<readonly PartnerRow[]>({ queryKey: ['partners', type, 'page'] }, (rows) =>
      rows?.map((row) => (row.id === id ? patched(row, change) : row)),
    );
  };
  const save: SaveCell = (change: CellChange): void => {
    const { row, patch } = change;
    show(row.id, { ...shownPatch(patch), ...shownCustom(change) });
    partnerCalls[type]
      .update(row.id, row.version, patch)
      .then((saved) => show(row.id, { version: saved.version }))
      .catch((error: unknown) => {
        show(row.id, row);
        const stale = failureData(error, 'stale');
        if (stale === null) showError(error);
        else
          openDialog((close) => (
            <StaleDialog
              type={type}
              change={change}
              onClose={close}
              onUseMine={() => save({ ...change, row: { ...row, version: stale.version } })}
            />
          ));
      });
  };
  return save;
}

function patched(row: PartnerRow, change: Partial<PartnerRow>): PartnerRow {
  return { ...row, ...change };
}

/** The part of a patch that a row shows under the same name. */
function shownPatch(patch: PartnerPatch): Partial<PartnerRow> {
  const { name, stage, ownerId, tagIds, isArchived, sector } = patch;
  const said = Object.entries({ name, stage, ownerId, tagIds, isArchived, sector }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(said);
}

/** Custom values as the row has them; a partner that was chosen is named by what was chosen. */
function shownCustom({ row, patch, mine }: CellChange): Pick<Partial<PartnerRow>, 'custom'> {
  if (patch.custom === undefined) return {};
  const custom = { ...row.custom };
  for (const [id, value] of Object.entries(patch.custom)) {
    const [type, partnerId] = value.split('/');
    const isPartner = (type === 'people' || type === 'organizations') && partnerId !== undefined;
    custom[id] = {
      value,
      ...(isPartner ? { partner: { type, id: partnerId, label: mine, isRestricted: false } } : {}),
    };
  }
  return { custom };
}
