import type { Trashable, Versioned } from './columns.ts';

/** Something outside the coalition that it has to be ready for: an election, a budget vote, a holiday. */
export interface ExternalEventRow extends Versioned, Trashable {
  title: string;
  /** An id of `externalEventKinds`. */
  kind: string;
  /** What it bears on: an id of `externalEventDomains`; '' until somebody says. */
  domain: string;
  /** How sure its day is: 'fixed', 'expected' or 'possible'; '' until somebody says. */
  certainty: string;
  /** The first day, on the clocks of `time_zone`. */
  starts_on: string;
  /** HH:MM; '' for whole days. */
  starts_at: string;
  /** The last day that it touches. */
  ends_on: string;
  /** HH:MM; '' for whole days. */
  ends_at: string;
  /** An IANA name; '' for whole days. */
  time_zone: string;
  /** How it comes again, as RFC 5545 writes RRULE; '' for once. */
  rule: string;
  /** Days beside the rule as JSON: `{ day, time }[]`. */
  extra: string;
  /** Days of the rule that are left out or otherwise, as JSON: `EventException[]`. */
  exceptions: string;
  /** Derived: the last day of its last time; '9999-12-31' for one without an end. */
  last_on: string;
  place: string;
  url: string;
  note: string;
  /** The committee that prepares for it; '' for none. */
  committee_id: string;
  /** Who keeps an eye on it: a person; '' for nobody. */
  owner_person_id: string;
  /** How many days before it preparation begins; 0 for what its kind usually takes. */
  lead_days: number;
  /** What the coalition has to decide because of it. */
  decision_needed: string;
  /** Who is affected, in words. */
  affected: string;
  is_cancelled: number;
  is_restricted: number;
}

/** Which record came from which entry of a calendar file, so that the next import of it adds nothing twice. */
export interface CalendarLinkRow extends Versioned {
  /** The UID of the entry; made from its words and day where the file has none. */
  uid: string;
  /** The RECURRENCE-ID of a day of a series that became a record of its own, as a day and time; '' otherwise. */
  recurrence: string;
  /** 'externalEvents', 'meetings', 'meetingSeries', 'interactions' or 'tasks'. */
  record_type: string;
  record_id: string;
  /** The name of the file it last came from. */
  source_name: string;
  /** A hash of what the file said, by which the next import knows whether it changed. */
  content_hash: string;
}
