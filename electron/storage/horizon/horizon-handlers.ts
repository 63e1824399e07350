import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandExternalEvent, newExternalEventRow, spanOf } from '#db/external-events/external-events-repository.ts';
import { readBriefing } from '#db/horizon/briefing.ts';
import { horizonEntries } from '#db/horizon/read-entries.ts';
import { demandScenario, readHorizonEvent } from '#db/horizon/read-event.ts';
import { readExposed } from '#db/horizon/read-exposed.ts';
import {
  addChecklist,
  insertScenario,
  linesToTasks,
  openScenario,
  removeScenario,
  setLines,
  setScenarioLines,
  tickLine,
} from '#db/horizon/write-plan.ts';
import { setSubjects } from '#db/horizon/write-subjects.ts';
import { checklistOf, type EventChecklist } from '#shared/content/event-checklists.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { validateExternalEvent } from '../external-events/validate-external-event.ts';
import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

export const horizonHandlers = {
  list: os.horizon.list.handler(({ input, context }) => horizonEntries(workspaceDb(context).read, input)),

  event: os.horizon.event.handler(({ input, context }) => readHorizonEvent(workspaceDb(context).read, input)),

  exposed: os.horizon.exposed.handler(({ input, context }) =>
    readExposed(workspaceDb(context).read, input.subjects, input.today),
  ),

  setLines: os.horizon.setLines.handler(({ input, context }) =>
    change(context, 'horizon.setLines', async (writer) => {
      const event = await demandExternalEvent(writer.trx, input.eventId);
      return {
        count: await setLines(writer, event, input.of, input.lines),
        summary: `Changed the preparation for “${event.title}”`,
      };
    }),
  ),

  addChecklist: os.horizon.addChecklist.handler(({ input, context }) =>
    change(context, 'horizon.addChecklist', async (writer) => {
      const checklist = demandChecklist(input.checklistId);
      const event = await demandExternalEvent(writer.trx, input.eventId);
      return {
        count: await addChecklist(writer, event, input.of, checklist),
        summary: `Added the checklist “${checklist.label}” to “${event.title}”`,
      };
    }),
  ),

  prepare: os.horizon.prepare.handler(async ({ input, context }) => {
    const checklist = demandChecklist(input.checklistId);
    const id = newId();
    const result = await runStep(context, 'horizon.prepare', async (writer) => {
      const draft = {
        title: input.title,
        kind: input.kind,
        domain: input.domain,
        startsOn: input.day,
        isRestricted: input.isRestricted,
      };
      const row = newExternalEventRow(id, writer.now, draft);
      await validateExternalEvent(writer.trx, draft, spanOf(row));
      await writer.insert('external_events', [row]);
      await setSubjects(
        writer,
        id,
        input.subjects.map((subject) => ({ ...subject, note: '' })),
      );
      await addChecklist(writer, row, '', checklist);
      return { value: 1, summary: `Prepared for “${input.title}” on ${dayWords(input.day)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  tick: os.horizon.tick.handler(({ input, context }) =>
    change(context, 'horizon.tick', async (writer) => {
      const { text, count } = await tickLine(writer, input.id, input.isDone, input.today);
      return { count, summary: input.isDone ? `Done: ${text}` : `Open again: ${text}` };
    }),
  ),

  toTasks: os.horizon.toTasks.handler(({ input, context }) =>
    change(context, 'horizon.toTasks', async (writer) => {
      const event = await demandExternalEvent(writer.trx, input.eventId);
      const count = await linesToTasks(writer, event, input.of, input.lineIds, input.today);
      return { count, summary: `Made ${tasks(count)} of the preparation for “${event.title}”` };
    }),
  ),

  setSubjects: os.horizon.setSubjects.handler(({ input, context }) =>
    change(context, 'horizon.setSubjects', async (writer) => {
      const event = await demandExternalEvent(writer.trx, input.eventId);
      return {
        count: await setSubjects(writer, event.id, input.subjects),
        summary: `Said whom “${event.title}” touches`,
      };
    }),
  ),

  addScenario: os.horizon.addScenario.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'horizon.addScenario', async (writer) => {
      const event = await demandExternalEvent(writer.trx, input.eventId);
      await insertScenario(writer, id, event.id, input);
      return { value: 1, summary: `Added the scenario “${input.title}” to “${event.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateScenario: os.horizon.updateScenario.handler(async ({ input, context }) => {
    const { id, version, title, likelihood, meaning, lines } = input;
    const result = await runStep(context, 'horizon.updateScenario', async (writer) => {
      await demandScenario(writer.trx, id);
      const saved = await writer.update('scenarios', id, { title, likelihood, meaning }, version);
      await setScenarioLines(writer, id, lines);
      return { value: saved.version, summary: `Changed the scenario “${title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeScenario: os.horizon.removeScenario.handler(({ input, context }) =>
    change(context, 'horizon.removeScenario', async (writer) => {
      const { title } = await demandScenario(writer.trx, input.id);
      await removeScenario(writer, input.id);
      return { count: 1, summary: `Removed the scenario “${title}”` };
    }),
  ),

  openScenario: os.horizon.openScenario.handler(({ input, context }) =>
    change(context, 'horizon.openScenario', async (writer) => {
      const scenario = await demandScenario(writer.trx, input.id);
      const event = await demandExternalEvent(writer.trx, scenario.event_id);
      const count = await openScenario(writer, event, scenario, input.of, input.today);
      return { count, summary: `Opened “${scenario.title}”: ${tasks(count)}` };
    }),
  ),

  briefing: os.horizon.briefing.handler(({ input, context }) => readBriefing(workspaceDb(context).read, input)),
};

function demandChecklist(id: string): EventChecklist {
  const checklist = checklistOf(id);
  if (checklist === null) throw new AppError('invalid', { field: 'checklistId', reason: 'unknownChoice', value: id });
  return checklist;
}

/** Runs a write to parts of an event as one step. */
async function change(
  context: StorageContext,
  name: string,
  work: (writer: StepWriter) => Promise<{ count: number; summary: string }>,
) {
  const result = await runStep(context, name, async (writer) => {
    const { count, summary } = await work(writer);
    return { value: count, summary };
  });
  return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
}

function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`;
}
