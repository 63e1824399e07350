import type { Trashable, Versioned } from './columns.ts';

/** A text that the coalition puts out: a fact sheet, a post, an op-ed. */
export interface AssetRow extends Versioned, Trashable {
  /** An id of `assetKinds`. */
  kind: string;
  title: string;
  /** The title as it is ordered: without case and accents. Derived. */
  sort_title: string;
  /** The text that is worked on, in Markdown; `{{block:<id>}}` stands for a message block. */
  body: string;
  /** What a picture of it shows, for people who do not see it. */
  alt_text: string;
  /** What it is for, in a line. */
  summary: string;
  /** The audience: an audience segment; '' for everybody. */
  segment_id: string;
  /** The message box that it follows. */
  box_id: string;
  /** The language of the text, such as `en`. */
  language: string;
  /** An id of `assetChannels`. */
  channel: string;
  campaign_id: string;
  owner_person_id: string;
  /** An id of `assetStatuses`. */
  status: string;
  /** Since when it has this status: an instant. */
  status_at: string;
  /** 1 for the crisis lane: two named approvers instead of the reviews. */
  is_crisis: number;
  /** SHA-256 in hex of title, text with its blocks, and alt text. Derived. */
  hash: string;
  published_on: string;
  /** The hash of the text that was put out; '' before. */
  published_hash: string;
  /** Why it was put out without approval; '' where it was approved. */
  published_without: string;
  expires_on: string;
  /** The asset that this one translates; '' for an original. */
  translation_of: string;
  /** The hash of the original when this was translated. */
  source_hash: string;
  /** An id of `translationStates`; '' for an original. */
  translation_state: string;
  /** Languages that it is needed in beside its own, as a JSON list. */
  needed_languages: string;
  note: string;
}

/** A text as it was when a step was taken; never changed. */
export interface AssetVersionRow extends Versioned {
  asset_id: string;
  /** From 1. */
  number: number;
  hash: string;
  title: string;
  /** Markdown with its blocks filled in. */
  body: string;
  alt_text: string;
  /** Markdown as it was written, with the places of its blocks. */
  source: string;
  /** What was counted when it was kept, as JSON: words, grade, findings of each severity, numbers in the text. */
  facts: string;
  member_id: string;
  note: string;
}

/** What somebody said about a version at a step. */
export interface AssetApprovalRow extends Versioned {
  asset_id: string;
  hash: string;
  /** The status in which it was said. */
  step: string;
  /** Who said it; '' for the member alone. */
  person_id: string;
  member_id: string;
  /** An id of `reviewRoles`. */
  role: string;
  /** 'approve', 'changes' or 'override'. */
  answer: string;
  note: string;
  /** The day. */
  answered_on: string;
}

/** Somebody who is asked at a step. */
export interface AssetReviewerRow extends Versioned {
  asset_id: string;
  /** The status in which they are asked. */
  step: string;
  person_id: string;
  /** An id of `reviewRoles`. */
  role: string;
}

/** A remark on a passage. */
export interface AssetCommentRow extends Versioned {
  asset_id: string;
  /** The text on which it was made. */
  hash: string;
  /** The words that it is about; '' for the whole. */
  quote: string;
  /** Where the words stood, in UTF-16 offsets into the Markdown. */
  start_at: number;
  end_at: number;
  body: string;
  member_id: string;
  resolved_on: string;
}

/** Where and when a text was used. */
export interface AssetUseRow extends Versioned {
  asset_id: string;
  /** The text that was used. */
  hash: string;
  used_on: string;
  /** An id of `assetChannels`. */
  channel: string;
  place: string;
  /** How many people it reached; 0 when not known. */
  reach: number;
  link: string;
  result: string;
  note: string;
}

/** What backs a number in the text, or why it needs nothing. */
export interface AssetEvidenceRow extends Versioned {
  asset_id: string;
  /** An evidence card; '' where the number needs none. */
  evidence_id: string;
  /** The number as it stands in the text; '' for the text as a whole. */
  number: string;
  /** Why it needs no card. */
  note: string;
}

/** A story that a text tells. */
export interface AssetStoryRow extends Versioned {
  asset_id: string;
  story_id: string;
}

/** Words that several texts share. */
export interface MessageBlockRow extends Versioned, Trashable {
  title: string;
  /** Markdown. */
  body: string;
  box_id: string;
}

/** That words which a rule holds back stay, and why. */
export interface LanguageOverrideRow extends Versioned {
  asset_id: string;
  /** The text in which it was said. */
  hash: string;
  rule_id: string;
  /** The words, as they stand. */
  quote: string;
  reason: string;
  member_id: string;
}
