import type { RelationshipKindId, tieBases } from '#shared/content/relationship-kinds.ts';

import { influenceEdges } from './influence-edges.ts';
import type { OrganizationKey, PersonKey } from './types.ts';

type Key = PersonKey | OrganizationKey;
type Strength = 1 | 2 | 3;
type Willingness = 0 | 1 | 2 | 3;
type Basis = (typeof tieBases)[number]['id'];

/** A tie of the demo. */
export interface DemoTie {
  readonly from: Key;
  readonly to: Key;
  readonly kind: RelationshipKindId;
  readonly strength: Strength;
  readonly basis: Basis | '';
  readonly willingness: Willingness;
  /** The day of the story on which it was last seen to hold. */
  readonly confirmedDay: number;
  readonly note: string;
}

/** What the edges of influence rest on, and whether the one who is heard would ask. */
const influence: Readonly<Record<string, readonly [Basis, Willingness, day: number, note: string]>> = {
  'p69 p44': ['peer', 3, 392, 'He has sat in her chair every other Saturday for twenty years.'],
  'p69 p18': ['votes', 2, 344, 'Half of East Bluff asks her before it votes.'],
  'p42 p41': ['customers', 3, 404, 'Her bakery is the Chamber’s showcase.'],
  'p41 p43': ['profession', 2, 361, ''],
  'p43 p64': ['money', 1, 246, 'They sit on the same street-lighting levy. She would rather not spend favors on him.'],
  'p35 p20': ['faith', 2, 331, 'He ushers at the second service.'],
  'p05 p65': ['profession', 2, 397, ''],
  'p70 p11': ['family', 3, 270, 'His letter moved her more than any memo.'],
  'p25 p19': ['profession', 2, 318, 'They trained at the same hospital.'],
  'p47 p15': ['money', 2, 301, ''],
  'p07 p65': ['peer', 2, 401, 'Same squad for six years.'],
  'p33 p09': ['profession', 2, 309, 'They worked the reentry fair together before she ran.'],
  'p17 p15': ['votes', 3, 388, ''],
  'p66 p18': ['press', 0, 380, ''],
  'p52 p19': ['profession', 0, 260, ''],
};

