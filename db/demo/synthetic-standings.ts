import { ladderRank, ladderStages } from '#shared/content/engagement-ladder.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { unknownStance } from '#shared/domain/assessments/rating-values.ts';
import { pick, randomInteger, type RandomSource } from '#shared/prng.ts';

import { ratingRow } from '../assessments/assessments-repository.ts';
import { noStance, unrated } from '../derived/standing-columns.ts';
import type { PartnerColumns } from '../schema/partners.ts';
import type { LadderMoveRow } from '../schema/recruitment.ts';
import type { AssessmentRow } from '../schema/standings.ts';

/** What made-up partners share. */
export interface SyntheticWorld {
  readonly now: string;
  readonly today: IsoDay;
  readonly meId: string;
  readonly newOne: () => string;
}

/** Where a made-up partner stands, with the history that leads there. */
export interface SyntheticStanding {
  readonly columns: Partial<PartnerColumns>;
  readonly ratings: readonly AssessmentRow[];
  readonly moves: readonly LadderMoveRow[];
}

/**
 * A ladder climbed over years to a random stage and, where somebody has rated them, one to three ratings of stance and one of three
 * other scales. `stance` is where they stand in the end: a number, `unknown`, or null for not rated.
 */
export function syntheticStanding(
  random: RandomSource,
  world: SyntheticWorld,
  record: PartnerRef,
  stance: string | null,
): SyntheticStanding {
  const climbed = climb(random, world, record);
  if (stance === null) return climbed;
  const rated = rate(random, world, record, stance);
  return { ...climbed, columns: { ...climbed.columns, ...rated.columns }, ratings: rated.ratings };
}

const rungs = ladderStages.filter((stage) => stage.rank !== null);

function climb(random: RandomSource, world: SyntheticWorld, record: PartnerRef): SyntheticStanding {
  const stage = pick(random, ladderStages);
  const highest = stage.rank ?? randomInteger(random, 3, 6);
  const path: string[] = rungs.slice(0, highest).map((rung) => rung.id);
  if (stage.rank === null) path.push(stage.id);
  let day = addDays(world.today, -randomInteger(random, 200, 1_400));
  const moves = path.map((to, index): LadderMoveRow => {
    if (index > 0) day = addDays(day, randomInteger(random, 1, 120));
    const on = day < world.today ? day : world.today;
    return {
      id: world.newOne(),
      version: 1,
      created_at: world.now,
      updated_at: world.now,
      record_type: record.type,
      record_id: record.id,
      ladder: '',
      from_stage: path[index - 1] ?? '',
      to_stage: to,
      to_rank: ladderRank(to) ?? 0,
      moved_on: on,
      reason: '',
      ask_again_on: '',
      note: '',
      member_id: world.meId,
    };
  });
  return {
    columns: { stage: stage.id, highest_rank: highest, stage_on: moves.at(-1)?.moved_on ?? world.today },
    ratings: [],
    moves,
  };
}

/** A stance at random: most lean toward the effort, few are against it; of one in five nobody has said anything, and of some that nobody knows. */
export function syntheticStance(random: RandomSource): string | null {
  const draw = random();
  return draw < 0.2 ? null : draw < 0.24 ? unknownStance : pick(random, stances);
}

const stances = ['-2', '-1', '-1', '0', '0', '0', '0', '0', '1', '1', '1', '1', '1', '1', '2', '2', '2', '0', '1'];

function rate(random: RandomSource, world: SyntheticWorld, record: PartnerRef, stance: string) {
  const lastOn = addDays(world.today, -randomInteger(random, 0, 900));
  const row = (scale: AssessmentRow['scale'], value: string, ratedOn: IsoDay) =>
    ratingRow(
      world.now,
      world.meId,
      {
        record,
        // The callers below name scales that partners are rated on.
        scale,
        value,
        decisionId: null,
        ratedOn,
        basis: 'heard',
        confidence: 'medium',
        note: '',
        source: '',
        interactionId: null,
      },
      world.newOne(),
    );
  const [influence, interest, relationship] = [
    Math.min(5, 1 + Math.floor(random() * random() * 6)),
    randomInteger(random, 1, 5),
    randomInteger(random, 0, 5),
  ];
  const earlier = Array.from({ length: randomInteger(random, 0, 2) }, () =>
    row('stance', pick(random, stances), addDays(lastOn, -randomInteger(random, 30, 700))),
  );
  return {
    columns: {
      ...unrated,
      stance: stance === unknownStance ? noStance : Number(stance),
      stance_on: lastOn,
      influence,
      interest,
      relationship,
    },
    ratings: [
      ...earlier,
      row('stance', stance, lastOn),
      row('influence', String(influence), lastOn),
      row('interest', String(interest), lastOn),
      row('relationship', String(relationship), lastOn),
    ],
  };
}
