import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { TimelineEntry } from '#shared/contract/interactions.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { stanceSteps } from '../assessments/stance-steps.ts';
import { followUpsById, followUpsFrom } from '../follow-ups/follow-ups-repository.ts';
import { objectionsHeardAt } from '../objections/heard-objections.ts';
import { promisesFrom } from '../promises/promises-repository.ts';
import { notesById } from '../notes/notes-repository.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import { taskSummariesById } from '../tasks/read-tasks.ts';
import { interactionsById } from './interactions-repository.ts';
import {
  isTimelineKind,
  timelineKeys,
  timelineTotal,
  type TimelineKey,
  type TimelineKind,
  type TimelineQuery,
} from './timeline-keys.ts';

/** One page of everything that touched a record, newest first: first the keys of the page, then its rows, a query a table. */
export async function timelinePage(
  db: DbReader,
  query: TimelineQuery,
  page: { cursor: string | null; limit: number },
): Promise<{ entries: TimelineEntry[]; nextCursor: string | null; total: number }> {
  const found = await timelineKeys(db, query, page.cursor === null ? null : keyOf(page.cursor), page.limit + 1);
  const keys = found.keys.slice(0, page.limit);
  const last = keys.at(-1);
  const nextCursor =
    last === undefined || found.keys.length <= page.limit ? null : cursorText([last.day, last.id, last.kind]);
  return {
    entries: await entriesOf(db, query.record, keys),
    nextCursor,
    total: await timelineTotal(db, query, found.known),
  };
}

async function entriesOf(db: DbReader, record: PartnerRef, keys: readonly TimelineKey[]): Promise<TimelineEntry[]> {
  const ids = (...kinds: readonly TimelineKind[]) =>
    keys.filter((key) => kinds.includes(key.kind)).map((key) => key.id);
  const interactions = byId(await interactionsById(db, ids('interaction')));
  const nextSteps = grouped(await followUpsFrom(db, ids('interaction')));
  const promises = new Map<string, PartnerPromise[]>();
  for (const promise of await promisesFrom(db, ids('interaction'))) {
    const at = promise.interactionId ?? '';
    promises.set(at, [...(promises.get(at) ?? []), promise]);
  }
  const objections = await objectionsHeardAt(db, ids('interaction'));
  const notes = byId(await notesById(db, ids('note')));
  const followUps = byId(await followUpsById(db, ids('followUpDone')));
  const roles = await roleFacts(db, record, ids('roleStarted', 'roleEnded'));
  const stances = await stanceSteps(db, record);
  const tasks = byId(await taskSummariesById(db, ids('taskAdded', 'taskDone', 'taskDropped')));
  return keys.flatMap((key): TimelineEntry[] => {
    switch (key.kind) {
      case 'interaction': {
        const interaction = interactions.get(key.id);
        return interaction === undefined
          ? []
          : [
              {
                kind: key.kind,
                at: key.day,
                interaction,
                followUps: nextSteps.get(key.id) ?? [],
                promises: promises.get(key.id) ?? [],
                objections: objections.get(key.id) ?? [],
                stance: stances.atContact.get(key.id) ?? null,
              },
            ];
      }
      case 'note': {
        const note = notes.get(key.id);
        return note === undefined ? [] : [{ kind: key.kind, at: note.createdAt, note }];
      }
      case 'followUpDone': {
        const followUp = followUps.get(key.id);
        return followUp === undefined ? [] : [{ kind: key.kind, at: key.day, followUp }];
      }
      case 'stanceRated': {
        const seen = stances.alone.get(key.id);
        return seen === undefined ? [] : [{ kind: key.kind, at: key.day, ...seen }];
      }
      case 'taskAdded':
      case 'taskDone':
      case 'taskDropped': {
        const task = tasks.get(key.id);
        if (task === undefined) return [];
        return [{ kind: key.kind, at: key.kind === 'taskAdded' ? task.createdAt : key.day, task }];
      }
      default: {
        const role = roles.get(key.id);
        return role === undefined ? [] : [{ kind: key.kind, at: key.day, ...role }];
      }
    }
  });
}

/** The title of each role and the partner on its other side. */
async function roleFacts(
  db: DbReader,
  record: PartnerRef,
  ids: readonly string[],
): Promise<Map<string, { label: string; other: RecordLabel }>> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('roles').select(['id', 'title', 'person_id', 'organization_id']).where('id', 'in', batch).execute(),
  );
  const others = rows.map((row) =>
    record.type === 'people'
      ? ({ type: 'organizations', id: row.organization_id } as const)
      : ({ type: 'people', id: row.person_id } as const),
  );
  const labels = await recordLabels(db, others);
  return new Map(
    rows.flatMap((row, index) => {
      const other = labels.get(others[index]?.id ?? '');
      return other === undefined ? [] : [[row.id, { label: row.title, other }]];
    }),
  );
}

function keyOf(cursor: string): TimelineKey {
  const [day = '', id = '', kind = ''] = cursorParts(cursor, 3);
  if (!isTimelineKind(kind)) throw new AppError('invalid', { field: 'cursor', reason: 'notACursor' });
  return { day, id, kind };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function grouped(followUps: readonly FollowUp[]): Map<string, FollowUp[]> {
  const groups = new Map<string, FollowUp[]>();
  for (const followUp of followUps)
    groups.set(followUp.interactionId ?? '', [...(groups.get(followUp.interactionId ?? '') ?? []), followUp]);
  return groups;
}
