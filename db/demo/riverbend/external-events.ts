/** Something outside the coalition that it has to be ready for. */
export interface DemoExternalEvent {
  readonly title: string;
  readonly kind: 'election' | 'leadership' | 'budget' | 'session' | 'contract' | 'grant';
  readonly fromDay: number;
  /** The same day when it takes one. */
  readonly untilDay: number;
}

/** Elections, budgets, sessions and terms, past and coming. */
export const externalEvents: readonly DemoExternalEvent[] = [
  { title: 'Election of the sheriff and the council', kind: 'election', fromDay: 285, untilDay: 290 },
  { title: 'The new sheriff is sworn in', kind: 'leadership', fromDay: 305, untilDay: 305 },
  { title: 'State session', kind: 'session', fromDay: 400, untilDay: 490 },
  { title: 'City budget vote', kind: 'budget', fromDay: 450, untilDay: 450 },
  { title: 'County budget', kind: 'budget', fromDay: 480, untilDay: 480 },
  { title: "The chief's contract ends", kind: 'contract', fromDay: 520, untilDay: 520 },
  { title: 'Grant renewal', kind: 'grant', fromDay: 600, untilDay: 600 },
];
