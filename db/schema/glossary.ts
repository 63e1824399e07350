import type { Versioned } from './columns.ts';

/** What the workspace says about words, beside the rules of the language check that the app ships. */
export interface GlossaryEntryRow extends Versioned {
  /** 'own' for a rule of its own, 'mute' and 'change' for a rule of the app, 'name' for a name that keeps its own words. */
  kind: string;
  /** The rule of the app that is muted or changed; '' for what is the workspace's own. */
  rule_id: string;
  /** 'en' or 'es'. */
  locale: string;
  /** JSON: what an own rule looks for, or the name. */
  words: string;
  /** JSON: ways to say it. */
  suggestions: string;
  /** 'H', 'M', 'L' or 'I'; '' for what only mutes or names. */
  severity: string;
  /** Why: of the rule, or of muting it. */
  reason: string;
}

/** Words that a rule names and that stay in a text of the one voice, and why. */
export interface KeptWordsRow extends Versioned {
  /** 'messageBoxes', 'stories', 'objections', 'outreachPlans', 'meetings' (their minutes) or 'guidelines'. */
  record_type: string;
  /** The text that they stand in. */
  record_id: string;
  /** The rule that they are found by. */
  rule_id: string;
  /** The words as they stand in the text, in small letters. */
  words: string;
  /** Why they stay. */
  reason: string;
  /** Who let them stay. */
  member_id: string;
}
