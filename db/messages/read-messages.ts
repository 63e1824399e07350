import type { AudienceSegment, BoxSummary, MessageBox, ProofPoint } from '#shared/contract/messages.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { consentNotice, consentState, mayUse } from '#shared/domain/messages/story-consent.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { isLive } from '../records/live.ts';
import type { AudienceSegmentRow, EvidenceCardRow, ProofPointRow, StoryRow } from '../schema/messages.ts';
import { standsNow } from './segment-members.ts';

/** The audiences in their order, and the boxes in theirs; those for everybody first. */
export async function listMessages(
  db: DbReader,
  today: IsoDay,
): Promise<{ segments: AudienceSegment[]; boxes: BoxSummary[] }> {
  const segments = await db
    .selectFrom('audience_segments')
    .selectAll()
    .where(isLive('audience_segments'))
    .orderBy('position')
    .orderBy('id')
    .limit(500)
    .execute();
  const boxes = await db
    .selectFrom('message_boxes')
    .selectAll()
    .where(isLive('message_boxes'))
    .orderBy('position')
    .orderBy('id')
    .limit(500)
    .execute();
  const points = await db
    .selectFrom('proof_points')
    .leftJoin('stories', 'stories.id', 'proof_points.story_id')
    .select([
      'proof_points.box_id',
      'stories.id as story_id',
      'stories.consented_on',
      'stories.expires_on',
      'stories.withdrawn_on',
    ])
    .execute();
  const shown = await segmentsOf(db, segments);
  const places = new Map(segments.map((row, index) => [row.id, index]));
  const summaries = boxes.map((row): BoxSummary => {
    const own = points.filter((point) => point.box_id === row.id);
    return {
      id: row.id,
      version: row.version,
      segmentId: row.segment_id || null,
      segmentName: segments.find((segment) => segment.id === row.segment_id)?.name ?? '',
      title: row.title,
      core: row.core,
      language: row.language,
      points: own.length,
      flagged: own.filter((point) => point.story_id !== null && !mayUse(stateOf(point, today))).length,
    };
  });
  const place = (box: BoxSummary) => (box.segmentId === null ? -1 : (places.get(box.segmentId) ?? 999));
  return { segments: shown, boxes: summaries.toSorted((left, right) => place(left) - place(right)) };
}

/** One box with its points and its audience; one in the trash is found. Fails with `notFound`. */
export async function readBox(db: DbReader, id: string, today: IsoDay): Promise<MessageBox> {
  const row = await db.selectFrom('message_boxes').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'messageBoxes', id });
  const segment = await db
    .selectFrom('audience_segments')
    .selectAll()
    .where('id', '=', row.segment_id)
    .where(isLive('audience_segments'))
    .executeTakeFirst();
  const [shown] = segment === undefined ? [] : await segmentsOf(db, [segment]);
  return {
    id: row.id,
    version: row.version,
    segmentId: segment?.id ?? null,
    title: row.title,
    core: row.core,
    value: row.value,
    problem: row.problem,
    solution: row.solution,
    action: row.action,
    bridge: row.bridge,
    squareUsUs: row.square_us_us,
    squareUsThem: row.square_us_them,
    squareThemUs: row.square_them_us,
    squareThemThem: row.square_them_them,
    language: row.language,
    pointsSince: row.points_since || null,
    points: await pointsOf(db, id, today),
    segment: shown ?? null,
    isInTrash: row.deleted_at !== '',
    updatedAt: row.updated_at,
  };
}

/** The audiences that a partner belongs to, each with the first box for it. */
export async function segmentsOfPartner(
  db: DbReader,
  recordId: string,
): Promise<{ id: string; name: string; boxId: string | null }[]> {
  const rows = await db
    .selectFrom('segment_members')
    .innerJoin('audience_segments', 'audience_segments.id', 'segment_members.segment_id')
    .select(['audience_segments.id', 'audience_segments.name'])
    .where('segment_members.record_id', '=', recordId)
    .where(isLive('audience_segments'))
    .orderBy('audience_segments.position')
    .execute();
  const boxes = await db
    .selectFrom('message_boxes')
    .select(['id', 'segment_id'])
    .where('segment_id', 'in', ['', ...rows.map((row) => row.id)])
    .where(isLive('message_boxes'))
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, boxId: boxes.find((box) => box.segment_id === row.id)?.id ?? null }));
}

async function segmentsOf(db: DbReader, rows: readonly AudienceSegmentRow[]): Promise<AudienceSegment[]> {
  const ids = rows.map((row) => row.id);
  const stands = await standsNow(db, ids);
  const boxes =
    ids.length === 0
      ? []
      : await db
          .selectFrom('message_boxes')
          .select(({ fn }) => ['segment_id', fn.countAll().as('count')])
          .where('segment_id', 'in', ids)
          .where(isLive('message_boxes'))
          .groupBy('segment_id')
          .execute();
  return rows.map((row) => {
    const counts = stands.get(row.id) ?? {};
    return {
      id: row.id,
      version: row.version,
      segment: row.segment,
      name: row.name,
      concern: row.concern,
      points: parseWords(row.points),
      messenger: row.messenger,
      ask: row.ask,
      sectors: parseWords(row.sectors),
      bands: parseWords(row.bands),
      note: row.note,
      members: Object.values(counts).reduce((sum, count) => sum + count, 0),
      stands: counts,
      boxes: Number(boxes.find((box) => box.segment_id === row.id)?.count ?? 0),
      isInTrash: row.deleted_at !== '',
    };
  });
}

async function pointsOf(db: DbReader, boxId: string, today: IsoDay): Promise<ProofPoint[]> {
  const rows = await db
    .selectFrom('proof_points')
    .selectAll()
    .where('box_id', '=', boxId)
    .orderBy('position')
    .execute();
  const ids = (column: 'evidence_id' | 'story_id') => ['', ...rows.map((row) => row[column])];
  const cards = await db.selectFrom('evidence_cards').selectAll().where('id', 'in', ids('evidence_id')).execute();
  const told = await db.selectFrom('stories').selectAll().where('id', 'in', ids('story_id')).execute();
  return rows.map((row) =>
    pointOf(
      row,
      cards.find((card) => card.id === row.evidence_id),
      told.find((story) => story.id === row.story_id),
      today,
    ),
  );
}

function pointOf(
  row: ProofPointRow,
  card: EvidenceCardRow | undefined,
  story: StoryRow | undefined,
  today: IsoDay,
): ProofPoint {
  return {
    id: row.id,
    version: row.version,
    position: row.position,
    text: row.text,
    evidence:
      card === undefined
        ? null
        : {
            id: card.id,
            claim: card.claim,
            figure: card.figure,
            source: card.source,
            caveat: card.caveat,
            verifiedOn: card.verified_on || null,
            isInTrash: card.deleted_at !== '',
          },
    story:
      story === undefined
        ? null
        : {
            id: story.id,
            title: story.title,
            teller: story.teller,
            alias: story.alias,
            isRestricted: story.is_restricted === 1,
            consent: stateOf(story, today),
            isInTrash: story.deleted_at !== '',
          },
  };
}

function stateOf(
  row: {
    readonly consented_on: string | null;
    readonly expires_on: string | null;
    readonly withdrawn_on: string | null;
  },
  today: IsoDay,
) {
  return consentState(
    { consentedOn: row.consented_on, expiresOn: row.expires_on, withdrawnOn: row.withdrawn_on },
    today,
    addDays(today, consentNotice),
  );
}
