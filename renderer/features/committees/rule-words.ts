import { optionsOf } from '#renderer/app/words/options-of.ts';
import { decisionRules } from '#shared/content/decision-rules.ts';

/** The rules by which a body may decide, for a choice. */
export const ruleOptions = optionsOf(decisionRules);
