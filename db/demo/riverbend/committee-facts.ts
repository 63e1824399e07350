import type { CommitteeKindId } from '#shared/content/committee-kinds.ts';

import type { BodyKey } from './governing-bodies.ts';
import type { PersonKey } from './types.ts';

/** What is said of a body; days are days of the demo. */
interface BodyFact {
  readonly kind: CommitteeKindId;
  readonly formedDay: number;
  /** Its charge, in Markdown. */
  readonly purpose: string;
  readonly meets: string;
  readonly place: string;
}

/** What is special about a seat: who held it before, until when, who stands in. */
export interface SeatFact {
  readonly title?: string;
  readonly role?: string;
  readonly startDay?: number;
  readonly endDay?: number;
  readonly alternateKey?: PersonKey;
  readonly past?: { readonly key: PersonKey; readonly note: string };
}

/** The charges of the Design Team and the six committees. */
export const bodyFacts: Readonly<Record<BodyKey, BodyFact>> = {
  dt: {
    kind: 'design-team',
    formedDay: 155,
    purpose:
      'Decide the shape of the program: who may be diverted, where, and what an officer does.\n\n- Chooses the pathway and the pilot beats\n- Adopts the eligibility criteria and the agreement of police, prosecutor and defender\n- Hears the advisory committee before anything that touches participants',
    meets: 'Third Thursday, 90 minutes',
    place: 'Millhaven Public Library, Room 2',
  },
  c1: {
    kind: 'community-engagement-communication',
    formedDay: 192,
    purpose:
      'Carry word both ways between the program and the neighborhoods, and own what is said in public.\n\n- House meetings in East Bluff and Cedar Ford\n- The message boxes, the answers to worries and the fact sheets\n- A named pair that speaks to the press',
    meets: 'First Monday, 60 minutes',
    place: 'Longacre Barbershop, back room',
  },
  c2: {
    kind: 'criteria-protocols',
    formedDay: 192,
    purpose:
      'Write down who is eligible and what an officer does, in fewer steps than an arrest takes.\n\n- Eligibility and the shortest list of exclusions, each with its reason\n- The consent script and the pocket card\n- A table-top test with ten scenarios before launch',
    meets: 'Second Tuesday, 60 minutes',
    place: 'Public Defender, conference room',
  },
  c3: {
    kind: 'services',
    formedDay: 192,
    purpose:
      'See that there is somewhere to go on the same day.\n\n- Reserved slots and flexible funds\n- A warm hand-over within 60 minutes\n- A place for the night that turns nobody away',
    meets: 'Second Wednesday, 60 minutes',
    place: 'Meridian Behavioral Health Center',
  },
  c4: {
    kind: 'sustainability',
    formedDay: 210,
    purpose:
      'Find the money that lasts longer than the pilot.\n\n- Three-year budget with half of it for services\n- No source above two fifths of the whole\n- A plan for the month when the grants end',
    meets: 'Fourth Thursday, 60 minutes',
    place: 'Riverbend Community Foundation',
  },
  c5: {
    kind: 'assessment-evaluation',
    formedDay: 178,
    purpose:
      'Learn in the open whether it works, and for whom.\n\n- Ten core indicators, each cut by race and gender\n- A data-use agreement that the advisory committee can read\n- A learning session every quarter',
    meets: 'Third Monday, 60 minutes',
    place: 'Meridian State University',
  },
  c6: {
    kind: 'participant-advisory',
    formedDay: 172,
    purpose:
      'People who know arrest and recovery from the inside shape the program and check it.\n\n- Paid by the hour, with child care and a meal\n- May ask once for a pause before a reserved matter\n- Hears back within 30 days what came of its advice',
    meets: 'Last Saturday, 90 minutes with a meal',
    place: 'Turning Stone Peer Network',
  },
};

/** The seats with a story, by body and holder. */
export const seatFacts: Readonly<Record<string, SeatFact>> = {
  'dt p03': { alternateKey: 'p32' },
  'dt p06': { alternateKey: 'p07' },
  'dt p01': { role: 'note-taker' },
  'dt p12': { alternateKey: 'p11' },
  'dt p16': { alternateKey: 'p15' },
  'dt p23': { alternateKey: 'p24' },
  'dt p27': { alternateKey: 'p28' },
  'dt p33': { alternateKey: 'p34' },
  'dt p38': { alternateKey: 'p39' },
  'dt p61': { title: 'Seat for sex-worker-led groups' },
  'c1 p02': { role: 'liaison' },
  'c1 p42': { startDay: 250 },
  'c1 p46': { role: 'note-taker' },
  'c2 p12': { alternateKey: 'p11' },
  'c2 p34': { role: 'note-taker' },
  'c2 p55': { endDay: 450 },
  'c3 p57': {
    title: 'Seat for basic needs and jobs',
    startDay: 300,
    past: {
      key: 'p58',
      note: 'Full Plate can no longer spare anybody. The pantry list and the delivery hours are in the shared folder.',
    },
  },
  'c3 p24': { role: 'note-taker' },
  'c4 p01': { role: 'note-taker' },
  'c4 p48': { startDay: 305 },
  'c5 p53': { role: 'note-taker' },
  'c5 p05': { alternateKey: 'p06' },
  'c6 p04': { role: 'note-taker' },
  'c6 p29': { role: 'support' },
};
