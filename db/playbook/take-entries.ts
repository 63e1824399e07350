import { assetKinds } from '#shared/content/asset-kinds.ts';
import { committeeKindById } from '#shared/content/committee-kinds.ts';
import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import { frameworkTemplateById } from '#shared/content/framework-templates.ts';
import { guidelineClauses } from '#shared/content/guideline-clauses.ts';
import { leadStrategies } from '#shared/content/lead-strategies.ts';
import { lessonConfidences, lessonStatuses, roadmapSteps } from '#shared/content/learning.ts';
import {
  factOf,
  textOf,
  type PlaybookEntry,
  type PlaybookKind,
  type ProvenanceStop,
} from '#shared/domain/playbook/playbook-entry.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';

import { newAssetRow } from '../assets/asset-rows.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { insertCommittee } from '../committees/committees-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { readFramework, writeFramework } from '../frameworks/frameworks-repository.ts';
import { newClauseRow, newGuidelineRow } from '../guidelines/guidelines-repository.ts';
import { newLessonRow } from '../learning/lessons-repository.ts';
import { insertObjection } from '../objections/objections-repository.ts';
import { isLive } from '../records/live.ts';
import { insertTasks } from '../tasks/tasks-repository.ts';

/** Writes an entry of another coalition as a record of this one. Answers whether it became one: what may only be read does not. */
export async function takeEntry(
  writer: StepWriter,
  entry: PlaybookEntry,
  from: ProvenanceStop,
  today: IsoDay,
): Promise<boolean> {
  const take = takers[entry.kind];
  if (take === null) return false;
  await take(writer, entry, from, today);
  return true;
}

/** The titles that are here already, by kind. */
export async function titlesHere(db: DbReader): Promise<Record<PlaybookKind, ReadonlySet<string>>> {
  const lessons = await db.selectFrom('lessons').select('title').where(isLive('lessons')).execute();
  const committees = await db.selectFrom('committees').select('name').where(isLive('committees')).execute();
  const guidelines = await db.selectFrom('guidelines').select('title').where(isLive('guidelines')).execute();
  const objections = await db.selectFrom('objections').select('text').where(isLive('objections')).execute();
  const assets = await db.selectFrom('assets').select('title').where(isLive('assets')).execute();
  const lists = await db
    .selectFrom('tasks')
    .innerJoin('committees', 'committees.id', 'tasks.committee_id')
    .select('committees.name')
    .distinct()
    .where('tasks.description', 'like', 'From the playbook of %')
    .where(isLive('tasks'))
    .execute();
  const framework = await readFramework(db);
  return {
    framework: new Set(framework.strategy === '' && framework.template === '' ? [] : ['Our framework']),
    committee: new Set(committees.map((row) => row.name)),
    guideline: new Set(guidelines.map((row) => row.title)),
    objection: new Set(objections.map((row) => row.text)),
    asset: new Set(assets.map((row) => row.title)),
    template: new Set(lists.map((row) => `Tasks of ${row.name}`)),
    lesson: new Set(lessons.map((row) => row.title)),
    win: new Set(),
    timeline: new Set(),
  };
}

type Take = (writer: StepWriter, entry: PlaybookEntry, from: ProvenanceStop, today: IsoDay) => Promise<unknown>;