const everyday: readonly (readonly [RelationshipKindId, rows: string])[] = [
  // from to strength willingness day, a row each.
  [
    'works-with',
    `p01 p02 3 3 418; p01 p03 3 3 416; p01 p13 3 3 410; p01 p21 3 2 408; p01 p17 2 2 388; p03 p04 3 3 417; p03 p13 2 2 402;
     p03 p33 3 3 411; p02 p29 3 3 415; p02 p31 2 3 395; p06 p01 2 2 413; p06 p03 2 2 407; p06 p12 2 2 399; p06 p13 2 2 384;
     p06 p49 3 3 405; p05 p49 2 2 371; p07 p29 2 2 406; p07 p50 2 3 409; p10 p63 2 0 300; p12 p13 2 1 396; p14 p34 2 2 377;
     p15 p16 3 3 412; p16 p01 2 2 403; p17 p18 2 1 390; p19 p20 2 0 372; p21 p22 3 2 414; p21 p25 2 2 366; p21 p47 3 3 400;
     p23 p24 3 2 411; p23 p21 2 2 393; p24 p29 2 2 398; p25 p50 3 2 402; p26 p47 2 2 340; p27 p28 3 3 405; p27 p29 2 2 389;
     p29 p30 3 2 417; p31 p32 3 3 412; p31 p03 2 3 386; p33 p34 3 3 413; p33 p57 2 2 355; p35 p36 3 3 391; p35 p69 2 2 378;
     p37 p56 1 0 190; p38 p39 3 3 416; p38 p03 2 2 404; p38 p55 2 2 352; p39 p46 2 2 387; p42 p43 2 3 399; p43 p41 2 2 361;
     p45 p46 2 2 350; p46 p69 3 3 401; p47 p48 2 2 362; p49 p50 3 2 410; p49 p51 3 2 394; p52 p53 3 3 415; p52 p21 2 2 397;
     p54 p13 2 2 383; p54 p59 2 2 369; p57 p58 1 1 289; p59 p60 3 3 408; p59 p24 2 2 374; p61 p02 2 2 385; p66 p39 1 1 380;
     p67 p26 2 0 345; p67 p21 1 0 364`,
  ],
  [
    'knows',
    `p04 p59 2 2 370; p05 p21 2 2 358; p08 p10 2 0 300; p09 p05 2 0 352; p09 p19 1 0 330; p11 p62 2 0 310; p13 p62 2 1 333;
     p15 p05 3 2 395; p15 p41 2 2 357; p18 p64 2 0 280; p18 p44 2 0 347; p20 p64 2 0 265; p26 p41 2 2 320; p35 p44 1 2 300;
     p36 p59 2 2 348; p40 p38 1 1 240; p40 p02 1 2 276; p40 p31 1 2 262; p43 p05 2 2 373; p44 p64 2 0 255; p45 p69 2 2 365;
     p48 p53 1 0 230; p51 p07 2 2 376; p55 p13 2 2 352; p56 p52 2 2 290; p65 p10 2 0 285; p66 p15 2 0 350; p68 p30 1 2 215;
     p70 p35 3 3 392; p70 p69 2 2 360; p63 p34 2 2 338; p62 p12 1 0 270; p41 p64 2 1 258; p28 p68 1 1 200`,
  ],
  ['friend', 'p06 p49 3 3 405; p69 p70 2 2 360; p17 p46 2 2 389; p24 p04 2 3 394; p31 p33 3 3 400; p35 p47 2 2 356'],
  ['family', 'p28 p34 3 2 377; p45 p25 2 2 340'],
  ['same-circle', 'p18 p20 2 0 300; p36 p57 2 2 351; p42 p69 2 3 379; p65 p44 2 0 288; p30 p58 1 1 244'],
  [
    'reports-to',
    'p06 p05 3 2 408; p07 p06 3 2 411; p10 p09 2 1 368; p12 p11 3 2 399; p16 p15 3 3 412; p22 p21 3 2 414',
  ],
  ['mentors', 'p03 p61 3 3 398; p33 p32 2 3 381; p69 p46 3 3 401; p52 p53 3 2 415'],
  ['advises', 'p16 p17 2 2 390; p55 p38 2 2 352; p13 p54 2 2 383; p26 p67 1 0 345'],
  [
    'partners-with',
    `o01 o02 3 3 417; o01 o14 3 3 415; o01 o36 2 2 385; o02 o16 3 3 411; o03 o27 3 2 405; o03 o28 2 2 394; o10 o11 3 2 411;
     o10 o12 2 2 402; o11 o13 2 2 396; o13 o14 3 3 405; o15 o02 2 3 395; o16 o33 3 2 355; o17 o35 2 2 348; o19 o24 2 2 387;
     o21 o22 3 2 399; o23 o38 1 0 255; o29 o10 3 2 397; o30 o06 3 2 383; o31 o19 2 2 352; o34 o14 1 1 289; o41 o12 2 0 345`,
  ],
  ['funds', 'o25 o01 3 3 400; o26 o29 2 2 362; o10 o01 2 2 414; o12 o15 1 2 366; o08 o13 2 2 371; o22 o24 1 1 322'],
  ['at-odds', 'o38 o19 2 0 341; o39 o31 2 0 374; p64 p38 2 0 240; p55 p12 1 0 352'],
];

/** Every tie of the demo on day 420: the edges of influence first. */
export const ties: readonly DemoTie[] = [
  ...influenceEdges.map((edge): DemoTie => {
    const [basis, willingness, confirmedDay, note] = influence[`${edge.from} ${edge.to}`] ?? ['', 0, 1, ''];
    return { ...edge, kind: 'influences', basis, willingness, confirmedDay, note };
  }),
  ...everyday.flatMap(([kind, rows]) => rows.split(';').map((row) => everydayTie(kind, row.trim()))),
];

function everydayTie(kind: RelationshipKindId, row: string): DemoTie {
  const [from = '', to = '', strength, willingness, day] = row.split(/\s+/);
  // Safe: the rows above hold nothing but keys and numbers of these ranges, which a test checks.
  return {
    from: from as Key,
    to: to as Key,
    kind,
    strength: Number(strength) as Strength,
    basis: '',
    willingness: Number(willingness) as Willingness,
    confirmedDay: Number(day),
    note: '',
  };
}
