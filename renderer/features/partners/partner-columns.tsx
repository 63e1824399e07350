import type { Translate } from '#renderer/i18n/translate.ts';
import type { DataGridColumn } from '#renderer/ui/index.ts';
import { dayOf } from '#shared/dates.ts';
import { languageLabel } from '#shared/content/languages.ts';

import { InfluenceCell, LevelCell, StanceCell } from '../assessments/standing-cells.tsx';
import { NameEditor, OwnerEditor, StageEditor, TagsEditor } from './CellEditors.tsx';
import {
  ChoiceCell,
  DayCell,
  FlagCell,
  LastContactCell,
  NameCell,
  NextStepCell,
  OwnerCell,
  PlainCell,
  TagsCell,
} from './cells.tsx';
import { fieldLabel } from './filter-words.ts';
import type { PartnerRow } from './partner-calls.ts';
import { Stage } from './StageSign.tsx';

export type PartnerColumn = DataGridColumn<PartnerRow>;

/** What a column is made of beside its heading and whether it sorts, which its field says. */
export type ColumnShape = Omit<PartnerColumn, 'id' | 'header' | 'isSortable'>;

/** Columns for fields, in the order of the fields; a field without a shape has none. */
export function columnsOf(
  fields: readonly { readonly id: string; readonly label: string; readonly isSortable: boolean }[],
  shapes: Readonly<Record<string, ColumnShape>>,
  t: Translate<'partners'>,
): readonly PartnerColumn[] {
  return fields.flatMap((field) => {
    const shape = shapes[field.id];
    return shape === undefined
      ? []
      : [{ id: field.id, header: fieldLabel(field, t), isSortable: field.isSortable, ...shape }];
  });
}

/** The columns that people and organizations share. */
export const sharedShapes = {
  name: {
    width: 260,
    minWidth: 140,
    isGrowing: true,
    isHideable: false,
    isLink: true,
    render: (row) => <NameCell row={row} />,
    isEditable: true,
    renderEditor: (editing) => <NameEditor {...editing} />,
  },
  sector: { width: 184, render: (row) => <ChoiceCell vocabulary="sectors" id={row.sector} /> },
  stance: { width: 172, render: (row) => <StanceCell row={row} /> },
  influence: { width: 92, render: (row) => <InfluenceCell value={row.influence} /> },
  interest: { width: 84, render: (row) => <LevelCell value={row.interest} /> },
  relationship: { width: 112, render: (row) => <LevelCell value={row.relationship} /> },
  stanceOn: {
    width: 104,
    render: (row) => (row.stanceOn === null ? null : <DayCell day={row.stanceOn} />),
  },
  stage: {
    width: 132,
    render: (row) => <Stage stage={row.stage} />,
    isEditable: true,
    renderEditor: (editing) => <StageEditor {...editing} />,
  },
  owner: {
    width: 76,
    render: (row) => <OwnerCell ownerId={row.ownerId} />,
    isEditable: true,
    renderEditor: (editing) => <OwnerEditor {...editing} />,
  },
  lastContactOn: { width: 104, render: (row) => <LastContactCell day={row.lastContactOn} /> },
  nextFollowUpOn: { width: 116, render: (row) => <NextStepCell day={row.nextFollowUpOn} /> },
  email: { width: 210, render: (row) => <PlainCell text={row.email} /> },
  phone: { width: 136, render: (row) => <PlainCell text={row.phone} /> },
  city: { width: 120, render: (row) => <PlainCell text={row.city} /> },
  languages: {
    width: 150,
    render: (row) => (
      <PlainCell text={row.languages.length === 0 ? null : row.languages.map(languageLabel).join(', ')} />
    ),
  },
  tags: {
    width: 210,
    render: (row) => <TagsCell tagIds={row.tagIds} />,
    isEditable: true,
    renderEditor: (editing) => <TagsEditor {...editing} />,
  },
  isRestricted: { width: 96, render: (row) => <FlagCell isOn={row.isRestricted} /> },
  createdAt: { width: 96, align: 'end', render: (row) => <DayCell day={dayOf(new Date(row.createdAt))} /> },
  updatedAt: { width: 96, align: 'end', render: (row) => <DayCell day={dayOf(new Date(row.updatedAt))} /> },
} as const satisfies Readonly<Record<string, ColumnShape>>;
