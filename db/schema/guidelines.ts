import type { Trashable, Versioned } from './columns.ts';

/** A text of rules that the partners agree on. */
export interface GuidelineRow extends Versioned, Trashable {
  title: string;
  /** 'draft', 'proposed', 'adopted' or 'retired'. */
  status: string;
  /** The day by which the text is looked at again. */
  review_on: string;
  note: string;
}

/** A clause of the text that is worked on. */
export interface GuidelineClauseRow extends Versioned {
  guideline_id: string;
  /** An id of `shared/content/guideline-clauses.ts`; '' for a clause of one's own. */
  clause: string;
  /** The chosen options of the clause, their ids joined by commas. */
  choice: string;
  title: string;
  /** Markdown with placeholders in braces. */
  body: string;
  /** What stands in for the placeholders, as JSON: `{ [placeholder]: text }`. */
  fields: string;
  /** The place in the text, from 0. */
  position: number;
}

/** The text as it was adopted: never changed. */
export interface GuidelineVersionRow extends Versioned {
  guideline_id: string;
  /** From 1. */
  number: number;
  /** The whole text in Markdown, placeholders filled. */
  body: string;
  adopted_on: string;
  /** The decision that adopted it; '' when it is not in the register. */
  decision_id: string;
  note: string;
}

/** That a member organization signed a version. */
export interface GuidelineSignatureRow extends Versioned {
  guideline_id: string;
  version_id: string;
  organization_id: string;
  /** Who signed for it; '' when not known. */
  person_id: string;
  signed_on: string;
  note: string;
}
