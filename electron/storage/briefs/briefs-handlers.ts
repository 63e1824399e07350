import { partnerStanding } from '#db/assessments/partner-standing.ts';
import { briefOf } from '#db/briefs/briefs-repository.ts';
import { findPaths } from '#db/relationships/find-paths.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const briefsHandlers = {
  get: os.briefs.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const brief = await briefOf(db, input.record, input.includeRestricted);
    const { scales, derived } = await partnerStanding(db, input.record, null, input.today);
    const current = (scale: string) => scales.find((each) => each.scale === scale)?.current;
    const { paths } = await findPaths(db, {
      to: input.record,
      from: null,
      today: input.today,
      meId: context.open.workspace?.meId ?? '',
    });
    const steps = paths[0]?.steps ?? [];
    const isOpen = (label: { isRestricted: boolean }) => input.includeRestricted || !label.isRestricted;
    const way = [steps[0]?.asker, ...steps.map((step) => step.asked)].flatMap((label) => label ?? []);
    return {
      ...brief,
      stance: ratingNumber(current('stance')?.value ?? '') ?? derived?.stance ?? null,
      stanceOn: current('stance')?.ratedOn ?? derived?.on ?? null,
      influence: ratingNumber(current('influence')?.value ?? ''),
      reservation: current('reservation')?.value ?? '',
      // A way over a restricted partner names them: it stays out unless asked for.
      path: way.slice(0, -1).every(isOpen) ? way.map((label) => label.label) : [],
    };
  }),
};
