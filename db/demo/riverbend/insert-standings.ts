import { ladderStages, ladderRank } from '#shared/content/engagement-ladder.ts';

import { ratingRow } from '../../assessments/assessments-repository.ts';
import type { StepWriter } from '../../changes/step-writer.ts';
import type { LadderMoveRow } from '../../schema/recruitment.ts';
import { demoLadders } from './commitments.ts';
import type { Demo } from './demo-story.ts';
import { organizations } from './organizations.ts';
import { people, standingOf } from './people.ts';
import type { DemoRating } from './ratings.ts';
import type { Standing } from './types.ts';
import { wantedDecisions } from './wanted-decisions.ts';

/** Writes the decisions that the coalition wants, with who takes part in them. */
export async function insertDecisions(writer: StepWriter, demo: Demo): Promise<void> {
  await writer.insert(
    'wanted_decisions',
    wantedDecisions.map((each) => ({
      id: demo.decisionIds.get(each.key) ?? '',
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      deleted_at: '',
      title: each.title,
      question: each.question,
      organization_id: demo.partnerIds.get(each.bodyKey) ?? '',
      decides_on: demo.day(each.day),
      status: each.status,
      description: each.description,
    })),
  );
  const about = wantedDecisions.flatMap(({ key, roles, stances }) => [
    ...roles.map(([subjectKey, value]) => ({ key, subjectKey, scale: 'decisionRole' as const, value, note: '' })),
    ...stances.map(([subjectKey, value, note]) => ({
      key,
      subjectKey,
      scale: 'stance' as const,
      value: String(value),
      note,
    })),
  ]);
  for (const { key, ...each } of about)
    await insertRatings(
      writer,
      demo,
      [{ ...each, day: 400, raterKey: 'p01', basis: 'heard', confidence: 'medium' }],
      demo.decisionIds.get(key),
    );
}

/** The ratings that were given at a contact, or with null those that were given apart from one. */
export function ratingsAt(demo: Demo, interactionKey: string | null): DemoRating[] {
  return demo.ratings.filter((each) => (each.interactionKey ?? null) === interactionKey);
}

/** Writes ratings. */
export async function insertRatings(
  writer: StepWriter,
  demo: Demo,
  ratings: readonly DemoRating[],
  decisionId: string | null = null,
): Promise<void> {
  const rows = ratings.map((each) =>
    ratingRow(
      demo.at(each.day).toISOString(),
      demo.memberIds.get(each.raterKey) ?? '',
      {
        record: {
          type: each.subjectKey.startsWith('p') ? 'people' : 'organizations',
          id: demo.partnerIds.get(each.subjectKey) ?? '',
        },
        scale: each.scale,
        value: each.value,
        decisionId,
        ratedOn: demo.day(each.day),
        basis: each.basis,
        confidence: each.confidence,
        note: each.note,
        source: '',
        interactionId: demo.interactionIds.get(each.interactionKey ?? '') ?? null,
      },
      demo.ratingId(demo.at(each.day)),
    ),
  );
  await writer.insert('assessments', rows);
}

/** Each partner's way up, a move a rung, and the step off the ladder where there was one. */
export async function insertLadderMoves(writer: StepWriter, demo: Demo): Promise<void> {
  const partners: readonly (readonly [type: string, key: string, standing: Standing])[] = [
    ...organizations.map((each) => ['organizations', each.key, each] as const),
    ...people.map((each) => ['people', each.key, standingOf(each)] as const),
  ];
  await writer.insert(
    'ladder_moves',
    partners.flatMap(([type, key, standing]) => movesOf(demo, writer.now, type, key, standing)),
  );
}

function movesOf(demo: Demo, now: string, type: string, key: string, standing: Standing): LadderMoveRow[] {
  const rungs: { stage: string; day: number }[] = standing.ladderDays.map((day, index) => ({
    stage: ladderStages[index]?.id ?? '',
    day,
  }));
  if (standing.leftDay !== undefined) rungs.push({ stage: standing.stage, day: standing.leftDay });
  return rungs.map(({ stage, day }, index) => ({
    id: demo.id(demo.at(day)),
    version: 1,
    created_at: now,
    updated_at: now,
    record_type: type,
    record_id: demo.partnerIds.get(key) ?? '',
    // The keys of the list are those of partners.
    ladder: demoLadders[key as keyof typeof demoLadders] ?? 'supporter',
    from_stage: rungs[index - 1]?.stage ?? '',
    to_stage: stage,
    to_rank: ladderRank(stage) ?? 0,
    moved_on: demo.day(day),
    reason: stage === 'declined' ? 'values' : stage === 'lapsed' ? 'capacity' : '',
    ask_again_on: stage === 'declined' ? demo.day(454) : stage === 'lapsed' ? demo.day(440) : '',
    note: '',
    member_id: demo.memberIds.get('p01') ?? '',
  }));
}
