/** Derived: what partners are recognized by. Key: kind, key and record_id. */
export interface ContactKeyRow {
  /** 'email', 'phone', 'name' or 'host'. */
  kind: string;
  key: string;
  record_id: string;
  record_type: string;
}

/** Derived: the days on which an organization or its people were in touch in both directions. Key: organization_id and day. */
export interface ContactDayRow {
  /** The organization. */
  organization_id: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** Derived: what the search shows of a record; its folded words are in the dialect's full-text index under the same number. */
export interface SearchDocumentRow {
  number: number;
  record_type: string;
  record_id: string;
  title: string;
  subtitle: string;
  is_restricted: number;
  /** The partner whose profile shows it, as `type/id`; '' for partners. */
  parent: string;
}

/** Derived: the metrics as they were counted last in a large workspace, for the screen that opens before they are counted again. */
export interface LastMetricsRow {
  /** 'list' or 'history'. */
  id: string;
  /** The day they speak of, `YYYY-MM-DD`. */
  day: string;
  /** The instant. */
  counted_at: string;
  /** JSON: what `metrics.list` or `metrics.history` answered. */
  answer: string;
}
