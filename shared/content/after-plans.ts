/** A task of a ready list: what is done, and how many days after the list is opened. */
export interface PlannedTask {
  readonly id: string;
  readonly title: string;
  readonly days: number;
  readonly effort: 1 | 2 | 3;
}

/** From this level on a win asks for a plan of what comes after it. */
export const afterWinLevel = 3;

/** What follows a big win (domain pack, section 9). */
export const afterWinPlan: readonly PlannedTask[] = [
  { id: 'thank', title: 'Thank everybody who had a part in it', days: 2, effort: 1 },
  { id: 'statement', title: 'Decide whether to say it in public, and who does', days: 3, effort: 1 },
  { id: 'evidence', title: 'Lock the evidence: papers, figures, consents', days: 5, effort: 1 },
  { id: 'owner', title: 'Name who sees it through', days: 7, effort: 1 },
  { id: 'promises', title: 'Check which promises are now due', days: 7, effort: 1 },
  { id: 'ask', title: 'Bring the next ask to each ally while energy is high', days: 10, effort: 2 },
  { id: 'backlash', title: 'Expect backlash: rehearse the objections again', days: 10, effort: 2 },
  { id: 'goals', title: 'Refresh the goals and the message box', days: 14, effort: 2 },
  { id: 'risks', title: 'Update the risks and the calendar', days: 14, effort: 1 },
  { id: 'rest', title: 'Take a rest week with the core team', days: 21, effort: 1 },
  { id: 'roles', title: 'Hand temporary roles over', days: 28, effort: 2 },
  { id: 'lesson', title: 'Write down the lesson', days: 30, effort: 1 },
];

/** What follows a loss (domain pack, section 9). */
export const afterLossPlan: readonly PlannedTask[] = [
  { id: 'tell', title: 'Tell partners first, and together', days: 1, effort: 1 },
  { id: 'care', title: 'Look after the people whom it hurts', days: 2, effort: 2 },
  { id: 'facts', title: 'Put the facts on one page', days: 4, effort: 1 },
  { id: 'control', title: 'Ask what was in our hands, and what was not', days: 10, effort: 1 },
  { id: 'rate', title: 'Rate again where everybody stands', days: 14, effort: 2 },
  { id: 'smaller', title: 'Reach a smaller win within 30 days', days: 30, effort: 2 },
  { id: 'revisit', title: 'Set the day on which we look at it again', days: 30, effort: 1 },
];
