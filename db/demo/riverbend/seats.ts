import type { SectorId } from '#shared/content/sectors.ts';
import type { SeatState } from '#shared/content/seats.ts';

import type { PersonKey } from './types.ts';

/** A chair of the demo: who holds it since which day of the story, and who did before. */
export interface DemoChair {
  readonly sector: SectorId;
  readonly title: string;
  readonly needsDecisionPower: boolean;
  readonly isLivedExperience: boolean;
  readonly term?: {
    readonly personKey: PersonKey;
    readonly state: SeatState;
    readonly day: number;
    readonly alternateKey?: PersonKey;
  };
  readonly past?: {
    readonly personKey: PersonKey;
    readonly startDay: number;
    readonly endDay: number;
    readonly handOverNote: string;
  };
}

/** What lies in the middle of the table, and the day of the retreat that adopted it. */
export const sharedGoal = { words: 'A choice other than a cell, on every shift', day: 410 };

/** What is asked of whoever sits in a sector. */
export const sectorAsks: Partial<Record<SectorId, readonly string[]>> = {
  lgbtqia: ['Tell us what the hand-off feels like', 'Review words and forms before use', 'Vote on eligible charges'],
  'law-enforcement': ['Name what an officer can do in ten minutes', 'Bring the squads that have doubts'],
  'directly-affected': ['Say what would make you say yes', 'Take part in every decision on eligibility'],
};

/**
 * The chairs of the twelve required sectors: 42, of which 26 are taken and nobody was invited for LGBTQIA groups; then the side chairs, held by
 * members of the Design Team and the committees whose sectors are not on the checklist.
 */
export const demoChairs: readonly DemoChair[] = [
  ...chairs(
    'directly-affected',
    'p03 deciding 165 p04; p02 active 165; p04 active 201; p70 active 185; p61 seated 201; -',
    {
      isLivedExperience: true,
    },
  ),
  ...chairs('social-justice', 'p38 deciding 165 p39; p39 active 165; p69 active 225; -'),
  ...chairs('law-enforcement', 'p05 deciding 201; p06 active 165; p07 active 330; -'),
  ...chairs('reentry', 'p33 deciding 165 p34; -; -'),
  ...chairs('faith', 'p35 deciding 186 p36; p36 invited 405; -'),
  ...chairs('prevention', 'p37 seated 201; -'),
  ...chairs('housing-homeless', 'p27 deciding 165 p28; -; -'),
  ...chairs('recovery', 'p31 deciding 201 p32; p32 active 201; -'),
  ...chairs('health-care', 'p23 deciding 165; p24 active 201; p25 seated 240; p26 seated 240'),
  ...chairs('social-services', 'p29 active 165 p30; p14 seated 201; -'),
  {
    ...empty('social-services'),
    past: {
      personKey: 'p58',
      startDay: 120,
      endDay: 300,
      handOverNote:
        'Food belongs to the first 72 hours. The pantry had no driver after spring; ask the next partner for two set days a week instead of calls.',
    },
  },
  ...chairs('municipal', 'p17 deciding 165; p16 active 165; p21 active 165; -'),
  { ...empty('lgbtqia'), needsDecisionPower: true },
  empty('lgbtqia'),
  ...chairs('public-defense', 'p13 deciding 165 p14'),
  ...chairs('prosecutors', 'p12 seated 165'),
  ...chairs('business', 'p43 active 259 p42; p41 seated 300; p42 active 225'),
  ...chairs('foundations', 'p47 active 240 p48'),
  ...chairs('fire-ems', 'p49 deciding 201 p50'),
  ...chairs('dispatch', 'p51 seated 300'),
  ...chairs('researchers', 'p52 active 201 p53'),
  ...chairs('legal-services', 'p54 active 201'),
  ...chairs('civil-liberties', 'p55 seated 201'),
  ...chairs('harm-reduction', 'p01 active 165'),
  ...chairs('immigrant-refugee', 'p59 active 240 p60'),
  ...chairs('neighborhood', 'p46 active 225'),
  ...chairs('employment-education', 'p57 seated 270'),
  ...chairs('public-health', 'p22 active 201'),
];

function empty(sector: SectorId): DemoChair {
  return { sector, title: '', needsDecisionPower: false, isLivedExperience: false };
}

/** Chairs of a sector written as `holder state day [alternate]`, or `-` for an empty one; the first should decide. */
function chairs(sector: SectorId, text: string, fields: Partial<DemoChair> = {}): DemoChair[] {
  return text.split('; ').map((entry, index): DemoChair => {
    const chair = { ...empty(sector), needsDecisionPower: index === 0, ...fields };
    if (entry === '-') return chair;
    // Safe: the lists above hold nothing but keys of people and states, which the tests check.
    const [personKey, state, day, alternateKey] = entry.split(' ') as [PersonKey, SeatState, string, PersonKey?];
    return {
      ...chair,
      term: { personKey, state, day: Number(day), ...(alternateKey === undefined ? {} : { alternateKey }) },
    };
  });
}
