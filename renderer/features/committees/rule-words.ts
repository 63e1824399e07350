import { decisionRules } from '#shared/content/decision-rules.ts';

/** The rules by which a body may decide, for a choice. */
export const ruleOptions: readonly { readonly id: string; readonly label: string }[] = decisionRules.map(
  ({ id, label }) => ({ id, label }),
);
