import { committeeKindById } from '#shared/content/committee-kinds.ts';
import type { FrameworkTemplate } from '#shared/content/framework-templates.ts';
import { goalTemplates } from '#shared/content/goal-templates.ts';
import { guidelineClauses } from '#shared/content/guideline-clauses.ts';
import type { IsoDay } from '#shared/dates.ts';
import {
  newCount,
  planApplication,
  type ApplicationPlan,
  type FrameworkPart,
  type WorkspaceShape,
} from '#shared/domain/frameworks/plan-application.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { insertCommittee } from '../committees/committees-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { insertGoalTemplates } from '../goals/goals-repository.ts';
import { newGuidelineRow, usualClauseRows } from '../guidelines/guidelines-repository.ts';
import { newMeetingSeriesRow } from '../meetings/series-repository.ts';
import { isLive } from '../records/live.ts';
import { newRiskRow } from '../risks/risks-repository.ts';
import { insertSeat } from '../seats/seats-repository.ts';
import { insertTasks } from '../tasks/tasks-repository.ts';

/** What applying needs to know beside the template. */
export interface ApplyOptions {
  readonly parts: readonly FrameworkPart[];
  readonly today: IsoDay;
  /** An IANA name, for the meetings. */
  readonly timeZone: string;
  readonly coalition: string;
}

/** What a template would create today. */
export async function planTemplate(db: DbReader, template: FrameworkTemplate, today: IsoDay): Promise<ApplicationPlan> {
  return planApplication(template, await readShape(db, template, today), today);
}

/** Creates what the plan of today names and is not there, of the parts that are chosen. Answers how many records that are. */
export async function applyTemplate(
  writer: StepWriter,
  template: FrameworkTemplate,
  options: ApplyOptions,
): Promise<number> {
  const { parts, today } = options;
  const plan = await planTemplate(writer.trx, template, today);
  const has = (part: FrameworkPart) => parts.includes(part);
  if (has('committees')) await addCommittees(writer, plan, template, today);
  const committees = await committeeIds(writer.trx, plan);
  if (has('sectors')) await addSectors(writer, plan);
  if (has('guidelines')) await addGuidelines(writer, plan, options.coalition);
  if (has('goals')) await addGoals(writer, plan, today);
  if (has('tasks'))
    await insertTasks(
      writer,
      plan.tasks
        .filter((task) => !task.isThere)
        .map(({ title, question, effort, dueOn, committeeKind }) => {
          const committeeId = committees.get(committeeKind) ?? null;
          return { id: newId(), title, effort, dueOn, committeeId, question: committeeId === null ? '' : question };
        }),
      today,
    );
  if (has('series')) await addSeries(writer, plan, committees, options.timeZone);
  if (has('risks'))
    await writer.insert(
      'risks',
      plan.risks
        .filter((risk) => !risk.isThere)
        .map(({ title, category, likelihood, impact, detail }) =>
          newRiskRow(newId(), writer.now, { title, category, likelihood, impact, prevention: detail }),
        ),
    );
  return newCount(plan, parts);
}

/** What the workspace has of what a template would create. */
async function readShape(db: DbReader, template: FrameworkTemplate, today: IsoDay): Promise<WorkspaceShape> {
  const empty = { committees: [], sectors: [], hasGuidelines: false, goals: [], tasks: [], series: [], risks: [] };
  const bare = planApplication(template, empty, today);
  const titles = bare.tasks.map((task) => task.title);
  const [committees, sectors, guidelines, goals, tasks, series, risks] = [
    await db.selectFrom('committees').select(['id', 'name', 'kind']).where(isLive('committees')).execute(),
    await db.selectFrom('required_sectors').select('sector').execute(),
    await db.selectFrom('guidelines').select('id').where(isLive('guidelines')).limit(1).execute(),
    await db.selectFrom('goals').select('template').where('template', '<>', '').where(isLive('goals')).execute(),
    await db.selectFrom('tasks').select('title').where('title', 'in', titles).where(isLive('tasks')).execute(),
    await db.selectFrom('meeting_series').select('title').where(isLive('meeting_series')).execute(),
    await db.selectFrom('risks').select('title').where(isLive('risks')).execute(),
  ];
  return {
    committees,
    sectors: sectors.map((row) => row.sector),
    hasGuidelines: guidelines.length > 0,
    goals: goals.map((row) => row.template),
    tasks: tasks.map((row) => row.title),
    series: series.map((row) => row.title),
    risks: risks.map((row) => row.title),
  };
}

