import type { Translate } from '#renderer/i18n/translate.ts';
import { peopleFields } from '#shared/domain/people-fields.ts';

import { FlagCell, PlainCell } from '../partners/cells.tsx';
import { isPerson } from '../partners/partner-calls.ts';
import { columnsOf, sharedShapes, type ColumnShape, type PartnerColumn } from '../partners/partner-columns.tsx';

/** The columns of the people table in the order of their fields. */
export function peopleColumns(t: Translate<'partners'>): readonly PartnerColumn[] {
  return columnsOf(peopleFields, { ...sharedShapes, ...shapes }, t);
}

const shapes = {
  organization: { width: 200, render: (row) => <PlainCell text={isPerson(row) ? row.organizationName : null} /> },
  title: { width: 180, render: (row) => <PlainCell text={isPerson(row) ? row.title : null} /> },
  doNotContact: { width: 120, render: (row) => <FlagCell isOn={isPerson(row) && row.doNotContact} /> },
  isPublicOfficial: { width: 120, render: (row) => <FlagCell isOn={isPerson(row) && row.isPublicOfficial} /> },
} as const satisfies Readonly<Record<string, ColumnShape>>;
