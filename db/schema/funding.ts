import type { Trashable, Versioned } from './columns.ts';

/** A stream of money: an idea, asked for, awarded, ended. */
export interface FundingStreamRow extends Versioned, Trashable {
  /** What it is called. */
  title: string;
  /** An id of `fundingTypes`. */
  type: string;
  /** An id of `fundingStatuses`. */
  status: string;
  /** The organization that gives it; '' when nobody said. */
  funder_organization_id: string;
  /** The organization that holds it for the coalition; '' for none. */
  fiscal_agent_organization_id: string;
  /** Who sees to its rules and reports; '' for nobody. */
  owner_person_id: string;
  /** In minor units such as cents. */
  amount_cents: number;
  /** An ISO 4217 code. */
  currency: string;
  /** How likely it is to come, 0 to 100. */
  probability: number;
  /** Its first day; '' when nobody said. */
  starts_on: string;
  /** Its last day; '' when nobody said. */
  ends_on: string;
  /** How much of it pays for direct services, in minor units; -1 while nobody said. */
  service_cents: number;
  /** The most that may go to overhead, 0 to 100; -1 for no limit. */
  overhead_cap: number;
  /** What the coalition has to add of its own, in minor units. */
  match_cents: number;
  /** 1: it may pay for anything. */
  is_unrestricted: number;
  /** What it may not pay for. */
  restrictions: string;
  /** Costs that it allows. */
  allowable: string;
  /** Whom and what it may pay for: population, place, service. */
  pays_for: string;
  /** When which report is due, in words. */
  reporting: string;
  /** The day by which to apply again; '' for none. */
  reapply_on: string;
  /** The outside event that decides it; '' for none. */
  event_id: string;
  /** What it replaces, or the gap that it closes. */
  replaces: string;
  /** What is worth knowing of it, in Markdown. */
  note: string;
}

/** A line of the budget. */
export interface FundingCostRow extends Versioned {
  /** What the line is called. */
  title: string;
  /** What it costs in a month, in minor units. */
  monthly_cents: number;
  /** An id of `serviceTypes`; '' for what is no service. */
  service_type: string;
  /** 1: a direct service to people. */
  is_direct: number;
  /** Its first day; '' when it has begun. */
  starts_on: string;
  /** Its last day; '' when it does not end. */
  ends_on: string;
  /** What is worth knowing of it. */
  note: string;
}

/** What a stream pays of a line of the budget. */
export interface FundingAllocationRow extends Versioned {
  /** The line of the budget. */
  cost_id: string;
  /** The stream that pays. */
  stream_id: string;
  /** In a month, in minor units. */
  monthly_cents: number;
}

/** A line of the ledger of savings. */
export interface SavingRow extends Versioned {
  /** What was saved. */
  title: string;
  /** 'avoided' or 'reinvested'. */
  kind: string;
  /** The lower end of the range, in minor units. */
  low_cents: number;
  /** The upper end of the range, in minor units. */
  high_cents: number;
  /** The first day that it speaks of. */
  starts_on: string;
  /** The last day that it speaks of. */
  ends_on: string;
  /** Where the figure is from. */
  source: string;
  /** What is worth knowing of it. */
  note: string;
}
