import type { Trashable, Versioned } from './columns.ts';

/** One row with the id `table`: what everybody at the long table shares. */
export interface LongTableRow extends Versioned {
  /** The goal that lies in the middle of the table. */
  shared_goal: string;
  /** The day on which the goal was adopted. */
  agreed_on: string;
  /** The list of sectors that was chosen last: an id of `sectorPresets`; '' for a list of one's own. */
  preset: string;
}

/** A sector that the coalition wants at the table; how many chairs it wants there is how many seats there are. */
export interface RequiredSectorRow extends Versioned {
  /** An id of `shared/content/sectors.ts`. */
  sector: string;
  /** Its place around the table, from 0. */
  position: number;
  /** What the coalition asks of whoever sits here, one ask a line. */
  asks: string;
}

/** A chair at the long table or a seat of a committee. It outlives whoever holds it. */
export interface SeatRow extends Versioned, Trashable {
  /** The committee that it is of; '' for a chair at the long table. */
  committee_id: string;
  /** An id of `shared/content/sectors.ts`; '' for a seat of a committee that is kept for no sector. */
  sector: string;
  title: string;
  /** 'sector', 'lived-experience' or 'at-large'. */
  kind: string;
  is_voting: number;
  /** 1: it should be held by somebody who can decide for their organization. */
  needs_decision_power: number;
  /** 1: kept for somebody with lived experience. A fact of the seat, never of the person; hidden in discreet mode. */
  is_lived_experience: number;
  /** Its place among the seats of its sector, or of its committee, from 0. */
  position: number;
  note: string;
}

/** The time for which somebody is asked to hold a seat or holds it. A seat without an open term is wanted. */
export interface SeatTermRow extends Versioned {
  seat_id: string;
  /** '' when an organization was invited and has named nobody. */
  person_id: string;
  organization_id: string;
  /** 'invited', 'seated', 'active' or 'deciding'. */
  state: string;
  invited_on: string;
  starts_on: string;
  /** The day on which it ended or will end, when the next may begin; '' while it is open. */
  ends_on: string;
  /** Who sits here when the holder cannot; '' for nobody. */
  alternate_person_id: string;
  /** What whoever comes next should know. */
  hand_over_note: string;
  /** What they do in the body: an id of `shared/content/committee-roles.ts`; 'member' at the long table. */
  role: string;
}

/** A body of the coalition: a design team, a committee, a working group. */
export interface CommitteeRow extends Versioned, Trashable {
  name: string;
  /** An id of `shared/content/committee-kinds.ts`; '' for one of its own kind. */
  kind: string;
  /** The committee that it belongs to; '' for none. */
  parent_id: string;
  /** Its charge, in Markdown. */
  purpose: string;
  /** 'active', 'paused' or 'closed'. */
  status: string;
  formed_on: string;
  closed_on: string;
  /** The rule by which it usually decides: an id of `decisionRules`; '' for what the guidelines say. */
  usual_rule: string;
  /** How many people it should have at least; 0 when nobody said. */
  min_size: number;
  /** How many people it should have at most; 0 when nobody said. */
  max_size: number;
  /** When it usually meets, in plain words. */
  meets: string;
  place: string;
  /** Its documents, as JSON: { label, value }[]. */
  links: string;
  /** Its place among the committees, from 0. */
  position: number;
  note: string;
}

/** One row with the id `framework`: what the coalition found out before it chose its shape, and what it chose. */
export interface FrameworkRow extends Versioned {
  /** JSON: the climate, trust, assets and history, and the answers of the chooser. */
  worksheet: string;
  /** The lead strategy: an id of `leadStrategies`; '' until one is chosen. */
  strategy: string;
  /** An id of `frameworkTemplates`; '' until one is chosen. */
  template: string;
  /** JSON: { template, parts, on, changeSetId, count }[], what was created of a template and when. */
  applied: string;
}
