import type { Versioned } from './columns.ts';

/** A step of a partner from one stage of the ladder to another; written with every change of a stage, wherever it is made. */
export interface LadderMoveRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** The partner's ladder at that time: an id of `shared/content/ladders.ts`, or ''. */
  ladder: string;
  /** The stage before; '' for a new partner. */
  from_stage: string;
  to_stage: string;
  /** The rung of `to_stage`, 1 to 7; 0 for the states beside the ladder. */
  to_rank: number;
  moved_on: string;
  /** Why they declined, lapsed or paused: an id of `declinedReasons`, or ''. */
  reason: string;
  /** When to ask again or look again; '' when no day was named. */
  ask_again_on: string;
  note: string;
  /** Who moved them. */
  member_id: string;
}

/** What a partner said yes to, or is asked for. */
export interface CommitmentRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** An id of `commitmentTypes`. */
  type: string;
  /** An id of `commitmentStatuses`. */
  status: string;
  owner_id: string;
  /** In hundredths of the unit: cents of money, hundredths of an hour; 0 when it has no number. */
  value_amount: number;
  /** 'money', 'hours', 'count' or ''. */
  value_unit: string;
  /** ISO 4217, such as USD; '' unless the unit is money. */
  currency: string;
  starts_on: string;
  ends_on: string;
  /** How many days before its end somebody is reminded to renew it. */
  remind_days: number;
  /** The day of that reminder, while it is signed or active and has an end; '' else. */
  remind_on: string;
  conditions: string;
  /** A web address or the place of a file, as it was written. */
  document_link: string;
  /** 1: may be told in public. */
  is_public: number;
  note: string;
  /** The day on which they were asked. */
  asked_on: string;
  /** The day on which they said yes or no. */
  decided_on: string;
}

/** A memorandum of understanding, or another text that several partners sign. */
export interface AgreementRow extends Versioned {
  title: string;
  /** The folded title. */
  sort_title: string;
  /** An id of `agreementStatuses`. */
  status: string;
  owner_id: string;
  /** What it covers. */
  scope: string;
  /** How a party leaves. */
  right_to_withdraw: string;
  starts_on: string;
  ends_on: string;
  /** The day on which the parties look at it again. */
  review_on: string;
  /** The text, in Markdown. */
  body: string;
  document_link: string;
  is_public: number;
}

/** A party to an agreement. */
export interface AgreementSignatoryRow extends Versioned {
  agreement_id: string;
  organization_id: string;
  /** Who signs for it; '' when not known. */
  person_id: string;
  /** '' until they sign. */
  signed_on: string;
  /** The place in the list, from 0. */
  position: number;
}
