import type { AgendaItemRow } from '#db/schema/meetings.ts';
import type { ClockChange } from '#shared/contract/meeting-room.ts';
import {
  addMinutes,
  moveClock,
  pauseClock,
  resumeClock,
  type SessionClock,
} from '#shared/domain/meetings/item-clock.ts';

/** The clock after a change, and the items that it moves with it. */
export interface ChangedClock {
  readonly clock: SessionClock;
  readonly items: readonly { readonly row: AgendaItemRow; readonly patch: Partial<AgendaItemRow> }[];
}

/** Moves the clock of a session; null for an item that is not on the agenda. */
export function changeClock(
  clock: SessionClock,
  items: readonly AgendaItemRow[],
  change: ClockChange,
  now: string,
): ChangedClock | null {
  if (change.do === 'pause') return { clock: pauseClock(clock, now), items: [] };
  if (change.do === 'resume') return { clock: resumeClock(clock, now), items: [] };
  const item = items.find((each) => each.id === change.itemId);
  if (item === undefined) return null;
  if (change.do === 'add') return { clock: addMinutes(clock, item.id, change.minutes), items: [] };
  if (change.do === 'skip') return skipped(clock, items, item, now);
  if (clock.itemId === item.id) return { clock, items: [] };
  return goneTo(clock, items, item, change.isDone === false ? 'open' : 'done', now);
}

function goneTo(
  clock: SessionClock,
  items: readonly AgendaItemRow[],
  item: AgendaItemRow,
  stateOfLast: 'open' | 'done' | 'skipped',
  now: string,
): ChangedClock {
  const moved = moveClock(clock, item.id, now);
  const last = items.find((each) => each.id === clock.itemId);
  return {
    clock: moved.clock,
    items: [
      ...(last === undefined
        ? []
        : [{ row: last, patch: { state: stateOfLast, spent_seconds: last.spent_seconds + moved.spent } }]),
      { row: item, patch: { state: 'now' } },
    ],
  };
}

/** Leaves an item out; when it is on, the next open one begins. */
function skipped(clock: SessionClock, items: readonly AgendaItemRow[], item: AgendaItemRow, now: string): ChangedClock {
  if (clock.itemId !== item.id) return { clock, items: [{ row: item, patch: { state: 'skipped' } }] };
  const next = items.find((each) => each.position > item.position && each.state === 'open');
  if (next !== undefined) return goneTo(clock, items, next, 'skipped', now);
  const moved = moveClock(clock, '', now);
  return {
    clock: moved.clock,
    items: [{ row: item, patch: { state: 'skipped', spent_seconds: item.spent_seconds + moved.spent } }],
  };
}
