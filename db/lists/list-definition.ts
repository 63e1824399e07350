import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { FieldKind, FilterCondition } from '#shared/domain/filters.ts';

/** How one field of a list is found in its table. */
export interface ListField {
  readonly id: string;
  readonly kind: FieldKind;
  /** The column that filters read. */
  readonly column: string;
  /** The column that sorts and groups, where it differs: a folded name, say. */
  readonly sortColumn?: string;
  readonly isSortable: boolean;
  /** How the column is stored: words folded beforehand compare folded. */
  readonly storage: 'text' | 'folded' | 'words' | 'flag' | 'instant' | 'tags' | 'number' | 'custom';
  /** For numbers: the one that says that it is not known. */
  readonly unknown?: number;
  /** For `custom`: the field whose values are asked. */
  readonly custom?: CustomField;
}

export type ListTable = 'people' | 'organizations';

/** A table that a screen lists. */
export interface ListDefinition<Table extends ListTable = ListTable> {
  readonly table: Table;
  readonly fields: readonly ListField[];
  /** Conditions on custom fields that few records meet: those are found first, and the list goes by them. */
  readonly rare?: ReadonlySet<FilterCondition>;
}

type Columns = Readonly<Record<string, Omit<ListField, 'id' | 'kind' | 'isSortable'>>>;

/** Joins the fields that screens know with the columns that hold them; a field without a column is a defect. */
export function defineList<Table extends ListTable>(
  table: Table,
  fields: readonly { id: string; kind: FieldKind; isSortable: boolean }[],
  columns: Columns,
): ListDefinition<Table> {
  return {
    table,
    fields: fields.map(({ id, kind, isSortable }) => {
      const column = columns[id];
      if (column === undefined) throw new Error(`The field ${id} of ${table} has no column.`);
      return { id, kind, isSortable, ...column };
    }),
  };
}

/** Columns that people and organizations share. */
export const partnerListColumns = {
  name: { column: 'sort_name', storage: 'folded' },
  sector: { column: 'sector', storage: 'text' },
  stage: { column: 'stage', storage: 'text' },
  owner: { column: 'owner_id', storage: 'text' },
  stance: { column: 'stance_rank', storage: 'number', unknown: 0 },
  influence: { column: 'influence', storage: 'number', unknown: 0 },
  interest: { column: 'interest', storage: 'number', unknown: 0 },
  relationship: { column: 'relationship', storage: 'number', unknown: -1 },
  stanceOn: { column: 'stance_on', storage: 'text' },
  lastContactOn: { column: 'last_contact_on', storage: 'text' },
  nextFollowUpOn: { column: 'next_follow_up_on', storage: 'text' },
  email: { column: 'email', storage: 'text' },
  phone: { column: 'phone', storage: 'text' },
  city: { column: 'sort_city', storage: 'folded' },
  languages: { column: 'languages', storage: 'words' },
  tags: { column: 'id', storage: 'tags' },
  isRestricted: { column: 'is_restricted', storage: 'flag' },
  createdAt: { column: 'created_at', storage: 'instant' },
  updatedAt: { column: 'updated_at', storage: 'instant' },
} as const satisfies Columns;
