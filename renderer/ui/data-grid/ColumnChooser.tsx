import { Columns3 } from 'lucide-react';
import { IconButton } from '../IconButton.tsx';
import { MenuTrigger } from '../Menu.tsx';
import { words } from '../words.ts';
import { fitColumnState, hideColumn } from './column-state.ts';
import type { DataGridColumn, GridColumnState } from './data-grid-types.ts';

/** The button that says which columns are in sight. */
export function ColumnChooser({
  label = words.columns,
  columns,
  state,
  onChange,
}: {
  label?: string | undefined;
  columns: readonly Pick<DataGridColumn<never>, 'id' | 'header' | 'isHideable'>[];
  state: GridColumnState;
  onChange: (state: GridColumnState) => void;
}) {
  const fitted = fitColumnState(state, columns);
  return (
    <MenuTrigger
      label={label}
      placement="bottom end"
      trigger=<IconButton label={label} icon={Columns3} variant="round" size="small" hasTooltip={false} />
      entries={[
        {
          kind: 'section',
          id: 'columns',
          label,
          entries: columns
            .filter((column) => column.isHideable !== false)
            .map((column) => ({
              id: column.id,
              label: column.header,
              isChecked: !fitted.hidden.includes(column.id),
              run: () => onChange(hideColumn(fitted, column.id, !fitted.hidden.includes(column.id))),
            })),
        },
        { kind: 'separator', id: 'line' },
        { id: 'all', label: words.showAllColumns, run: () => onChange({ ...fitted, hidden: [] }) },
      ]}
    />
  );
}
