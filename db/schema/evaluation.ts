import type { Trashable, Versioned } from './columns.ts';

/** An agreement about the use of data. */
export interface DataAgreementRow extends Versioned {
  /** What it is called. */
  title: string;
  /** Whose data they are; '' when nobody said. */
  organization_id: string;
  /** Who sees to it; '' for nobody. */
  owner_person_id: string;
  /** An id of `dataAgreementStatuses`. */
  status: string;
  /** The day by which it is to be signed; '' for none. */
  due_on: string;
  /** The day on which it was signed; '' until then. */
  signed_on: string;
  /** Its last day; '' when it does not end. */
  ends_on: string;
  /** What the data may be used for. */
  purpose: string;
  /** Which data, in words. */
  fields: string;
  /** How they are kept safe. */
  security: string;
  /** What is worth knowing of it. */
  note: string;
}

/** What is measured about the program. */
export interface IndicatorRow extends Versioned, Trashable {
  /** What it is called. */
  title: string;
  /** An id of `indicatorDomains`. */
  domain: string;
  /** The id of an indicator of its domain; '' for one of the coalition's own. */
  template: string;
  /** What exactly is counted, and what is not. */
  definition: string;
  /** What its values are in, such as 'count', '%' or 'minutes'. */
  unit: string;
  /** Whether the target is reached from below or from above: 'at-least' or 'at-most'. */
  direction: string;
  /** 1: its counts are of people, so small ones are hidden. */
  counts_people: number;
  /** Where its values are from. */
  source: string;
  /** Who sees to it; '' for nobody. */
  owner_person_id: string;
  /** 'monthly', 'quarterly', 'yearly' or '' when nobody said. */
  frequency: string;
  /** A decimal number as text; '' while it is not known. */
  baseline_value: string;
  /** The day of the baseline; '' while it is not known. */
  baseline_on: string;
  /** Where the baseline is from. */
  baseline_source: string;
  /** A decimal number as text; '' for none. */
  target_value: string;
  /** The day by which; '' for none. */
  target_on: string;
  /** JSON: the ids of `equityCuts` by which it is to be cut. */
  cuts: string;
  /** The agreement that covers its data; '' for none. */
  agreement_id: string;
  /** The evidence card that tells it; '' for none. */
  evidence_id: string;
  /** What is worth knowing of it, in Markdown. */
  note: string;
}

/** What an indicator was in a period, for all or for a group. */
export interface IndicatorValueRow extends Versioned {
  /** The indicator. */
  indicator_id: string;
  /** The first day of the period. */
  starts_on: string;
  /** The last day of the period. */
  ends_on: string;
  /** An id of `equityCuts`; '' for all. */
  cut: string;
  /** The group within the cut; '' for all. */
  part: string;
  /** A decimal number as text. */
  value: string;
  /** How many people stand behind it; -1 when nobody said. */
  people: number;
  /** Where it is from. */
  source: string;
}

/** An answer in the plan of the evaluation. */
export interface EvaluationAnswerRow extends Versioned {
  /** An id of `evaluationPlan`. */
  question: string;
  /** The answer, in Markdown. */
  answer: string;
  /** The day on which it was agreed; '' until then. */
  settled_on: string;
}

/** Somebody who evaluates or studies the program. */
export interface ResearchPartnershipRow extends Versioned {
  /** What it is called. */
  title: string;
  /** Who does it; '' when nobody in the workspace does. */
  organization_id: string;
  /** Who leads it; '' for nobody. */
  person_id: string;
  /** 'evaluator' or 'researcher'. */
  kind: string;
  /** The agreement about data; '' for none. */
  agreement_id: string;
  /** JSON: an entry for each answered question of `independenceQuestions`: { id, answer }, 'yes' or 'no'. */
  answers: string;
  /** Who pays for it. */
  paid_by: string;
  /** Its first day; '' when nobody said. */
  starts_on: string;
  /** Its last day; '' while it goes on. */
  ends_on: string;
  /** What is worth knowing of it. */
  note: string;
}

/** A talk about what the figures say. */
export interface LearningSessionRow extends Versioned {
  /** What it is about. */
  title: string;
  /** Its day; it may lie ahead. */
  held_on: string;
  /** 1: it was held. */
  is_held: number;
  /** The meeting; '' for none. */
  meeting_id: string;
  /** What was learned, in Markdown. */
  learned: string;
  /** What changes because of it, in Markdown. */
  changes: string;
  /** The decision that it led to; '' for none. */
  decision_id: string;
  /** The evidence card that tells what it found; '' for none. */
  evidence_id: string;
}

/** An organization or a place to learn from, beside those that come with the app. */
export interface NetworkContactRow extends Versioned, Trashable {
  /** What it is called. */
  title: string;
  /** An id of `networkKinds`. */
  kind: string;
  /** The organization in the workspace; '' for none. */
  organization_id: string;
  /** Whom one talks to; '' for nobody. */
  person_id: string;
  /** A web address or other way there, to copy. */
  address: string;
  /** What it helps with. */
  about: string;
  /** What is worth knowing of it, in Markdown. */
  note: string;
}

/** A request for help, a visit or a talk with somebody of the network. */
export interface NetworkLogRow extends Versioned {
  /** The id of an entry of `resourceShelf` or `peerSites`; '' for one of the coalition's own. */
  entry: string;
  /** The own entry; '' for one that comes with the app. */
  contact_id: string;
  /** 'request', 'visit' or 'talk'. */
  kind: string;
  /** The day on which it was asked or is to be. */
  happens_on: string;
  /** What was asked, or what the visit is for. */
  title: string;
  /** 'open', 'answered', 'done' or 'no-answer'. */
  status: string;
  /** The day of the answer; '' until then. */
  answered_on: string;
  /** What came of it. */
  outcome: string;
  /** Who sees to it; '' for nobody. */
  owner_person_id: string;
  /** Who goes along, in words. */
  party: string;
}
