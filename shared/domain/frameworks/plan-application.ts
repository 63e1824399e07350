import { committeeKindById, type StarterTask } from '../../content/committee-kinds.ts';
import type { FrameworkTemplate } from '../../content/framework-templates.ts';
import { goalTemplates } from '../../content/goal-templates.ts';
import { meetingTypes } from '../../content/meeting-types.ts';
import { sectorById } from '../../content/sectors.ts';
import { addDays, type IsoDay } from '../../dates.ts';
import { foldText } from '../../text.ts';
import { weekdays, type RecurrenceRule, type Weekday } from '../recurrence/rule.ts';

/** The parts of a template that may be left out, in the order in which they are created. */
export const frameworkParts = ['committees', 'sectors', 'guidelines', 'goals', 'tasks', 'series', 'risks'] as const;
export type FrameworkPart = (typeof frameworkParts)[number];

/** What is in the workspace already, by what it is known by. */
export interface WorkspaceShape {
  /** Committees in use: id, name and kind. */
  readonly committees: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  /** Required sectors. */
  readonly sectors: readonly string[];
  /** Whether guidelines are there. */
  readonly hasGuidelines: boolean;
  /** Goal templates that were added. */
  readonly goals: readonly string[];
  /** Titles of tasks. */
  readonly tasks: readonly string[];
  /** Titles of meeting series. */
  readonly series: readonly string[];
  /** Titles of risks. */
  readonly risks: readonly string[];
}

interface Planned {
  /** What it is known by. */
  readonly key: string;
  /** What a person reads. */
  readonly title: string;
  readonly detail: string;
  /** It is there already and is left as it is. */
  readonly isThere: boolean;
}

export interface PlannedCommittee extends Planned {
  readonly kind: string;
  /** The kind of the body that it belongs to; '' for the deciding body. */
  readonly parentKind: string;
}
export interface PlannedSector extends Planned {
  /** Chairs that the sector gets at the long table. */
  readonly chairs: number;
}
export interface PlannedGuidelines extends Planned {
  /** The decision rule that its text begins with. */
  readonly rule: string;
}
export interface PlannedTask extends Planned {
  readonly question: StarterTask['question'];
  readonly effort: number;
  readonly committeeKind: string;
  readonly dueOn: IsoDay;
}
export interface PlannedSeries extends Planned {
  readonly type: string;
  readonly committeeKind: string;
  readonly rule: RecurrenceRule;
  readonly startsAt: string;
  readonly minutes: number;
  readonly isDecision: boolean;
}
export interface PlannedRisk extends Planned {
  readonly category: string;
  readonly likelihood: number;
  readonly impact: number;
}

/** What applying a template creates, part by part. */
export interface ApplicationPlan {
  readonly committees: readonly PlannedCommittee[];
  readonly sectors: readonly PlannedSector[];
  readonly guidelines: readonly PlannedGuidelines[];
  readonly goals: readonly Planned[];
  readonly tasks: readonly PlannedTask[];
  readonly series: readonly PlannedSeries[];
  readonly risks: readonly PlannedRisk[];
}

/** How many starter tasks a template brings. */
export const starterTaskCount = 25;

/** What applying a template today would create: the code that applies writes exactly what is not there of this. */
export function planApplication(template: FrameworkTemplate, there: WorkspaceShape, today: IsoDay): ApplicationPlan {
  const [first = ''] = template.committees;
  const has = (titles: readonly string[], title: string) => titles.some((each) => foldText(each) === foldText(title));
  const names = there.committees.map((committee) => committee.name);
  const committees = template.committees.map((kind): PlannedCommittee => {
    const content = committeeKindById(kind);
    const title = content?.label ?? kind;
    return {
      key: kind,
      title,
      detail: content?.description ?? '',
      isThere: there.committees.some((committee) => committee.kind === kind) || has(names, title),
      kind,
      parentKind: kind === first ? '' : first,
    };
  });
  return {
    committees,
    sectors: template.sectors.map((sector) => ({
      key: sector,
      title: sectorById(sector)?.label ?? sector,
      detail: '',
      isThere: there.sectors.includes(sector),
      // Who is affected should never sit alone.
      chairs: sector === 'directly-affected' ? 2 : 1,
    })),
    guidelines: [
      {
        key: 'guidelines',
        title: 'Operating guidelines',
        detail: '',
        isThere: there.hasGuidelines,
        rule: template.rule,
      },
    ],
    goals: template.goals.map((id) => {
      const goal = goalTemplates.find((each) => each.id === id);
      return { key: id, title: goal?.title ?? id, detail: goal?.why ?? '', isThere: there.goals.includes(id) };
    }),
    tasks: starterTasks(template).map(({ task, kind }, index) => ({
      key: `${kind} ${task.title}`,
      title: task.title,
      detail: committeeKindById(kind)?.label ?? '',
      isThere: has(there.tasks, task.title),
      question: task.question,
      effort: task.effort,
      committeeKind: kind,
      // Two a week, from two weeks on.
      dueOn: addDays(today, 14 + Math.floor((index * 7) / 2)),
    })),
    series: template.committees.map((kind, index) => plannedSeries(kind, index, there, today)),
    risks: template.risks.map((risk) => ({
      key: risk.title,
      title: risk.title,
      detail: risk.plan,
      isThere: has(there.risks, risk.title),
      category: risk.category,
      likelihood: risk.likelihood,
      impact: risk.impact,
    })),
  };
}

/** How many records of a plan are new, of the parts that are chosen. */
export function newCount(plan: ApplicationPlan, parts: readonly FrameworkPart[]): number {
  return parts.reduce((sum, part) => sum + plan[part].filter((each) => !each.isThere).length, 0);
}

/** The first tasks of each committee in turn, until there are 25; a lean template borrows from recruitment. */
function starterTasks(template: FrameworkTemplate): { task: StarterTask; kind: string }[] {
  const kinds: string[] = [...template.committees, 'membership-recruitment'];
  const lists = [...new Set(kinds)].map((kind) => ({ kind, tasks: committeeKindById(kind)?.tasks ?? [] }));
  const own = lists.slice(0, template.committees.length);
  const chosen: { task: StarterTask; kind: string }[] = [];
  const seen = new Set<string>();
  const take = (from: typeof lists): void => {
    for (let row = 0; row < 20; row++)
      for (const { kind, tasks } of from) {
        const task = tasks[row];
        if (task === undefined || chosen.length >= starterTaskCount || seen.has(foldText(task.title))) continue;
        seen.add(foldText(task.title));
        chosen.push({ task, kind: template.committees.some((each) => each === kind) ? kind : '' });
      }
  };
  take(own);
  take(lists.slice(template.committees.length));
  return chosen;
}

/** One body a weekday and week, so that nobody has two on an evening. */
function plannedSeries(kind: string, index: number, there: WorkspaceShape, today: IsoDay): PlannedSeries {
  const content = committeeKindById(kind);
  const type = meetingTypes.find((each) => each.id === content?.meetingType);
  const weekday: Weekday = weekdays[1 + (index % 3)] ?? 'TU';
  const nth = 1 + (Math.floor(index / 3) % 4);
  const title = content?.label ?? kind;
  return {
    key: `series ${kind}`,
    title,
    detail: '',
    isThere: there.series.some((each) => foldText(each) === foldText(title)),
    type: type?.id ?? 'committee',
    committeeKind: kind,
    rule: { every: 'month', interval: 1, startsOn: addDays(today, 7), weekdays: [weekday], nth, skips: [], shifts: [] },
    startsAt: '17:30',
    minutes: type?.minutes ?? 60,
    isDecision: type?.isDecision ?? false,
  };
}
