import { sql } from 'kysely';

import { lessonStatuses, roadmapSteps } from '#shared/content/learning.ts';
import type { Lesson, LessonDraft, LessonPatch, LessonSummary } from '#shared/contract/lessons.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseTexts, parseWords } from '../json.ts';
import { defined, json, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { parseProvenance } from '../playbook/provenance.ts';
import type { LessonRow } from '../schema/learning.ts';
import { plannedFor } from '../wins/read-win.ts';

/** Lessons in use, the surest first, then the latest: those with all the words, of a step and of a status where asked; at most 500. */
export async function listLessons(
  db: DbReader,
  { text, step, status }: { readonly text: string; readonly step: string; readonly status: string },
): Promise<LessonSummary[]> {
  let query = db.selectFrom('lessons').selectAll().where(isLive('lessons'));
  if (status !== '') query = query.where('status', '=', status);
  // Step ids have letters alone, so the text of the list can be looked through.
  if (step !== '') query = query.where(sql<boolean>`roadmap_steps like ${`%"${step.replaceAll(/[^a-z-]/g, '')}"%`}`);
  const words = foldText(text).split(' ').filter(Boolean);
  const rows = (await query.orderBy('updated_at', 'desc').orderBy('id').limit(500).execute()).filter((row) => {
    const said = foldText(textsOf(row));
    return words.every((word) => said.includes(word));
  });
  const rank = (row: LessonRow) => lessonStatuses.findIndex((entry) => entry.id === row.status);
  const planned = await plannedFor(
    db,
    rows.map((row) => row.id),
  );
  return rows
    .toSorted((a, b) => rank(b) - rank(a))
    .map((row) => ({
      id: row.id,
      version: row.version,
      title: row.title,
      problem: row.problem,
      again: row.again,
      status: statusOf(row),
      confidence: confidenceOf(row),
      timesWorked: row.times_worked,
      shareLevel: shareLevelOf(row),
      roadmapSteps: stepsOf(row),
      tasks: planned.find((each) => each.id === row.id)?.all ?? 0,
    }));
}

/** A lesson, from the trash too. Fails with `notFound`. */
export async function readLesson(db: DbReader, id: string): Promise<Lesson> {
  const row = await db.selectFrom('lessons').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'lessons', id });
  const labels = await recordLabels(
    db,
    (
      [
        { type: 'people', id: row.contact_person_id },
        { type: 'afterActionReviews', id: row.review_id },
      ] as const
    ).filter((ref) => ref.id !== ''),
  );
  const [planned] = await plannedFor(db, [id]);
  const context = parseTexts(row.context);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    context: {
      place: context['place'] ?? '',
      size: context['size'] ?? '',
      strategy: context['strategy'] ?? '',
      phase: context['phase'] ?? '',
    },
    problem: row.problem,
    tried: row.tried,
    happened: row.happened,
    why: row.why,
    dissent: row.dissent,
    cost: row.cost,
    conditions: row.conditions,
    steps: row.steps,
    pitfalls: row.pitfalls,
    again: row.again,
    contactPersonId: row.contact_person_id || null,
    contact: labels.get(row.contact_person_id) ?? null,
    status: statusOf(row),
    confidence: confidenceOf(row),
    timesWorked: row.times_worked,
    confirmedBy: row.confirmed_by,
    shareLevel: shareLevelOf(row),
    reviewId: row.review_id || null,
    review: labels.get(row.review_id) ?? null,
    roadmapSteps: stepsOf(row),
    tasks: planned?.all ?? 0,
    provenance: parseProvenance(row.provenance),
    updatedAt: row.updated_at,
    isInTrash: row.deleted_at !== '',
  };
}

/** A lesson in use. Fails with `notFound`. */
export async function demandLesson(db: DbReader, id: string): Promise<LessonRow> {
  const row = await db
    .selectFrom('lessons')
    .selectAll()
    .where('id', '=', id)
    .where(isLive('lessons'))
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'lessons', id });
  return row;
}

/** The row of a new lesson: a hypothesis until more is known. */
export function newLessonRow(id: string, now: string, draft: LessonDraft): LessonRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: draft.title,
    context: '{}',
    problem: '',
    tried: '',
    happened: '',
    why: '',
    dissent: '',
    cost: '',
    conditions: '',
    steps: '',
    pitfalls: '',
    again: '',
    contact_person_id: '',
    status: 'hypothesis',
    confidence: 'medium',
    times_worked: 0,
    confirmed_by: '',
    share_level: 'coalition',
    review_id: '',
    roadmap_steps: '[]',
    provenance: '',
    ...lessonColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function lessonColumns(patch: LessonPatch): Partial<LessonRow> {
  return defined({
    title: patch.title,
    context: json(patch.context),
    problem: patch.problem,
    tried: patch.tried,
    happened: patch.happened,
    why: patch.why,
    dissent: patch.dissent,
    cost: patch.cost,
    conditions: patch.conditions,
    steps: patch.steps,
    pitfalls: patch.pitfalls,
    again: patch.again,
    contact_person_id: nothing(patch.contactPersonId),
    status: patch.status,
    confidence: patch.confidence,
    times_worked: patch.timesWorked,
    confirmed_by: patch.confirmedBy,
    share_level: patch.shareLevel,
    review_id: nothing(patch.reviewId),
    roadmap_steps: json(patch.roadmapSteps),
  });
}

function textsOf(row: LessonRow): string {
  return [
    row.title,
    row.context,
    row.problem,
    row.tried,
    row.happened,
    row.why,
    row.dissent,
    row.cost,
    row.conditions,
    row.steps,
    row.pitfalls,
    row.again,
    row.confirmed_by,
  ].join(' ');
}

function statusOf(row: LessonRow): Lesson['status'] {
  return lessonStatuses.find((entry) => entry.id === row.status)?.id ?? 'hypothesis';
}

function confidenceOf(row: LessonRow): Lesson['confidence'] {
  return row.confidence === 'low' || row.confidence === 'high' ? row.confidence : 'medium';
}

function shareLevelOf(row: LessonRow): Lesson['shareLevel'] {
  return row.share_level === 'partners' || row.share_level === 'public' ? row.share_level : 'coalition';
}

function stepsOf(row: LessonRow): string[] {
  const known = new Set<string>(roadmapSteps.map((step) => step.id));
  return parseWords(row.roadmap_steps).filter((step) => known.has(step));
}
