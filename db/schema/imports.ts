/** A mapping that was used for a header, so that it is offered again, or that somebody saved under a name. */
export interface ImportMappingRow {
  /** Hash of the header; an id of its own for one with a name. */
  id: string;
  /** JSON. */
  mapping: string;
  updated_at: string;
  /** What somebody called it; '' for one that is remembered by the header. */
  name: string;
  /** The header that it was made for, as a JSON list; '[]' for one that is remembered by the header. */
  header: string;
}

/** An import that was carried out. No step of the history: it tells of one. */
export interface ImportRunRow {
  id: string;
  /** The step of the history that it made; '' when nothing had to change. */
  change_set_id: string;
  /** The instant at which it was carried out. */
  at: string;
  /** The member who did it; '' when nobody was named. */
  member_id: string;
  /** The name of the file, without its folder. */
  file_name: string;
  /** `csv`, `xlsx`, `vcard`, `pasted`, `json`, `calendar` or `contacts`. */
  source: string;
  /** The id of the preset that recognised it; '' for none. */
  preset: string;
  /** `people`, `organizations`, or '' for several kinds. */
  record_kind: string;
  /** How many records it made. */
  created: number;
  /** How many records it changed. */
  updated: number;
  /** How many rows had no effect. */
  skipped: number;
  /** How many rows could not be read. */
  rejected: number;
  /** How many organizations were made because rows named them. */
  new_organizations: number;
  /** The first rejected rows as a JSON list of their line, reason and cells. */
  rejects: string;
  /** The instant at which it was taken back; '' while it stands. */
  taken_back_at: string;
  /** The step that took it back. */
  taken_back_by: string;
  /** How many records stayed as they were when it was taken back. */
  kept: number;
}
