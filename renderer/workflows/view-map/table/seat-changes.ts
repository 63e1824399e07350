import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { SeatState } from '#shared/content/seats.ts';
import type { Prospect } from '#shared/contract/prospects.ts';
import type { Chair, SeatTerm, TableSector } from '#shared/contract/seats.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { sectorName } from './table-words.ts';

/** Moves a term to another state. */
export async function changeState(term: SeatTerm, state: SeatState): Promise<void> {
  await saved(() => client.seats.updateTerm({ id: term.id, version: term.version, patch: { state } }));
}

/** Invites a prospect to a chair. */
export async function inviteProspect(chair: Chair, prospect: Prospect): Promise<void> {
  const { type, id } = prospect.record;
  await saved(() =>
    client.seats.take({
      seatId: chair.id,
      personId: type === 'people' ? id : null,
      organizationId: type === 'people' ? (prospect.organization?.id ?? null) : id,
      state: 'invited',
    }),
  );
}

/** Makes a follow-up of asking a prospect, due in two weeks. */
export async function planAsk(sector: string, prospect: Prospect, meId: string | null, today: IsoDay): Promise<void> {
  const { type, id, label } = prospect.record;
  if (type !== 'people' && type !== 'organizations') return;
  const summary = t('seats:plan.task', { name: label, sector: sectorName(sector) });
  await saved(() =>
    client.seats.draftPlan({
      tasks: [{ record: { type, id }, summary, ownerId: prospect.ownerId ?? meId, dueOn: addDays(today, 14) }],
    }),
  );
}

/** Moves a chair to the trash. */
export async function trashChair(chair: Chair): Promise<void> {
  await saved(() => client.trash.move({ type: 'seats', selection: { ids: [chair.id] } }));
}

/** Moves a chair one place among those of its sector. */
export async function moveChair(sector: TableSector, chair: Chair, by: 1 | -1): Promise<void> {
  const ids = sector.chairs.map((each) => each.id);
  const at = ids.indexOf(chair.id);
  const other = ids[at + by];
  if (other === undefined) return;
  ids[at] = other;
  ids[at + by] = chair.id;
  await saved(() => client.seats.reorder({ sector: sector.sector, ids }));
}

async function saved(save: () => Promise<{ changeSetId: string | null; summary: string }>): Promise<void> {
  try {
    afterSave(await save());
  } catch (error) {
    showError(error);
  }
}
