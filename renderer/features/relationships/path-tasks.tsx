import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { WarmPath } from '#shared/contract/relationships.ts';
import { addBusinessDays, type IsoDay } from '#shared/dates.ts';

/** A follow-up that will be made of an ask. */
export interface PathTask {
  readonly record: PartnerRef;
  readonly type: string;
  readonly summary: string;
  readonly ownerId: string | null;
  readonly dueOn: IsoDay;
}

/** Business days to the first ask, and from each to the next. */
const firstAfter = 2;
const eachAfter = 5;

/** The follow-ups of a path: the member who asks first keeps an eye on the others. */
export function tasksOf(path: WarmPath, target: RecordLabel, today: IsoDay, meId: string | null): PathTask[] {
  const first = path.steps[0]?.asker;
  const ownerId = first?.type === 'members' && first.id !== '' ? first.id : meId;
  return path.steps.map((step, index) => {
    const isLast = index === path.steps.length - 1;
    const names = { asker: step.asker.label, asked: step.asked.label, target: target.label };
    const key =
      step.asker.type === 'members'
        ? isLast
          ? 'directSummary'
          : 'firstSummary'
        : isLast
          ? 'lastSummary'
          : 'nextSummary';
    const { type, id } = step.asked;
    return {
      record: { type: type === 'organizations' ? 'organizations' : 'people', id },
      type: index > 0 && !isLast ? 'introduce' : 'ask',
      summary: t(`relationships:tasks.${key}`, names),
      ownerId,
      dueOn: addBusinessDays(today, firstAfter + index * eachAfter),
    };
  });
}

/** Makes the follow-ups as one step, which one undo takes back. Whoever calls tells of it. */
export function writeTasks(target: RecordLabel, tasks: readonly PathTask[]): Promise<SavedStep> {
  const ref: PartnerRef = { type: target.type === 'organizations' ? 'organizations' : 'people', id: target.id };
  return client.relationships.makeTasks({ target: ref, tasks: [...tasks] });
}

/** Makes the follow-ups and tells of it, or of what went wrong. */
export async function makeTasks(target: RecordLabel, tasks: readonly PathTask[]): Promise<void> {
  try {
    afterSave(await writeTasks(target, tasks));
  } catch (error) {
    showError(error);
  }
}
