import type { AvatarTint, SeatState, StanceBand } from '../ui/index.ts';

/** A made-up partner, enough to fill a row. */
export type Partner = {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly organization: string;
  readonly band: StanceBand | null;
  readonly stance: string;
  readonly influence: 1 | 2 | 3 | 4 | 5;
  readonly seat: SeatState | null;
  readonly seatWord: string;
  readonly owner: string;
  readonly tint: AvatarTint;
  readonly contact: string;
  readonly isStale: boolean;
  readonly next: string;
};

/** How many there are. */
export const partnerCount = 100_000;
/** Every so many rows a heading stands, when they are grouped. */
export const groupSize = 12;

const firstNames = ['Dana', 'Renee', 'Tom', 'Victor', 'Alvin', 'Otis', 'Gail', 'Marisol', 'Anjali', 'Walt'];
const lastNames = [
  'Whitlock',
  'Castellano',
  'Brandvold',
  'Lindqvist',
  'Boateng',
  'Fairley',
  'Stroud',
  'Vega',
  'Deshmukh',
];
const organizations = [
  'Port Calder Police',
  'Calder County',
  'Sheriff’s Office',
  'City of Port Calder',
  'Open Door Recovery',
];
const bands = [4, 3, 1, 3, 5, 5, 2, null] as const;
const bandWords = { 5: 'Champion', 4: 'Supportive', 3: 'Undecided', 2: 'Hesitant', 1: 'Opposed' } as const;
const seats = ['seated', 'wanted', 'active', 'deciding', 'invited', null] as const;
const seatWords = {
  seated: 'Seated',
  wanted: 'Wanted',
  active: 'Active',
  deciding: 'Deciding',
  invited: 'Invited',
} as const;
const owners = [
  ['Noor Haddad', 'blue'],
  ['Teresa Quill', 'rose'],
  ['Delphine Roy', 'honey'],
  ['Marcus Ellery', 'green'],
] as const;
const steps = [
  'Set the ride-along date',
  'Review eligible charges v3',
  'Introduction by Otis Fairley',
  'Cost note before budget draft',
];
const made = new Map<number, Partner>();

/** The partner in this row; the same object each time. */
export function partnerAt(index: number): Partner {
  const before = made.get(index);
  if (before) return before;
  const band = pick(bands, index);
  const seat = pick(seats, index * 7);
  const [owner, tint] = pick(owners, index * 5);
  const partner: Partner = {
    id: `p${index}`,
    index,
    name: `${pick(firstNames, index)} ${pick(lastNames, index * 3)} ${index + 1}`,
    organization: pick(organizations, index * 11),
    band,
    stance: band === null ? 'Not known yet' : bandWords[band],
    influence: pick([5, 4, 3, 2, 1] as const, Math.floor(index / 20_000)),
    seat,
    seatWord: seat === null ? 'No seat' : seatWords[seat],
    owner,
    tint,
    contact: index % 9 === 4 ? '2 mos' : `${(index % 13) + 1} days`,
    isStale: index % 9 === 4,
    next: pick(steps, index),
  };
  made.set(index, partner);
  return partner;
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new RangeError('Nothing to pick from');
  return found;
}
