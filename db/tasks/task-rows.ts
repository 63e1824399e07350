import type { TaskDraft, TaskPatch } from '#shared/contract/tasks.ts';
import { foldText } from '#shared/text.ts';

import { defined, nothing } from '../partners/partner-mapping.ts';
import type { TaskRow } from '../schema/tasks.ts';

/** The row of a new task; its values were checked before. New ones stand first on the board: a smaller place is higher. */
export function newTaskRow(id: string, now: string, draft: TaskDraft, position = 0): TaskRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    sort_title: foldText(draft.title),
    description: '',
    owner_person_id: '',
    committee_id: '',
    goal_id: '',
    meeting_id: '',
    agenda_item_id: '',
    decision_id: '',
    record_type: '',
    record_id: '',
    origin_type: '',
    origin_id: '',
    status: 'todo',
    priority: 'normal',
    effort: 1,
    starts_on: '',
    due_on: '',
    done_on: '',
    dropped_on: '',
    dropped_reason: '',
    blocked_reason: '',
    carried_over: 0,
    question: '',
    evidence: '',
    rule: '',
    series_id: '',
    position,
    ...taskColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function taskColumns(patch: TaskPatch): Partial<TaskRow> {
  return defined({
    title: patch.title,
    description: patch.description,
    owner_person_id: nothing(patch.ownerPersonId),
    committee_id: nothing(patch.committeeId),
    goal_id: nothing(patch.goalId),
    meeting_id: nothing(patch.meetingId),
    agenda_item_id: nothing(patch.agendaItemId),
    decision_id: nothing(patch.decisionId),
    record_type: patch.record === undefined ? undefined : (patch.record?.type ?? ''),
    record_id: patch.record === undefined ? undefined : (patch.record?.id ?? ''),
    origin_type: patch.origin === undefined ? undefined : (patch.origin?.type ?? ''),
    origin_id: patch.origin === undefined ? undefined : (patch.origin?.id ?? ''),
    status: patch.status,
    priority: patch.priority,
    effort: patch.effort,
    starts_on: nothing(patch.startsOn),
    due_on: nothing(patch.dueOn),
    done_on: nothing(patch.doneOn),
    blocked_reason: patch.blockedReason,
    dropped_reason: patch.droppedReason,
    question: patch.question,
    evidence: patch.evidence,
    rule: patch.rule === undefined ? undefined : patch.rule === null ? '' : JSON.stringify(patch.rule),
  });
}
