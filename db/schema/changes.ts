/** One step of the history. */
export interface ChangeSetRow {
  id: string;
  /** Grows by one a step. */
  seq: number;
  at: string;
  member_id: string;
  /** The procedure that made it, such as `people.update`. */
  command: string;
  summary: string;
  /** 'running' while a long job writes it in parts, then 'done' or 'undone'; 'left' when it was undone and a new step came after. */
  state: string;
  count: number;
  /** The smallest and largest id of its changes: they lie in this range, others may too. */
  first_change: number;
  last_change: number;
}

/** One row that a step inserted ('i'), updated ('u') or removed ('d'). */
export interface ChangeRow {
  id: number;
  /** `seq` of the change set. */
  step: number;
  table_name: string;
  /** The row's key; the parts of a key of two joined by '/'. */
  row_key: string;
  op: string;
  /** JSON: the whole row for 'd', the changed columns for 'u', '' for 'i'. */
  before: string;
  /** JSON: the changed columns for 'u'; for 'i' the row as it was when the insert was taken back, '' until then. */
  after: string;
}