async function addCommittees(
  writer: StepWriter,
  plan: ApplicationPlan,
  template: FrameworkTemplate,
  today: IsoDay,
): Promise<void> {
  for (const committee of plan.committees) {
    if (committee.isThere) continue;
    const kind = committeeKindById(committee.kind);
    const parents = await committeeIds(writer.trx, plan);
    await insertCommittee(writer, newId(), {
      name: committee.title,
      kind: committee.kind,
      parentId: parents.get(committee.parentKind) ?? null,
      purpose: committee.detail,
      formedOn: today,
      usualRule: template.rule,
      minSize: kind?.minSize ?? null,
      maxSize: kind?.maxSize ?? null,
      meets: kind?.meets ?? '',
    });
  }
}

/** The committees of the plan that are in the workspace, by kind. */
async function committeeIds(db: DbReader, plan: ApplicationPlan): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('committees').select(['id', 'name', 'kind']).where(isLive('committees')).execute();
  return new Map(
    plan.committees.flatMap(({ kind, title }) => {
      const row = rows.find((each) => each.kind === kind) ?? rows.find((each) => each.name === title);
      return row === undefined ? [] : [[kind, row.id] as const];
    }),
  );
}

async function addSectors(writer: StepWriter, plan: ApplicationPlan): Promise<void> {
  const { last } = await writer.trx
    .selectFrom('required_sectors')
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirstOrThrow();
  const fresh = plan.sectors.filter((sector) => !sector.isThere);
  await writer.insert(
    'required_sectors',
    fresh.map(({ key }, index) => ({
      id: newId(),
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      sector: key,
      position: (last ?? -1) + 1 + index,
      asks: '',
    })),
  );
  for (const { key, chairs } of fresh)
    for (let chair = 0; chair < chairs; chair++) await insertSeat(writer, newId(), { sector: key });
}

async function addGuidelines(writer: StepWriter, plan: ApplicationPlan, coalition: string): Promise<void> {
  for (const { title, rule } of plan.guidelines.filter((each) => !each.isThere)) {
    const id = newId();
    await writer.insert('guidelines', [newGuidelineRow(id, writer.now, { title })]);
    const option = guidelineClauses
      .find((clause) => clause.id === 'decision-rule')
      ?.options.find((each) => each.id === rule);
    const rows = usualClauseRows(writer.now, id, { coalition });
    await writer.insert(
      'guideline_clauses',
      rows.map((row) =>
        row.clause === 'decision-rule' && option !== undefined ? { ...row, choice: option.id, body: option.text } : row,
      ),
    );
  }
}

async function addGoals(writer: StepWriter, plan: ApplicationPlan, today: IsoDay): Promise<void> {
  const wanted = plan.goals.filter((goal) => !goal.isThere).map((goal) => goal.key);
  await insertGoalTemplates(
    writer,
    wanted.flatMap((id) => goalTemplates.find((template) => template.id === id) ?? []),
    today,
  );
}

async function addSeries(
  writer: StepWriter,
  plan: ApplicationPlan,
  committees: ReadonlyMap<string, string>,
  timeZone: string,
): Promise<void> {
  await writer.insert(
    'meeting_series',
    plan.series
      .filter((series) => !series.isThere)
      .map(({ title, type, committeeKind, rule, startsAt, minutes, isDecision }) =>
        newMeetingSeriesRow(newId(), writer.now, {
          title,
          type,
          committeeId: committees.get(committeeKind) ?? null,
          rule,
          startsAt,
          minutes,
          timeZone,
          isDecision,
        }),
      ),
  );
}