const takers: Readonly<Record<PlaybookKind, Take | null>> = {
  framework: async (writer, entry) => {
    const now = await readFramework(writer.trx);
    const strategy = leadStrategies.find((each) => each.id === factOf(entry, 'strategy'))?.id ?? '';
    const template = frameworkTemplateById(factOf(entry, 'template'))?.id ?? '';
    // A choice that was made here stays.
    await writeFramework(writer, { strategy: now.strategy || strategy, template: now.template || template });
  },
  committee: (writer, entry, from) =>
    insertCommittee(writer, newId(), {
      name: entry.title,
      kind: committeeKindById(factOf(entry, 'kind'))?.id ?? '',
      purpose: textOf(entry, 'purpose'),
      meets: textOf(entry, 'meets').slice(0, 1_000),
      usualRule: decisionRuleIds.find((id) => id === factOf(entry, 'usualRule')) ?? '',
      minSize: sizeOf(factOf(entry, 'minSize')),
      maxSize: sizeOf(factOf(entry, 'maxSize')),
      note: fromWords(from),
    }),
  guideline: async (writer, entry, from) => {
    const id = newId();
    await writer.insert('guidelines', [newGuidelineRow(id, writer.now, { title: entry.title, note: fromWords(from) })]);
    await writer.insert(
      'guideline_clauses',
      entry.parts.map((part, position) =>
        newClauseRow(
          newId(),
          writer.now,
          id,
          position,
          guidelineClauses.find((clause) => clause.id === part.key)?.id ?? '',
          { title: part.title, body: part.body },
        ),
      ),
    );
  },
  objection: (writer, entry) =>
    insertObjection(writer, newId(), {
      text: entry.title,
      worry: textOf(entry, 'worry'),
      reply: textOf(entry, 'reply'),
      messenger: textOf(entry, 'messenger'),
    }),
  asset: (writer, entry, from) =>
    writer.insert('assets', [
      newAssetRow(
        newId(),
        writer.now,
        {
          kind: assetKinds.find((kind) => kind.id === factOf(entry, 'kind'))?.id ?? 'one-pager',
          title: entry.title,
          body: textOf(entry, 'body'),
          altText: textOf(entry, 'altText'),
          note: fromWords(from),
        },
        { summary: textOf(entry, 'summary') },
      ),
    ]),
  template: async (writer, entry, from, today) => {
    // They go to the committee of the same name, which may have come along.
    const committee = await writer.trx
      .selectFrom('committees')
      .select('id')
      .where('name', '=', textOf(entry, 'committee'))
      .where(isLive('committees'))
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    await insertTasks(
      writer,
      entry.parts.slice(0, mostTasks).map((part) => ({
        id: newId(),
        title: part.title.trim() || entry.title,
        description: fromWords(from),
        dueOn: addDays(today, daysIn(part.key)),
        effort: efforts.find((effort) => String(effort) === part.body) ?? 2,
        committeeId: committee?.id ?? null,
      })),
      today,
    );
  },
  lesson: (writer, entry, from) =>
    writer.insert('lessons', [
      {
        ...newLessonRow(newId(), writer.now, {
          title: entry.title,
          context: {
            place: textOf(entry, 'place'),
            size: textOf(entry, 'size'),
            strategy: textOf(entry, 'strategy'),
            phase: textOf(entry, 'phase'),
          },
          problem: textOf(entry, 'problem'),
          tried: textOf(entry, 'tried'),
          happened: textOf(entry, 'happened'),
          why: textOf(entry, 'why'),
          dissent: textOf(entry, 'dissent'),
          cost: textOf(entry, 'cost'),
          conditions: textOf(entry, 'conditions'),
          steps: textOf(entry, 'steps'),
          pitfalls: textOf(entry, 'pitfalls'),
          again: textOf(entry, 'again'),
          status: lessonStatuses.find((status) => status.id === factOf(entry, 'status'))?.id ?? 'hypothesis',
          confidence: lessonConfidences.find((each) => each.id === factOf(entry, 'confidence'))?.id ?? 'medium',
          timesWorked: sizeOf(factOf(entry, 'timesWorked')) ?? 0,
          // Whoever sent it saw it work: that is the confirmation from outside.
          confirmedBy: textOf(entry, 'confirmedBy') || from.coalition,
          roadmapSteps: roadmapSteps
            .filter((step) => factOf(entry, 'roadmapSteps').split(' ').includes(step.id))
            .map((step) => step.id),
        }),
        provenance: JSON.stringify([...entry.provenance, from]),
      },
    ]),
  win: null,
  timeline: null,
};

/** No list brings more than these. */
const mostTasks = 200;
const efforts = [1, 2, 3] as const;

/** Days from the first task of a list; what is no such number is the first day. */
function daysIn(text: string): number {
  const days = Number(text);
  return Number.isInteger(days) && days >= 0 && days <= 3_660 ? days : 0;
}

function fromWords(from: ProvenanceStop): string {
  return `From the playbook of ${from.coalition}.`;
}

function sizeOf(text: string): number | null {
  const size = Number(text);
  return Number.isInteger(size) && size > 0 && size <= 500 ? size : null;
}
