import { newGoalLinkRow, newGoalValueRow, newMilestoneRow } from '../goals/goal-parts.ts';
import { newGoalRow } from '../goals/goals-repository.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { governingBodies, type BodyKey } from './riverbend/governing-bodies.ts';
import { lastDayOfMonth } from './riverbend/calendar.ts';
import { goalDetails, type DemoGoalDetail } from './riverbend/goal-details.ts';
import { goals, type DemoGoal } from './riverbend/goals.ts';

/** What goals and guidelines need to know of the demo. */
export interface DemoGoalNames {
  /** Ids of people and organizations by their keys. */
  readonly partnerIds: ReadonlyMap<string, string>;
  /** The id of a goal by its key. */
  goalId(key: string): string;
  newId(): string;
  day(storyDay: number): string;
}

type BodyIds = ReadonlyMap<BodyKey, string>;

/** Writes the eight goals of Riverbend with their strategies, values and milestones; committees are known by their names. */
export async function insertGoals(writer: StepWriter, demo: DemoGoalNames): Promise<void> {
  const committees = await writer.trx.selectFrom('committees').select(['id', 'name']).execute();
  const bodyIds: BodyIds = new Map(
    governingBodies.map((body) => [body.key, committees.find((row) => row.name === body.name)?.id ?? '']),
  );
  const risks = await writer.trx.selectFrom('risks').select(['id', 'title']).execute();
  const riskIds = new Map(risks.map((row) => [row.title, row.id]));
  for (const [position, goal] of goals.entries()) {
    const detail = goalDetails[goal.key];
    if (detail !== undefined) {
      await insertGoal(writer, demo, bodyIds, { goal, detail, position });
      const links = detail.risks.flatMap((title) => riskIds.get(title) ?? []);
      await writer.insert(
        'goal_links',
        links.map((id) => newGoalLinkRow(demo.newId(), writer.now, demo.goalId(goal.key), 'risks', id)),
      );
    }
  }
}

async function insertGoal(
  writer: StepWriter,
  demo: DemoGoalNames,
  bodyIds: BodyIds,
  { goal, detail, position }: { goal: DemoGoal; detail: DemoGoalDetail; position: number },
): Promise<void> {
  const id = demo.goalId(goal.key);
  await writer.insert('goals', [
    newGoalRow(id, writer.now, position, {
      ...detail,
      title: goal.title,
      standing: goal.standing,
      baselineValue: detail.baseline?.value ?? null,
      baselineOn: detail.baseline === null ? null : demo.day(detail.baseline.day),
      baselineSource: detail.source,
      targetValue: detail.target,
      startsOn: demo.day(detail.startDay),
      dueOn: demo.day(lastDayOfMonth(goal.dueMonth)),
      metOn: detail.metDay === undefined ? null : demo.day(detail.metDay),
      ownerId: demo.partnerIds.get(detail.ownerKey) ?? null,
      committeeId: bodyIds.get(detail.bodyKey) ?? '',
    }),
  ]);
  await writer.insert(
    'goals',
    detail.strategies.map((strategy, place) =>
      newGoalRow(demo.newId(), writer.now, place, {
        title: strategy.title,
        kind: 'strategy',
        change: strategy.change,
        status: strategy.status,
        parentId: id,
        startsOn: demo.day(detail.startDay),
        dueOn: demo.day(strategy.dueDay),
        metOn: strategy.status === 'met' ? demo.day(strategy.dueDay) : null,
        ownerId: demo.partnerIds.get(strategy.ownerKey) ?? null,
        committeeId: bodyIds.get(strategy.bodyKey) ?? '',
      }),
    ),
  );
  await writer.insert(
    'goal_values',
    detail.values.map((each) =>
      newGoalValueRow(demo.newId(), writer.now, id, {
        measuredOn: demo.day(each.day),
        value: each.value,
        source: detail.source,
        note: each.note ?? '',
      }),
    ),
  );
  await writer.insert(
    'milestones',
    goal.milestones.map((milestone, place) => {
      const [evidence, winLevel] = detail.evidence[milestone.title] ?? ['', 0];
      const due = lastDayOfMonth(milestone.dueMonth);
      return newMilestoneRow(demo.newId(), writer.now, id, place, {
        title: milestone.title,
        dueOn: demo.day(due),
        metOn: milestone.isReached ? demo.day(Math.min(due, detail.metDay ?? due)) : null,
        evidence,
        winLevel: winLevel === 0 ? null : winLevel,
      });
    }),
  );
}
