import { coreSectors } from '#shared/content/sectors.ts';
import { addDays } from '#shared/dates.ts';
import { pick, randomInteger, type RandomSource } from '#shared/prng.ts';

import type { SeatRow, SeatTermRow } from '../schema/committees.ts';
import { newSeatRow } from '../seats/seats-repository.ts';
import { newTermRow } from '../seats/terms-repository.ts';
import type { SyntheticWorld } from './synthetic-standings.ts';

/** Chairs of each core sector. */
const chairsPerSector = 5;

/** The chairs of a made-up long table; two in three are taken, each by another person. */
export function syntheticSeats(
  random: RandomSource,
  world: SyntheticWorld,
  personIds: readonly string[],
): { readonly seats: readonly SeatRow[]; readonly terms: readonly SeatTermRow[] } {
  const seats = coreSectors.flatMap(({ id: sector }) =>
    Array.from({ length: chairsPerSector }, (_, position) =>
      newSeatRow(world.newOne(), world.now, position, { sector, isLivedExperience: position === 0 }),
    ),
  );
  const step = Math.max(1, Math.floor(personIds.length / seats.length));
  const terms = seats.flatMap((seat, index) => {
    const personId = personIds[index * step];
    if (personId === undefined || random() < 1 / 3) return [];
    return [
      newTermRow(world.newOne(), world.now, seat.id, {
        person_id: personId,
        state: pick(random, ['invited', 'seated', 'active', 'deciding'] as const),
        starts_on: addDays(world.today, -randomInteger(random, 1, 700)),
      }),
    ];
  });
  return { seats, terms };
}
