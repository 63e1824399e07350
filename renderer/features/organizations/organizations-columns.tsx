import type { Translate } from '#renderer/i18n/translate.ts';
import { organizationsFields } from '#shared/domain/organizations-fields.ts';

import { SectorEditor } from '../partners/CellEditors.tsx';
import { ChoiceCell, PlainCell } from '../partners/cells.tsx';
import { isPerson } from '../partners/partner-calls.ts';
import { columnsOf, sharedShapes, type ColumnShape, type PartnerColumn } from '../partners/partner-columns.tsx';
import { choiceLabel } from '../partners/vocabularies.ts';

/** The columns of the organizations table in the order of their fields. */
export function organizationsColumns(t: Translate<'partners'>): readonly PartnerColumn[] {
  return columnsOf(organizationsFields, { ...sharedShapes, ...shapes }, t);
}

const shapes = {
  sector: { ...sharedShapes.sector, isEditable: true, renderEditor: (editing) => <SectorEditor {...editing} /> },
  secondarySectors: {
    width: 200,
    render: (row) => (
      <PlainCell
        text={
          isPerson(row) || row.secondarySectors.length === 0
            ? null
            : row.secondarySectors.map((id) => choiceLabel('sectors', id)).join(', ')
        }
      />
    ),
  },
  kind: {
    width: 150,
    render: (row) => <ChoiceCell vocabulary="organizationKinds" id={isPerson(row) ? null : row.kind} />,
  },
  website: { width: 180, render: (row) => <PlainCell text={isPerson(row) ? null : row.website} /> },
} as const satisfies Readonly<Record<string, ColumnShape>>;
