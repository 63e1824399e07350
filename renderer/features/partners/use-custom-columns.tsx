import type { Translate } from '#renderer/i18n/translate.ts';
import { useMemo } from 'react';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import {
  customColumn,
  customFieldDefinition,
  type CustomFieldKind,
} from '#shared/domain/custom-fields/custom-field.ts';

import { useCustomFields } from '../custom-fields/custom-field-queries.ts';
import { shownValue } from '../custom-fields/custom-words.ts';
import { FlagCell, PlainCell } from './cells.tsx';
import { CustomEditor } from './CustomEditor.tsx';
import type { PartnerRow } from './partner-calls.ts';
import type { PartnerColumn } from './partner-columns.tsx';
import type { PartnerFeature } from './partner-feature.ts';
import { useTableNames } from './table-names.ts';

/** A table with the fields that people added: to show, sort, group and filter by, and to fill in where they stand. */
export function useFeatureWithCustomFields(feature: PartnerFeature): PartnerFeature {
  const custom = useCustomFields(feature.type);
  return useMemo(() => {
    if (custom.length === 0) return feature;
    const columns = custom.map(columnOf);
    return {
      ...feature,
      fields: [...feature.fields, ...custom.map(customFieldDefinition)],
      columns: (t: Translate<'partners'>) => [...feature.columns(t), ...columns],
    };
  }, [feature, custom]);
}

function columnOf(field: CustomField): PartnerColumn {
  return {
    id: customColumn(field.id),
    header: field.name,
    isSortable: field.kind !== 'multi-choice',
    width: widths[field.kind],
    ...(field.kind === 'number' || field.kind === 'money' ? { align: 'end' as const } : {}),
    render: (row) => <CustomCell field={field} row={row} />,
    isEditable: true,
    renderEditor: (editing) => <CustomEditor field={field} {...editing} />,
  };
}

const widths: Readonly<Record<CustomFieldKind, number>> = {
  text: 180,
  number: 112,
  money: 120,
  date: 120,
  choice: 150,
  'multi-choice': 190,
  checkbox: 96,
  link: 180,
  partner: 180,
};

function CustomCell({ field, row }: { field: CustomField; row: PartnerRow }) {
  const { isDiscreet } = useTableNames();
  const stored = row.custom[field.id];
  if (field.kind === 'checkbox') return <FlagCell isOn={stored?.value === 'yes'} />;
  // In a column the numbers stand one below the other; what they count is told where there is one of them.
  const told = field.kind === 'number' ? { ...field, unit: '' } : field;
  return <PlainCell text={shownValue(told, stored, isDiscreet) || null} />;
}
