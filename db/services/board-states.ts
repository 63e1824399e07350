import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { IsoDay } from '#shared/dates.ts';
import { boardState, type BoardState } from '#shared/domain/program/board-state.ts';
import { groupBy } from '#shared/group-by.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import type { ServiceNeedRow } from '../schema/services.ts';
import { isStale, liveOffers, type LiveOffer } from './offers.ts';

/** The board on a day: what each kind of service comes to, what was said of its need, and the offers that were counted. */
export interface Board {
  readonly states: ReadonlyMap<string, BoardState>;
  readonly needs: ReadonlyMap<string, ServiceNeedRow>;
  readonly offers: readonly LiveOffer[];
}

/** What each kind of service comes to on a day, in the order of `serviceTypes`, with the offers that were counted. */
export async function boardStates(db: DbReader, today: IsoDay): Promise<Board> {
  const [offers, needs] = await Promise.all([liveOffers(db), db.selectFrom('service_needs').selectAll().execute()]);
  const needOf = new Map(needs.map((row) => [row.service_type, row]));
  const byType = groupBy(offers, (row) => row.service_type);
  return {
    offers,
    needs: needOf,
    states: new Map(
      serviceTypes.map(({ id }) => {
        const need = needOf.get(id);
        const counted = (byType.get(id) ?? []).map((row) => ({
          mode: row.mode,
          slots: row.slots < 0 ? null : row.slots,
          waitDays: row.wait_days < 0 ? null : row.wait_days,
          isAlwaysOpen: row.is_always_open === 1,
          isAccessible: row.is_accessible === 1,
          languages: parseWords(row.languages),
          isStale: isStale(row, today),
        }));
        const wanted = {
          need: need === undefined || need.need < 0 ? null : need.need,
          languages: parseWords(need?.languages ?? ''),
        };
        return [id, boardState(counted, wanted)] as const;
      }),
    ),
  };
}

/** What the board says of a kind of service beside its money; null for what is no service or stands there with nothing. */
export function boardOf(
  { states, needs }: Board,
  type: string,
): { band: BoardState['band']; slots: number | null; need: number | null } | null {
  const state = states.get(type);
  if (state === undefined || (state.offers === 0 && !needs.has(type))) return null;
  const need = needs.get(type)?.need ?? -1;
  return { band: state.band, slots: state.slots, need: need < 0 ? null : need };
}
