/** What the records say about one piece of evidence. */
export interface Mark {
  readonly id: MarkId;
  readonly isDone: boolean;
  /** How many there are. */
  readonly count: number;
  /** How many it takes. */
  readonly of: number;
  /** The day of the record that shows it; '' where no day tells. */
  readonly on: string;
}

/** How many of something there are, and the latest day of it. */
export interface Fact {
  readonly count: number;
  readonly on: string;
  /** How many it takes, where the records say so themselves: every sector, every committee. */
  readonly of?: number;
}

interface MarkRule {
  readonly id: string;
  /** How many records it takes, where the records do not say so themselves. */
  readonly takes: number;
}

/** The five steps to a strong coalition, each with the evidence that shows it. */
export const roadmapSteps = [
  {
    id: 'framework',
    marks: [
      { id: 'worksheet', takes: 1 },
      { id: 'strategy', takes: 1 },
      { id: 'sharedGoal', takes: 1 },
      { id: 'sectors', takes: 1 },
      { id: 'wanted', takes: 1 },
      { id: 'rated', takes: 10 },
    ],
  },
  {
    id: 'recruitment',
    marks: [
      { id: 'covered', takes: 1 },
      { id: 'chairs', takes: 1 },
      { id: 'lived', takes: 2 },
      { id: 'opponents', takes: 1 },
      { id: 'ties', takes: 10 },
      { id: 'outreach', takes: 1 },
      { id: 'sessions', takes: 1 },
      { id: 'signed', takes: 3 },
    ],
  },
  {
    id: 'structure',
    marks: [
      { id: 'goals', takes: 1 },
      { id: 'milestones', takes: 1 },
      { id: 'guidelines', takes: 1 },
      { id: 'signatures', takes: 3 },
      { id: 'committees', takes: 3 },
      { id: 'led', takes: 1 },
      { id: 'decided', takes: 1 },
      { id: 'met', takes: 1 },
    ],
  },
  {
    id: 'messaging',
    marks: [
      { id: 'audiences', takes: 3 },
      { id: 'core', takes: 1 },
      { id: 'evidence', takes: 3 },
      { id: 'stories', takes: 1 },
      { id: 'objections', takes: 5 },
      { id: 'published', takes: 1 },
      { id: 'campaigns', takes: 1 },
    ],
  },
  {
    id: 'wins',
    marks: [
      { id: 'firstWin', takes: 1 },
      { id: 'recentWin', takes: 1 },
      { id: 'risks', takes: 3 },
      { id: 'events', takes: 1 },
      { id: 'plans', takes: 1 },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly marks: readonly MarkRule[] }[];

/** A step of the roadmap. */
export type StepId = (typeof roadmapSteps)[number]['id'];
/** A piece of evidence of a step. */
export type MarkId = (typeof roadmapSteps)[number]['marks'][number]['id'];

/** Where a step stands, from its evidence alone. */
export const stepStatuses = ['inPlace', 'focus', 'underWay', 'started', 'notStarted'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** A step with its evidence. */
export interface RoadmapStep {
  readonly id: StepId;
  readonly status: StepStatus;
  readonly marks: readonly Mark[];
}

/** The five steps from what the records say; the first one that is not in place is the one to look at. What is not told counts as none. */
export function roadmapOf(facts: Readonly<Partial<Record<MarkId, Fact>>>): RoadmapStep[] {
  let hasFocus = false;
  return roadmapSteps.map((step) => {
    const marks = step.marks.map((rule): Mark => {
      const { count, on, of } = facts[rule.id] ?? { count: 0, on: '' };
      // Nothing to fill is nothing that is filled: a coalition without committees has none that is led.
      const needed = Math.max(of ?? rule.takes, 1);
      return { id: rule.id, isDone: count >= needed, count, of: needed, on };
    });
    const done = marks.filter((mark) => mark.isDone).length;
    const isFocus = !hasFocus && done < marks.length;
    hasFocus ||= isFocus;
    return { id: step.id, status: statusOf(done, marks.length, isFocus), marks };
  });
}

function statusOf(done: number, all: number, isFocus: boolean): StepStatus {
  if (done === all) return 'inPlace';
  if (isFocus) return 'focus';
  if (done === 0) return 'notStarted';
  return done * 2 >= all ? 'underWay' : 'started';
}

/** The next best action: the first piece of evidence that is missing, step by step; null when all is there. */
export function nextMark(steps: readonly RoadmapStep[]): { step: StepId; mark: MarkId } | null {
  for (const step of steps) {
    const mark = step.marks.find((each) => !each.isDone);
    if (mark !== undefined) return { step: step.id, mark: mark.id };
  }
  return null;
}
