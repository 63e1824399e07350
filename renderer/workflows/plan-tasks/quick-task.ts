import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { plainQuery } from '#renderer/features/partners/built-in-views.ts';
import type { TaskDraft } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';
import { firstDue } from '#shared/domain/tasks/repeat-task.ts';
import { isNamedBy, parseTask, type ParsedTask } from '#shared/domain/tasks/parse-task.ts';

/** A line as it was understood, with the records that its names mean. */
export interface QuickTask {
  readonly parsed: ParsedTask;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly committee: { readonly id: string; readonly name: string } | null;
  /** The first due day of a rule; the named day otherwise. */
  readonly dueOn: IsoDay | null;
  readonly isLooking: boolean;
  readonly draft: TaskDraft;
}

/** Reads a line and finds the person after @ and the committee after #; what is given stands where the line says nothing. */
export function useQuickTask(
  line: string,
  today: IsoDay,
  ignored: ReadonlySet<string>,
  given: Partial<TaskDraft>,
): QuickTask {
  const parsed = parseTask(line.slice(0, 1_000), today, ignored);
  const committees = useCommitteeNames();
  // The first word is looked up; the others are matched here.
  const [firstWord = ''] = parsed.owner.split(/[-_.]/);
  const people = useQuery({
    ...orpc.people.page.queryOptions({
      input: { ...plainQuery, text: firstWord, cursor: null, limit: 50 },
      meta: { shows: ['people'] },
    }),
    enabled: firstWord !== '',
  });
  const committee =
    parsed.committee === ''
      ? null
      : (committees.find(({ name, status }) => status !== 'closed' && isNamedBy(name, parsed.committee)) ?? null);
  const owner =
    parsed.owner === '' ? null : (people.data?.rows.find(({ name }) => isNamedBy(name, parsed.owner)) ?? null);
  const dueOn = parsed.dueOn ?? (parsed.rule === null ? null : firstDue(parsed.rule, today));
  return {
    parsed,
    owner: owner === null ? null : { id: owner.id, name: owner.name },
    committee,
    dueOn,
    isLooking: firstWord !== '' && people.isPending,
    draft: {
      ...given,
      title: parsed.title,
      ...(dueOn === null ? {} : { dueOn }),
      ...(parsed.startsOn === null ? {} : { startsOn: parsed.startsOn }),
      ...(parsed.rule === null ? {} : { rule: parsed.rule }),
      ...(parsed.priority === null ? {} : { priority: parsed.priority }),
      ...(parsed.effort === null ? {} : { effort: parsed.effort }),
      ...(committee === null ? {} : { committeeId: committee.id }),
      ...(owner === null ? {} : { ownerPersonId: owner.id }),
    },
  };
}
