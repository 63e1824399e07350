import { checklistOf } from '#shared/content/event-checklists.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dueDayOf } from '#shared/domain/horizon/readiness.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newExternalEventRow } from '../external-events/external-events-repository.ts';
import type { BodyKey } from './riverbend/governing-bodies.ts';
import { externalEvents } from './riverbend/external-events.ts';
import type { PersonKey } from './riverbend/types.ts';

/** Writes what happens outside the coalition of Riverbend. */
export async function insertExternalEvents(
  writer: StepWriter,
  demo: {
    readonly partnerIds: ReadonlyMap<string, string>;
    readonly committeeIds: ReadonlyMap<BodyKey, string>;
    newId(): string;
    day(day: number): IsoDay;
  },
): Promise<void> {
  const personId = (key: PersonKey | undefined) => demo.partnerIds.get(key ?? '') ?? null;
  const stamp = () => ({ id: demo.newId(), version: 1, created_at: writer.now, updated_at: writer.now });
  for (const event of externalEvents) {
    const row = newExternalEventRow(demo.newId(), writer.now, {
      title: event.title,
      kind: event.kind,
      certainty: event.certainty,
      startsOn: demo.day(event.fromDay),
      endsOn: demo.day(event.untilDay),
      rule: event.rule ?? '',
      note: event.note,
      place: event.place ?? '',
      decisionNeeded: event.decision ?? '',
      affected: event.affected ?? '',
      committeeId: event.body === undefined ? null : (demo.committeeIds.get(event.body) ?? null),
      ownerPersonId: personId(event.ownerKey),
    });
    await writer.insert('external_events', [row]);
    await writer.insert(
      'event_exposures',
      (event.touches ?? []).map(([key, note]) => ({
        ...stamp(),
        event_id: row.id,
        record_type: key.startsWith('p') ? 'people' : 'organizations',
        record_id: demo.partnerIds.get(key) ?? '',
        note,
      })),
    );
    const [checklistId, done] = event.plan ?? ['', 0];
    const checklist = checklistOf(checklistId);
    if (checklist === null) continue;
    const today = demo.day(demoToday);
    await writer.insert(
      'event_preparations',
      checklist.lines.map((line, position) => {
        const due = dueDayOf(row.starts_on, line.days);
        return {
          ...stamp(),
          event_id: row.id,
          for_on: row.rule === '' ? '' : row.starts_on,
          text: line.text,
          days_before: line.days,
          done_on: position < done ? (due < today ? due : today) : '',
          task_id: '',
          position,
        };
      }),
    );
    for (const [position, ready] of checklist.scenarios.entries()) {
      const scenario = {
        ...stamp(),
        event_id: row.id,
        title: ready.title,
        likelihood: 3,
        meaning: ready.meaning,
        position,
      };
      await writer.insert('scenarios', [scenario]);
      await writer.insert(
        'scenario_tasks',
        ready.tasks.map((task, index) => ({
          ...stamp(),
          scenario_id: scenario.id,
          text: task.text,
          days_before: task.days,
          task_id: '',
          position: index,
        })),
      );
    }
  }
}

/** The day of the story that is today. */
const demoToday = 420;
