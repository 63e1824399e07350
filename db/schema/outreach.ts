import type { Versioned } from './columns.ts';

/** What somebody promised: the coalition to a partner, or a partner to the coalition. */
export interface PromiseRow extends Versioned {
  record_type: string;
  /** The partner that it was made to or by. */
  record_id: string;
  /** The contact at which it was made; '' when it was written down by itself. */
  interaction_id: string;
  /** 'us': we promised; 'them': they did. */
  direction: string;
  text: string;
  /** The day by which; '' when none was named. */
  due_on: string;
  /** The day on which it was kept; '' while it is open. */
  kept_on: string;
  /** The member who keeps it, or who minds that it is kept. */
  owner_id: string;
}

/** A plan to reach an audience by one channel after the other. */
export interface OutreachPlanRow extends Versioned {
  title: string;
  /** Markdown. */
  purpose: string;
  /** What everybody is asked for, in one sentence. */
  ask: string;
  /** 'people' or 'organizations'. */
  audience_type: string;
  /** JSON: the ListQuery whose rows are the audience; '' when targets were picked one by one. */
  audience: string;
  /** 'draft', 'running' or 'done'. */
  status: string;
  /** The day from which the days of its steps count; '' until it is known. */
  starts_on: string;
  owner_id: string;
}

/** One contact of an outreach plan. */
export interface OutreachStepRow extends Versioned {
  plan_id: string;
  /** Its place among the steps, from 0. */
  position: number;
  channel: string;
  /** Days after the start of the plan. */
  day: number;
  /** The subject of an e-mail or letter; '' for other channels. */
  subject: string;
  /** Words to say or send, with merge fields such as {firstName}. */
  script: string;
}

/** One partner of the audience of an outreach plan. */
export interface OutreachTargetRow extends Versioned {
  record_type: string;
  record_id: string;
  plan_id: string;
  /** 'open', 'done' when every step was made, 'stopped' by hand or by an answer, or 'left-out'. */
  state: string;
  /** Why it was left out: an id of `leftOutReasons`; '' otherwise. */
  reason: string;
  /** How many steps of the plan are behind it, skipped ones included. */
  steps_done: number;
  /** The day of its next step; '' when there is none. */
  next_due_on: string;
  last_outcome: string;
  last_touch_on: string;
  note: string;
}

/** A session that presents the effort to people who may join. */
export interface InformationSessionRow extends Versioned {
  title: string;
  held_on: string;
  /** The time of day as HH:MM; '' when not known. */
  starts_at: string;
  place: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** 'planned', 'held' or 'cancelled'. */
  status: string;
  /** Everybody in the room, guests without a record included; 0 when nobody counted. */
  head_count: number;
  owner_id: string;
  note: string;
  /** The contact that holding it logged; '' until then. */
  held_interaction_id: string;
}

/** Somebody who was invited to an information session, or came. */
export interface SessionGuestRow extends Versioned {
  record_type: string;
  record_id: string;
  session_id: string;
  /** 'invited', 'accepted', 'declined', 'attended' or 'absent'. */
  state: string;
  /** The commitment on the card that they filled in: an id of `commitmentCards`; '' without one. */
  card: string;
  card_note: string;
}

/** A question that was asked at an information session or a meeting: the bank of what people worry about. */
export interface SessionQuestionRow extends Versioned {
  record_type: string;
  /** Who asked; '' when it is not known. */
  record_id: string;
  /** The information session; '' when it was asked elsewhere. */
  session_id: string;
  /** The meeting; '' when it was asked elsewhere. */
  meeting_id: string;
  text: string;
  /** What was answered; '' while nobody has. */
  answer: string;
  /** The objection of the bank that it was put to; '' for none. */
  objection_id: string;
  /** The day on which somebody put it to an objection, or said that it is none; '' while it waits. */
  sorted_on: string;
}

/** How often to be in touch: with a tier (record_id is ''), or with one partner (tier is ''). */
export interface CadenceRow extends Versioned {
  record_type: string;
  record_id: string;
  /** An id of `cadenceTiers`. */
  tier: string;
  /** Days between contacts; 0: never remind; -1: as the tier says, with a pause of its own. */
  every_days: number;
  /** No reminder before this day; '' when it is not paused. */
  paused_until: string;
}
