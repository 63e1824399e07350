import type { Exposed } from '../../contract/horizon.ts';

/** Seats that are called the same, of one holder and until one day. */
export interface SeatsTogether {
  readonly label: string;
  readonly who: Exposed['seats'][number]['who'];
  readonly until: string | null;
  readonly count: number;
}

/** Seats as they are told: those that could not be told apart stand once, with how many they are. */
export function seatsTogether(seats: Exposed['seats']): SeatsTogether[] {
  const found = new Map<string, SeatsTogether>();
  for (const { seat, who, until } of seats) {
    const key = `${seat.label} ${who.id} ${until ?? ''}`;
    const known = found.get(key);
    found.set(key, { label: seat.label, who, until, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
