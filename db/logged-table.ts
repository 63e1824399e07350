/** A table whose rows the change log follows. */
export interface LoggedTable {
  readonly key: readonly string[];
  /** Columns that follow from other rows: not logged, kept by `db/derived`. */
  readonly derived: readonly string[];
  /** Tables whose rows point here: an insert is not taken back while others point at it. */
  readonly referencedBy: readonly { readonly table: string; readonly column: string }[];
  /** The feature whose screens show these rows. */
  readonly feature: string;
}
