import type { PersonKey } from './types.ts';

/** The key of a body: dt for the Design Team, c1 to c6 for its committees. */
export type BodyKey = 'dt' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6';

/** A body of the coalition; every seat in it has a vote. */
export interface DemoBody {
  readonly key: BodyKey;
  readonly name: string;
  readonly chairKeys: readonly PersonKey[];
  /** Everybody with a seat, chairs first. */
  readonly seatKeys: readonly PersonKey[];
}

/** The Design Team and the six committees: 70 seats, 20 of them held by people with lived experience. */
export const governingBodies: readonly DemoBody[] = [
  body('dt', 'Design Team', ['p03', 'p06'], 'p01 p04 p12 p13 p16 p17 p21 p23 p27 p33 p35 p38 p43 p61'),
  body('c1', 'Community Engagement & Communication', ['p39'], 'p02 p04 p35 p42 p43 p46 p59 p69 p70'),
  body('c2', 'Criteria & Protocols', ['p06'], 'p03 p07 p12 p13 p34 p49 p51 p54 p55'),
  body('c3', 'Services', ['p23'], 'p14 p22 p24 p25 p27 p29 p31 p50 p57'),
  body('c4', 'Sustainability', ['p21'], 'p01 p16 p17 p26 p41 p47 p48'),
  body('c5', 'Assessment & Evaluation', ['p52'], 'p05 p22 p32 p38 p53 p55'),
  body('c6', 'Participant Advisory', ['p03'], 'p02 p04 p29 p31 p32 p33 p61 p70'),
];

function body(key: BodyKey, name: string, chairKeys: readonly PersonKey[], others: string): DemoBody {
  // Safe: the lists above hold nothing but keys of people, which the tests check.
  return { key, name, chairKeys, seatKeys: [...chairKeys, ...(others.split(' ') as PersonKey[])] };
}
