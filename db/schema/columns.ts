/** A number that may have digits behind the point. */
export type Real = number;

export interface Versioned {
  id: string;
  /** Grows by one with every change; a write that names an older one is refused. */
  version: number;
  created_at: string;
  updated_at: string;
}

export interface Trashable {
  /** When it went to the trash; '' while it is in use. */
  deleted_at: string;
}
