import type { Trashable, Versioned } from './columns.ts';

/** A group of people whom one message is for. */
export interface AudienceSegmentRow extends Versioned, Trashable {
  /** The id of the segment in `shared/content/message-segments.ts` that it began as; '' for one of our own. */
  segment: string;
  name: string;
  /** What they are likely to worry about. */
  concern: string;
  /** JSON: the points made for them, each a sentence. */
  points: string;
  /** Who says it best, in words. */
  messenger: string;
  /** What they are asked for. */
  ask: string;
  /** JSON: sectors whose organizations and people are proposed as members. */
  sectors: string;
  /** JSON: the stance bands to move, as ids of `shared/content/stances.ts`. */
  bands: string;
  /** The place in the list, from 0. */
  position: number;
  /** Markdown. */
  note: string;
}

/** A partner who belongs to an audience. */
export interface SegmentMemberRow extends Versioned {
  segment_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
}

/** What is said to an audience: the core sentence and what carries it. */
export interface MessageBoxRow extends Versioned, Trashable {
  /** The audience; '' for everybody. */
  segment_id: string;
  /** The headline. */
  title: string;
  /** The one sentence; 25 words at most is the advice. */
  core: string;
  /** What we share. */
  value: string;
  /** What threatens it, and who can mend that. */
  problem: string;
  /** What is done, in concrete steps. */
  solution: string;
  /** What this audience is asked to do. */
  action: string;
  /** The line that leads back to the core. */
  bridge: string;
  /** Private: what we say of us. */
  square_us_us: string;
  /** Private: what we say of them. */
  square_us_them: string;
  /** Private: what they say of us. */
  square_them_us: string;
  /** Private: what they say of themselves. */
  square_them_them: string;
  /** ISO 639 code. */
  language: string;
  /** The place in the list, from 0. */
  position: number;
  /** The day since which the three points say what they say; '' while there are none. */
  points_since: string;
}

/** A claim with its figure, its source and what to be careful about. */
export interface EvidenceCardRow extends Versioned, Trashable {
  /** The id of the card in `shared/content/evidence-cards.ts` that it began as; '' for one of our own. */
  card: string;
  /** What it shows, in a sentence. */
  claim: string;
  /** The number, in words as it may be said; '' without one. */
  figure: string;
  /** Who found it, and when. */
  source: string;
  /** Where we took it from, when that is not the source itself. */
  cited_in: string;
  /** The day on which somebody last looked it up; '' when nobody has. */
  verified_on: string;
  /** What it does not show. */
  caveat: string;
  /** The place in the list, from 0. */
  position: number;
}

/** What somebody tells of their own life, with what they consented to. */
export interface StoryRow extends Versioned, Trashable {
  title: string;
  /** Markdown. */
  body: string;
  /** How the person who tells it is described, such as "a mother from East Bluff". */
  teller: string;
  /** The name under which it may be told; '' when the real one may. */
  alias: string;
  /** Who tells it; '' when they have no record. */
  person_id: string;
  /** Who stands by them; '' for nobody. */
  support_person_id: string;
  /** JSON: what they agreed to, `StoryConsent` of `shared/domain/messages/story-consent.ts`. */
  consent: string;
  /** The day of the consent; '' while it is missing. */
  consented_on: string;
  /** The last day of the consent; '' when it has no end. */
  expires_on: string;
  /** The day on which they took it back; '' until then. */
  withdrawn_on: string;
  /** 1: hidden in discreet mode and left out of exports unless asked for. */
  is_restricted: number;
  note: string;
}

/** One of the three points that carry a core sentence. */
export interface ProofPointRow extends Versioned {
  box_id: string;
  /** The point in a sentence. */
  text: string;
  /** The evidence card; '' for none. */
  evidence_id: string;
  /** The story; '' for none. */
  story_id: string;
  /** 0 to 2. */
  position: number;
}
