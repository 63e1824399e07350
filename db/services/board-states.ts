import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { IsoDay } from '#shared/dates.ts';
import { boardState, noOffers, type BoardState } from '#shared/domain/program/board-state.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import type { ServiceNeedRow } from '../schema/services.ts';
import { offerTotals, type KindTotals } from './offer-totals.ts';

/** The board on a day: what each kind of service comes to, what was said of its need, and the sums that it rests on. */
export interface Board {
  readonly states: ReadonlyMap<string, BoardState>;
  readonly needs: ReadonlyMap<string, ServiceNeedRow>;
  readonly totals: ReadonlyMap<string, KindTotals>;
}

/** What each kind of service comes to on a day, in the order of `serviceTypes`. */
export async function boardStates(db: DbReader, today: IsoDay): Promise<Board> {
  const [totals, needs] = await Promise.all([
    offerTotals(db, today),
    db.selectFrom('service_needs').selectAll().execute(),
  ]);
  const needOf = new Map(needs.map((row) => [row.service_type, row]));
  return {
    totals,
    needs: needOf,
    states: new Map(
      serviceTypes.map(({ id }) => {
        const need = needOf.get(id);
        const wanted = {
          need: need === undefined || need.need < 0 ? null : need.need,
          languages: parseWords(need?.languages ?? ''),
        };
        return [id, stateOf(totals.get(id), wanted)] as const;
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

/** Without the sums that only the chooser asks for: the contract has no place for them. */
function stateOf(totals: KindTotals | undefined, wanted: Parameters<typeof boardState>[1]): BoardState {
  if (totals === undefined) return boardState(noOffers, wanted);
  const { withRoom: _withRoom, waitWithRoom: _wait, ...counted } = totals;
  return boardState(counted, wanted);
}
