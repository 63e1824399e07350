import type { Trashable, Versioned } from './columns.ts';

/** A tie between two partners; an undirected one is stored once, with either of them first. */
export interface RelationshipRow extends Versioned {
  /** 'people' or 'organizations'. */
  from_type: string;
  from_id: string;
  /** 'people' or 'organizations'. */
  to_type: string;
  to_id: string;
  /** An id of `relationshipKinds`. */
  kind: string;
  /** 1: who is first matters; follows from the kind. */
  is_directed: number;
  /** 1 weak, 2 working, 3 strong; of influence: hears, respects, needs them. */
  strength: number;
  /** An id of `tieBases`; '' when nothing was said. */
  basis: string;
  /** 'low', 'medium' or 'high'. */
  confidence: string;
  /** Whether the one who would ask is willing to: 0 not known, 1 reluctant, 2 if asked, 3 glad to. */
  willingness: number;
  since_on: string;
  /** The day on which it ended; '' while it holds. */
  ends_on: string;
  /** The day on which somebody last saw that it holds. */
  confirmed_on: string;
  note: string;
  is_restricted: number;
}

/** One rating of a partner: never overwritten, a newer one takes its place. */
export interface AssessmentRow extends Versioned, Trashable {
  record_type: string;
  record_id: string;
  /** The wanted decision that it is about; '' for the coalition as a whole. */
  decision_id: string;
  /** An id of `shared/content/ratings.ts`. */
  scale: string;
  /** A number as text, 'unknown', an id of a vocabulary, or words, as the scale asks. */
  value: string;
  /** The member who rated; '' when nobody was named. */
  member_id: string;
  rated_on: string;
  /** What it rests on: 'heard', 'second-hand', 'public-record' or 'guess'. */
  basis: string;
  /** 'low', 'medium' or 'high'. */
  confidence: string;
  note: string;
  /** Where a claim about a private person comes from. */
  source: string;
  /** The contact at which it was seen; '' when there was none. */
  interaction_id: string;
}

/** One step closer: where a partner should stand by a day, and who sees to it. */
export interface StanceTargetRow extends Versioned, Trashable {
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** A wanted decision; '' for the coalition as a whole. */
  decision_id: string;
  /** The stance when it was planned: -2 to 2. */
  from_stance: number;
  /** The stance to be reached: -2 to 2. */
  target_stance: number;
  /** The day on which somebody looks whether it was reached. */
  review_on: string;
  owner_id: string;
  /** What is to be done. */
  note: string;
  /** What was seen of it since. */
  evidence: string;
}

/** A decision that the coalition wants to be made. */
export interface WantedDecisionRow extends Versioned, Trashable {
  title: string;
  /** The question as it is put to those who decide. */
  question: string;
  /** The body that decides: an organization; '' when it is not known. */
  organization_id: string;
  decides_on: string;
  /** 'open', 'won', 'lost' or 'dropped'. */
  status: string;
  /** Markdown. */
  description: string;
}
