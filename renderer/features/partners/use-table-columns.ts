import { useState } from 'react';
import { z } from 'zod';
import { currentSettings, updateSettings, useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fitColumnState, type GridColumnState } from '#renderer/ui/index.ts';

const columnStateSchema = z.object({
  order: z.array(z.string()),
  widths: z.record(z.string(), z.number()),
  hidden: z.array(z.string()),
  pinned: z.array(z.string()),
});

/** How the columns of a table are arranged on this computer, with the way to change it. */
export interface TableColumns {
  readonly state: GridColumnState;
  /** Whether they differ from how the table, or its saved view, came. */
  readonly isChanged: boolean;
  readonly set: (state: GridColumnState) => void;
  readonly reset: () => void;
}

/** The arrangement kept under a key: that of this computer, or else the given one. */
export function useTableColumns(
  key: string,
  given: GridColumnState,
  columns: readonly { readonly id: string }[],
): TableColumns {
  const stored = columnStateSchema.safeParse(useDeviceSettings().tables[key]).data;
  // While an edge is dragged to and fro, what is shown does not wait for the file.
  const [draft, setDraft] = useState<{ readonly key: string; readonly state: GridColumnState | undefined }>();
  const own = draft?.key === key ? draft.state : stored;

  const keep = (state: GridColumnState | undefined): void => {
    setDraft({ key, state });
    const { [key]: _old, ...others } = currentSettings().tables;
    updateSettings({ tables: state === undefined ? others : { ...others, [key]: state } }).catch(showError);
  };
  return {
    state: fitColumnState(own ?? given, columns),
    isChanged: own !== undefined,
    set: keep,
    reset: () => keep(undefined),
  };
}
