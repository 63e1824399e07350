import type { Trashable, Versioned } from './columns.ts';

/** Something that was lost. */
export interface LossRow extends Versioned, Trashable {
  /** What was lost, in a few words. */
  title: string;
  /** The day of the loss. */
  lost_on: string;
  /** An id of `lossKinds`; '' until somebody says. */
  category: string;
  /** The facts, in Markdown. */
  what_happened: string;
  /** The goal that it sets back; '' for none. */
  goal_id: string;
  /** The decision that it is about; '' for none. */
  decision_id: string;
  /** The campaign that it is about; '' for none. */
  campaign_id: string;
  /** The day on which it is looked at again. */
  revisit_on: string;
  /** What else is to be known. */
  note: string;
}

/** A look back at something that happened: four questions, what to keep and what to change. */
export interface AfterActionReviewRow extends Versioned, Trashable {
  /** 'wins', 'losses', 'meetings', 'campaigns' or '': what it looks back at. */
  subject_type: string;
  /** The record that it looks back at; '' for none. */
  subject_id: string;
  /** What it is called. */
  title: string;
  /** The day on which it was held. */
  held_on: string;
  /** What was planned. */
  planned: string;
  /** What happened. */
  happened: string;
  /** Why there was a difference. */
  why: string;
  /** What is done next time. */
  next: string;
  /** What is kept, a line each. */
  keep: string;
  /** What is changed, a line each. */
  change: string;
  /** Who led it; '' when nobody was named. */
  facilitator_person_id: string;
}

/** Something that was learned, told so that others can copy it. */
export interface LessonRow extends Versioned, Trashable {
  /** The lesson in a few words. */
  title: string;
  /** JSON: { place, size, strategy, phase }, each '' when not known. */
  context: string;
  /** What was in the way. */
  problem: string;
  /** What was tried. */
  tried: string;
  /** What happened, with what shows it. */
  happened: string;
  /** Why it is thought to have happened. */
  why: string;
  /** Who sees it otherwise, and how. */
  dissent: string;
  /** What it cost, in money and time. */
  cost: string;
  /** What must be there for it to work. */
  conditions: string;
  /** The steps to copy, a line each. */
  steps: string;
  /** What goes wrong easily. */
  pitfalls: string;
  /** What would be done again. */
  again: string;
  /** Who can be asked; '' for nobody. */
  contact_person_id: string;
  /** 'hypothesis', 'promising' or 'best-practice'. */
  status: string;
  /** 'low', 'medium' or 'high': how sure those are who wrote it. */
  confidence: string;
  /** How often it worked. */
  times_worked: number;
  /** Who outside the coalition confirmed it; '' for nobody. */
  confirmed_by: string;
  /** 'coalition', 'partners' or 'public': who may read it. */
  share_level: string;
  /** The review that it came of; '' for none. */
  review_id: string;
  /** JSON: ids of `roadmapSteps` that it is about. */
  roadmap_steps: string;
  /** JSON: { coalition, on }[], the coalitions through whose playbooks it came, the first first; '' for a lesson that began here. */
  provenance: string;
}
