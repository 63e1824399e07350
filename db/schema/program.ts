import type { Trashable, Versioned } from './columns.ts';

/** A local fact: what was answered to a question of the chooser. */
export interface ProgramFactRow extends Versioned {
  /** An id of `pathwayQuestions`; or 'sector:', 'service:' or 'training:' and an id, for what people say of a prerequisite. */
  question: string;
  /** JSON: the ids of the answers. */
  answers: string;
  /** Where it is known from. */
  note: string;
}

/** A pathway or model that the program uses, or means to. */
export interface ProgramPartRow extends Versioned {
  /** 'pathway' or 'model'. */
  kind: string;
  /** An id of `pathways` or of `diversionModels`. */
  item: string;
  /** An id of `programStatuses`. */
  status: string;
  /** The day on which it got that status. */
  since: string;
  /** The decision that chose it; '' for none. */
  decision_id: string;
  /** What is worth knowing of it. */
  note: string;
}

/** A step in the history of a pathway or model: what became of it and when. */
export interface ProgramMoveRow extends Versioned {
  /** The pathway or model. */
  part_id: string;
  /** The status that it got, an id of `programStatuses`. */
  status: string;
  /** The day of the step. */
  moved_on: string;
  /** What is worth knowing of it. */
  note: string;
}

/** A memo that says which pathways and models were chosen, which were not, and why. */
export interface PathwayMemoRow extends Versioned, Trashable {
  /** What the memo is called. */
  title: string;
  /** The day that it speaks of. */
  written_on: string;
  /** JSON: what was chosen, as 'pathway:' or 'model:' and an id. */
  chosen: string;
  /** JSON: what was rejected, each with a key as above and a reason. */
  rejected: string;
  /** Why, in Markdown. */
  reasons: string;
  /** The local facts and gaps as they stood on the day, in Markdown. */
  facts: string;
  /** The recorded decision; '' for none yet. */
  decision_id: string;
}

/** A task that was made to fill a gap of the program. */
export interface ProgramTaskRow extends Versioned {
  /** 'sector', 'service', 'training' or 'stream'. */
  subject_kind: string;
  /** The id of that sector, service type or training, or of the stream of money. */
  subject_key: string;
  /** The task. */
  task_id: string;
}

/** A line of the worksheet of costs and benefits, for a year. */
export interface BenefitLineRow extends Versioned {
  /** What the line is called. */
  title: string;
  /** 'cost' or 'benefit'. */
  side: string;
  /** Who pays or gains. */
  falls_to: string;
  /** What is counted, such as a booking. */
  unit: string;
  /** The fewest of it in a year. */
  low_units: number;
  /** The most of it in a year. */
  high_units: number;
  /** The least that one is worth, in minor units. */
  low_cents: number;
  /** The most that one is worth, in minor units. */
  high_cents: number;
  /** 1: money that somebody gets or saves in cash; 0: time and places that become free. */
  is_cash: number;
  /** Where the figures are from. */
  source: string;
  /** What is worth knowing of it. */
  note: string;
}

/** A fiscal year of a stream of money. */
export interface FundingYearRow extends Versioned {
  /** The stream of money. */
  stream_id: string;
  /** What the year is called, such as FY 2027. */
  label: string;
  /** Its first day. */
  starts_on: string;
  /** Its last day. */
  ends_on: string;
  /** What the stream gives in it, in minor units. */
  amount_cents: number;
}

/** Words of the sustainability plan that somebody wrote. */
export interface PlanWordsRow extends Versioned {
  /** An id of `planSections`. */
  section: string;
  /** What was written, in Markdown. */
  words: string;
}
