/** A way in which a body decides. */
export interface DecisionRuleKind {
  readonly id: DecisionRuleId;
  readonly label: string;
  /** What it takes, in one line. */
  readonly takes: string;
}

/** The ids of the rules, as they stand in guidelines, committees and decisions. */
export const decisionRuleIds = ['consensus', 'modified-consensus', 'supermajority', 'majority', 'consent'] as const;
export type DecisionRuleId = (typeof decisionRuleIds)[number];

/** The rules by which a coalition may decide, the usual one first. */
export const decisionRules: readonly DecisionRuleKind[] = [
  {
    id: 'modified-consensus',
    label: 'Modified consensus',
    takes: 'Nobody blocks; when that fails after the rounds, a share of yes and no decides',
  },
  { id: 'consensus', label: 'Consensus', takes: 'Nobody blocks' },
  { id: 'supermajority', label: 'Supermajority', takes: 'A share of yes and no; who abstains is not counted' },
  { id: 'majority', label: 'Majority', takes: 'More yes than no; a tie fails' },
  { id: 'consent', label: 'Consent', takes: 'No reasoned objection that it harms the purpose' },
];

/** What each value of the gradient says, from 5 to 1. */
export const gradientLabels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = {
  5: 'Endorse',
  4: 'Support with reservations',
  3: 'Can live with it',
  2: 'Disagree, stand aside',
  1: 'Block',
};

/** What is kept for a stronger agreement, as the guidelines say it. */
export const reservedMatters = [
  { id: 'eligibility', label: 'Eligibility' },
  { id: 'budget', label: 'Budget over the limit' },
  { id: 'data-sharing', label: 'Data sharing' },
  { id: 'public-positions', label: 'Public positions' },
  { id: 'membership-removal', label: 'Removing a member' },
] as const;
