import type { Real, Trashable, Versioned } from './columns.ts';

/** A field that somebody added to a record type. */
export interface CustomFieldRow extends Versioned, Trashable {
  /** The record type that has it: one of `customRecordTypes`. */
  record_type: string;
  name: string;
  /** What it holds: one of `customFieldKinds`. */
  kind: string;
  /** JSON: { id, label, isRetired }[], in order; [] for kinds without choices. */
  options: string;
  /** For money the currency; for numbers what is counted. */
  unit: string;
  /** 1 for a field that stays out of discreet mode, of the search, and of exports unless asked. */
  is_restricted: number;
  /** Its place among the fields of the record type, from 0. */
  position: number;
}

/** What stands in a custom field of a record. Key: record_id and field_id; nothing is no row. */
export interface CustomValueRow {
  /** The record that has it. */
  record_id: string;
  /** The field that it stands in. */
  field_id: string;
  /** The type of the record: one of `customRecordTypes`. */
  record_type: string;
  /** The kind of the field when the value was written: value and order are read by it. */
  kind: string;
  /** See `shared/domain/custom-fields/values.ts`; for a partner the record type, whose id is in `partner_id`. */
  value: string;
  /** The partner that it points at; '' for other kinds. */
  partner_id: string;
  /** Derived: folded text to order by; the id for a choice, the name for a partner. */
  sort_text: string;
  /** Derived: the number to order by; 0 for texts. */
  sort_number: Real;
  /** Derived: the folded name of the person or organization that has it; '' for other records. */
  record_name: string;
}
