import type { Chosen } from '#renderer/features/partners/PersonField.tsx';
import type { PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import type { TaskLetter, TaskPriority, TaskStatus } from '#shared/content/tasks.ts';
import type { Task, TaskPatch } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import type { RecurrenceRule } from '#shared/domain/recurrence/rule.ts';

/** What the form holds while it is open. */
export interface TaskForm {
  readonly title: string;
  readonly description: string;
  readonly owner: Chosen | null;
  readonly committeeId: string;
  readonly goalId: string;
  readonly record: PartnerChoice | null;
  readonly status: TaskStatus;
  readonly reason: string;
  readonly priority: TaskPriority;
  readonly effort: string;
  readonly dueOn: IsoDay | null;
  readonly startsOn: IsoDay | null;
  readonly question: '' | 'who' | 'where' | 'how';
  readonly evidence: string;
  /** The rule in words; the one that the task has stays while they are not changed. */
  readonly repeats: string;
  readonly rule: RecurrenceRule | null;
  readonly steps: readonly { readonly id?: string | undefined; readonly text: string; readonly isDone: boolean }[];
  readonly helpers: readonly { readonly person: Chosen | null; readonly letter: TaskLetter }[];
  readonly needs: readonly { readonly id: string; readonly title: string }[];
}

/** The form of a task, or of a new one with what is known of it. */
export function formOf(task: Task | undefined, known: TaskPatch = {}): TaskForm {
  const rule = task?.rule ?? known.rule ?? null;
  return {
    title: task?.title ?? known.title ?? '',
    description: task?.description ?? '',
    owner: task?.owner === undefined || task.owner === null ? null : { id: task.owner.id, name: task.owner.label },
    committeeId: task?.committee?.id ?? known.committeeId ?? '',
    goalId: task?.goal?.id ?? known.goalId ?? '',
    record:
      task?.record === undefined || task.record === null
        ? null
        : {
            type: task.record.type === 'people' ? 'people' : 'organizations',
            id: task.record.id,
            label: task.record.label,
          },
    status: task?.status ?? known.status ?? 'todo',
    reason: (task?.status === 'dropped' ? task.droppedReason : task?.blockedReason) ?? '',
    priority: task?.priority ?? known.priority ?? 'normal',
    effort: String(task?.effort ?? known.effort ?? 1),
    dueOn: task?.dueOn ?? known.dueOn ?? null,
    startsOn: task?.startsOn ?? known.startsOn ?? null,
    question: task?.question ?? '',
    evidence: task?.evidence ?? '',
    repeats: rule === null ? '' : ruleWords(rule),
    rule,
    steps: task?.steps ?? [],
    helpers: (task?.helpers ?? []).map(({ person, letter }) => ({
      person: { id: person.id, name: person.label },
      letter,
    })),
    needs: task?.needs ?? [],
  };
}

/** The rule that the words of the form stand for: undefined when they are none. */
export function ruleOfForm(form: TaskForm, today: IsoDay): RecurrenceRule | null | undefined {
  const words = form.repeats.trim();
  if (words === '') return null;
  if (form.rule !== null && words === ruleWords(form.rule)) return form.rule;
  const from = form.dueOn ?? today;
  return ruleFromWords(words, from) ?? ruleFromWords(`${words} of every month`, from) ?? undefined;
}

/** What the form sends; `known` is what was known beside it and has no field. */
export function patchOf(form: TaskForm, rule: RecurrenceRule | null, known: TaskPatch = {}) {
  const { title, description, status, priority, dueOn, startsOn, question, evidence, needs } = form;
  return {
    ...known,
    title: title.trim(),
    description,
    ownerPersonId: form.owner?.id ?? null,
    committeeId: form.committeeId || null,
    goalId: form.goalId || null,
    record: form.record === null ? null : { type: form.record.type, id: form.record.id },
    status,
    ...(status === 'blocked' ? { blockedReason: form.reason.trim() } : {}),
    ...(status === 'dropped' ? { droppedReason: form.reason.trim() } : {}),
    priority,
    effort: Number(form.effort),
    dueOn,
    startsOn,
    question,
    evidence: evidence.trim(),
    rule,
    steps: form.steps.filter((step) => step.text.trim() !== ''),
    helpers: form.helpers.flatMap(({ person, letter }) => (person === null ? [] : [{ personId: person.id, letter }])),
    needs: needs.map((task) => task.id),
  };
}
