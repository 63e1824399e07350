import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { ServiceArea, ServicesOverview } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';
import { boardState, noOffers } from '#shared/domain/program/board-state.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { fundingCosts } from '../funding/funding-costs.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { awardsInOneCurrency } from '../funding/running-awards.ts';
import { parseList, parseWords } from '../json.ts';
import { programTasks } from '../program/program-tasks.ts';
import { boardStates } from './board-states.ts';
import { boardCounts, hoodTotals, type HoodTotals } from './offer-totals.ts';

/** Each kind of service over all providers, with what it lacks in money and which tasks fill it; neighborhoods and shapes. */
export async function servicesOverview(db: DbReader, today: IsoDay): Promise<ServicesOverview> {
  const [{ states, needs, totals }, counts, hoods, costs, streams, tasks, areas] = await Promise.all([
    boardStates(db, today),
    boardCounts(db, today),
    hoodTotals(db),
    fundingCosts(db),
    liveStreams(db),
    programTasks(db, ['service']),
    serviceAreas(db),
  ]);
  const { currency } = awardsInOneCurrency(streams);
  return {
    types: serviceTypes.map(({ id }) => {
      // Every type has a state.
      const { missingLanguages, ...state } = states.get(id) ?? boardState(noOffers, { need: null, languages: [] });
      const need = needs.get(id);
      return {
        type: id,
        ...state,
        missingLanguages: [...missingLanguages],
        need: need === undefined || need.need < 0 ? null : need.need,
        share: need === undefined || need.share < 0 ? null : need.share,
        neededLanguages: parseWords(need?.languages ?? ''),
        source: need?.source ?? '',
        needVersion: need?.version ?? 0,
        uncoveredCents: costs.reduce((sum, cost) => sum + (cost.serviceType === id ? cost.uncoveredCents : 0), 0),
        currency,
        openTasks: tasks
          .filter((task) => task.key === id && !task.isDone)
          .map(({ taskId, title }) => ({ taskId, title })),
      };
    }),
    ...counts,
    neighborhoods: neighborhoodsOf(hoods, areas),
    languages: [...new Set([...totals.values()].flatMap((each) => [...each.languages]))].toSorted(),
    areas,
  };
}

/** The shapes of neighborhoods, by name; those that cannot be read are left out. */
async function serviceAreas(db: DbReader): Promise<ServiceArea[]> {
  const rows = await db.selectFrom('service_areas').selectAll().orderBy('name').orderBy('id').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    rings: parseList(row.rings, isRing),
    height: row.height,
    fileName: row.file_name,
  }));
}

function isRing(value: unknown): value is [number, number][] {
  return (
    Array.isArray(value) &&
    value.every((point) => Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number')
  );
}

function neighborhoodsOf(
  hoods: readonly HoodTotals[],
  areas: readonly ServiceArea[],
): ServicesOverview['neighborhoods'] {
  const names = new Set([...hoods.flatMap((each) => each.neighborhoods), ...areas.map((area) => area.name)]);
  return [...names]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .slice(0, 300)
    .map((name) => {
      const types = new Map<string, ServicesOverview['neighborhoods'][number]['types'][number]>();
      for (const { serviceType: type, neighborhoods, offers, slots } of hoods) {
        if (neighborhoods.length > 0 && !neighborhoods.includes(name)) continue;
        const known = types.get(type) ?? { type, offers: 0, slots: null };
        types.set(type, {
          type,
          offers: known.offers + offers,
          slots: slots === null ? known.slots : (known.slots ?? 0) + slots,
        });
      }
      return { name, types: [...types.values()] };
    });
}
