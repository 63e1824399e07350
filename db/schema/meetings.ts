import type { Trashable, Versioned } from './columns.ts';

/** What recurs: meetings are made from it one by one, when somebody plans them. */
export interface MeetingSeriesRow extends Versioned, Trashable {
  /** What each of its meetings is called. */
  title: string;
  /** An id of `meetingTypes`. */
  type: string;
  /** The committee that meets; '' for the whole coalition. */
  committee_id: string;
  /** JSON: the rule of `shared/domain/recurrence`, its skips and shifts included. */
  rule: string;
  /** The time of day as HH:MM in `time_zone`. */
  starts_at: string;
  /** How long one takes. */
  minutes: number;
  /** An IANA name, such as America/Chicago. */
  time_zone: string;
  /** Where it is held; empty while that is open. */
  place: string;
  /** The web address at which one takes part from afar. */
  online_link: string;
  /** What makes it reachable for everybody: doors, food, child care, a way to be heard. */
  access: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** Who interprets, from what to what. */
  interpreter: string;
  /** 1: decisions are taken here, so quorum counts. */
  is_decision: number;
  /** The last day of the series; '' while it goes on. */
  ends_on: string;
  /** JSON: the agenda of each: { title, minutes, kind }[]; [] for that of the type. */
  agenda: string;
}

/** A meeting, planned or held. */
export interface MeetingRow extends Versioned, Trashable {
  /** The series that it is one of; '' for a meeting of its own. */
  series_id: string;
  /** The day that the rule of the series gave for it; '' for a meeting of its own. */
  series_day: string;
  /** What it is called. */
  title: string;
  /** An id of `meetingTypes`. */
  type: string;
  /** The committee that meets; '' for the whole coalition. */
  committee_id: string;
  /** Its day in `time_zone`. */
  held_on: string;
  /** The time of day as HH:MM in `time_zone`. */
  starts_at: string;
  /** The time of day as HH:MM; earlier than `starts_at` when it ends after midnight. */
  ends_at: string;
  /** An IANA name, such as America/Chicago. */
  time_zone: string;
  /** Where it is held; empty while that is open. */
  place: string;
  /** The web address at which one takes part from afar. */
  online_link: string;
  /** What makes it reachable for everybody: doors, food, child care, a way to be heard. */
  access: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** Who interprets, from what to what. */
  interpreter: string;
  /** 'planned', 'in-session', 'held' or 'cancelled'. */
  status: string;
  /** Why it was cancelled, in the words of the notice. */
  cancelled_because: string;
  /** The person who leads through it; '' for nobody, as in the roles that follow. */
  facilitator_id: string;
  /** The second facilitator, who watches that every voice is heard. */
  co_facilitator_id: string;
  /** Who watches the timeboxes. */
  timekeeper_id: string;
  /** Who writes the minutes. */
  note_taker_id: string;
  /** Who looks after interpreting and access. */
  access_lead_id: string;
  /** Who opens the room. */
  host_id: string;
  /** 1: decisions are taken here, so quorum counts. */
  is_decision: number;
  /** Everybody in the room, guests without a record included; 0 when nobody counted. */
  head_count: number;
  /** JSON: the quorum as it was when the meeting ended: { filled, present, needed, isMet, … }; '' before. */
  quorum: string;
  /** '', 'draft', 'corrected', 'approved' or 'locked'. */
  minutes_status: string;
  /** The day on which the minutes were approved; '' before. */
  minutes_approved_on: string;
  /** What planners should know, in Markdown. */
  note: string;
  /** JSON: the clock and the item in hand while it is in session; '' otherwise. */
  session: string;
}

/** One item of a meeting's agenda, and what the minutes say of it. */
export interface AgendaItemRow extends Versioned {
  /** The meeting on whose agenda it is. */
  meeting_id: string;
  /** Its place on the agenda, from 0. */
  position: number;
  /** What it is about. */
  title: string;
  /** Its timebox. */
  minutes: number;
  /** 'inform', 'discuss', 'decide' or 'connect'. */
  kind: string;
  /** The person who leads it; '' for nobody. */
  lead_person_id: string;
  /** The goal that it serves; '' for none. */
  goal_id: string;
  /** The task that it is about; '' for none. */
  task_id: string;
  /** The item of an earlier meeting that it carries on; '' for none. */
  carried_from_id: string;
  /** What to read or bring before, in Markdown. */
  preparation: string;
  /** What the minutes say of it, in Markdown. */
  body: string;
  /** How long it took so far. */
  spent_seconds: number;
  /** 'open', 'now', 'done', 'skipped' or 'carried'. */
  state: string;
  /** 1: hidden in discreet mode and on a projector, and left out of the packet. */
  is_restricted: number;
}

/** Somebody who is expected at a meeting, or was there. */
export interface AttendanceRow extends Versioned {
  /** The meeting at which they are expected, or were. */
  meeting_id: string;
  /** '' for a guest without a record. */
  person_id: string;
  /** What a guest without a record is called; '' otherwise. */
  name: string;
  /** The organization that they stand for; '' for none. */
  organization_id: string;
  /** 'expected', 'present', 'remote', 'alternate', 'regrets', 'absent' or 'guest'. */
  state: string;
  /** The person in whose place an alternate came; '' otherwise. */
  alternate_for_id: string;
  /** 1: they hold a voting seat, or the place of one. */
  is_voting: number;
  /** How often they spoke. */
  spoke: number;
  /** 1: they spoke or led an item for the first time. */
  is_first_voice: number;
}

/** A change to locked minutes: they stay as they are, and this stands beside them. */
export interface MinuteAmendmentRow extends Versioned {
  meeting_id: string;
  /** From 1, in the order in which they were added. */
  number: number;
  /** What is to be read, in Markdown. */
  body: string;
  /** Why it was needed. */
  reason: string;
  /** The member who wrote it. */
  member_id: string;
  /** The decision that adopted it; '' for none. */
  decision_id: string;
}
