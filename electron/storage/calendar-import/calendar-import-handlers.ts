import { demandCommittee } from '#db/committees/committees-repository.ts';
import type { CalendarImportResult, CalendarTarget } from '#shared/contract/calendar-import.ts';
import { dayOf } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import { runManyStep, workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { noteImportRun } from '../imports/note-import-run.ts';
import { os } from '../procedures.ts';
import { readRows, type FileEntry, type ReadFile } from './read-rows.ts';
import { addEntry, updateEntry } from './write-entry.ts';

export const calendarImportHandlers = {
  preview: os.calendarImport.preview.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const read = await readRows(db, context.files.demand(input.path, 'read'), dayOf(context.clock()));
    return {
      fileName: read.fileName,
      hash: read.hash,
      rows: read.entries.map((entry) => entry.row),
      problems: [...read.problems],
    };
  }),

  apply: os.calendarImport.apply.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const read = await readRows(db, context.files.demand(input.path, 'read'), dayOf(context.clock()));
    if (read.hash !== input.hash) throw new AppError('invalid', { field: 'path', reason: 'fileChanged' });
    const chosen = chosenOf(read.entries, input.choices);
    if (input.committeeId !== null) await demandCommittee(db, input.committeeId);
    return { jobId: context.jobs.start((job) => applyEntries(context, job, read, chosen, input.committeeId)) };
  }),
};

interface Chosen {
  readonly entry: FileEntry;
  readonly target: CalendarTarget;
}

/** Fails with `invalid` (`notATarget`) for an entry that cannot become what was chosen. */
function chosenOf(entries: readonly FileEntry[], choices: Readonly<Record<string, CalendarTarget>>): Chosen[] {
  return entries.map((entry) => {
    const target = choices[String(entry.row.line)] ?? entry.row.target;
    if (!entry.row.targets.includes(target))
      throw new AppError('invalid', { field: 'choices', reason: 'notATarget', value: String(entry.row.line) });
    return { entry, target };
  });
}

async function applyEntries(
  context: StorageContext,
  job: JobHandle,
  { fileName }: ReadFile,
  chosen: readonly Chosen[],
  committeeId: string | null,
): Promise<CalendarImportResult> {
  const facts = { fileName, committeeId, today: dayOf(context.clock()), untitled: 'Without a title' };
  const isDue = ({ entry, target }: Chosen) => target !== 'leave' && entry.row.state !== 'same';
  const due = new Map(chosen.filter(isDue).map((each) => [String(each.entry.row.line), each]));
  const count = (state: string) => [...due.values()].filter(({ entry }) => entry.row.state === state).length;
  const [added, updated] = [count('new'), count('changed')];
  const result = await runManyStep(
    context,
    'calendarImport.apply',
    [...due.keys()],
    async (writer, lines) => {
      for (const line of lines) {
        const each = due.get(line);
        if (each === undefined || each.target === 'leave') continue;
        if (each.entry.link === null) await addEntry(writer, each.entry, each.target, facts);
        else await updateEntry(writer, each.entry, facts);
      }
      return lines.length;
    },
    () => `Imported the calendar file ${fileName}: ${added} added, ${updated} brought up to date`,
    async (done, total) => {
      job.report('imports.applying', done, total);
      await job.pause();
    },
  );
  await noteImportRun(context, result.changeSetId, {
    file_name: fileName,
    source: 'calendar',
    created: added,
    updated,
    skipped: chosen.length - due.size,
    rejected: 0,
  });
  return {
    added,
    updated,
    same: chosen.filter(({ entry, target }) => entry.row.state === 'same' && target !== 'leave').length,
    leftOut: chosen.filter(({ target }) => target === 'leave').length,
    changeSetId: result.changeSetId,
    summary: result.summary,
  };
}
