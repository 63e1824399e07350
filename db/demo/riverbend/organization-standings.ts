import type { LadderStageId } from '#shared/content/engagement-ladder.ts';
import type { StanceValue } from '#shared/content/stances.ts';

import type { Standing } from './types.ts';

type Ratings = readonly [influence: number, interest: number, relationship: number];
type Path = readonly (readonly [month: number, value: StanceValue])[];

/** The standing of each organization, in the order of `organizations`: ratings, stage, month joined, stance path, ladder days. */
export const organizationStandings: Readonly<Record<string, Standing>> = {
  o01: standing([3, 5, 5], 'leader', 1, [[1, 2]], [1, 1, 1, 1, 1, 5, 10]),
  o02: standing([3, 5, 5], 'leader', 1, [[1, 2]], [1, 1, 1, 2, 3, 8, 16]),
  o03: standing(
    [5, 4, 4],
    'active',
    5,
    [
      [1, 0],
      [5, 1],
      [11, 2],
    ],
    [1, 12, 58, 110, 126, 150],
  ),
  o04: standing(
    [5, 3, 2],
    'met',
    null,
    [
      [1, -1],
      [11, 0],
    ],
    [1, 20, 52, 72],
  ),
  o05: standing(
    [5, 3, 3],
    'committed',
    11,
    [
      [1, -1],
      [6, 0],
      [9, 1],
    ],
    [1, 30, 97, 158, 320],
  ),
  o06: standing([3, 5, 4], 'active', 2, [[1, 2]], [1, 2, 3, 4, 35, 62]),
  o07: standing(
    [5, 3, 3],
    'committed',
    6,
    [
      [1, 0],
      [4, 1],
    ],
    [5, 40, 82, 94, 152],
  ),
  o08: standing(
    [4, 3, 3],
    'active',
    3,
    [
      [1, 0],
      [8, 1],
    ],
    [5, 12, 22, 27, 84, 112],
  ),
  o09: standing([5, 2, 2], 'met', null, [[1, 0]], [10, 45, 130, 168]),
  o10: standing([4, 5, 4], 'active', 2, [[1, 2]], [1, 5, 9, 16, 33, 64]),
  o11: standing(
    [4, 4, 4],
    'active',
    3,
    [
      [1, 1],
      [10, 2],
    ],
    [5, 14, 31, 52, 80, 106],
  ),
  o12: standing([4, 3, 3], 'committed', 8, [[1, 1]], [20, 90, 150, 188, 231]),
  o13: standing([3, 4, 4], 'active', 3, [[1, 2]], [8, 15, 36, 55, 88, 115]),
  o14: standing([2, 5, 4], 'active', 3, [[1, 2]], [4, 10, 24, 44, 88, 102]),
  o15: standing(
    [3, 5, 4],
    'active',
    4,
    [
      [1, 1],
      [7, 2],
    ],
    [10, 30, 47, 78, 104, 132],
  ),
  o16: standing([3, 5, 4], 'active', 3, [[1, 2]], [3, 8, 21, 40, 88, 100]),
  o17: standing(
    [4, 4, 3],
    'active',
    5,
    [
      [1, 1],
      [9, 2],
    ],
    [15, 48, 76, 105, 134, 186],
  ),
  o18: standing(
    [2, 3, 3],
    'committed',
    6,
    [
      [1, 0],
      [6, 1],
    ],
    [30, 85, 121, 143, 166],
  ),
  o19: standing(
    [3, 5, 4],
    'active',
    2,
    [
      [1, 2],
      [6, 1],
      [9, 2],
    ],
    [1, 4, 8, 15, 41, 66],
  ),
  o20: standing([2, 4, 3], 'met', null, [[1, 1]], [30, 110, 205, 262]),
  o21: standing(
    [4, 3, 3],
    'committed',
    10,
    [
      [1, -1],
      [8, 0],
      [10, 1],
    ],
    [40, 130, 190, 214, 292],
  ),
  o22: standing(
    [4, 4, 3],
    'active',
    9,
    [
      [1, -2],
      [7, -1],
      [9, 1],
    ],
    [40, 128, 181, 199, 258, 276],
  ),
  o23: standing(
    [3, 4, 2],
    'met',
    null,
    [
      [1, -1],
      [9, 0],
    ],
    [30, 92, 161, 255],
  ),
  o24: standing([2, 4, 3], 'active', 7, [[1, 1]], [60, 122, 152, 173, 192, 219]),
  o25: standing(
    [4, 4, 4],
    'committed',
    6,
    [
      [1, 1],
      [12, 2],
    ],
    [20, 70, 101, 133, 163],
  ),
  o26: standing([3, 3, 3], 'committed', 11, [[1, 1]], [90, 180, 243, 280, 309]),
  o27: standing([3, 4, 4], 'active', 5, [[1, 1]], [35, 75, 98, 118, 139, 165]),
  o28: standing(
    [3, 3, 3],
    'committed',
    10,
    [
      [1, 0],
      [10, 1],
    ],
    [95, 190, 221, 247, 283],
  ),
  o29: standing([2, 4, 4], 'active', 4, [[1, 1]], [18, 45, 63, 86, 109, 141]),
  o30: standing([2, 4, 4], 'active', 4, [[1, 2]], [12, 38, 57, 79, 112, 140]),
  o31: standing(
    [3, 4, 3],
    'active',
    4,
    [
      [1, 1],
      [12, 0],
    ],
    [10, 33, 54, 77, 116, 145],
  ),
  o32: standing([2, 2, 1], 'researched', null, [], [200, 331]),
  o33: standing([2, 3, 3], 'committed', 9, [[1, 1]], [80, 171, 203, 233, 264]),
  o34: standing([1, 3, 3], 'lapsed', 4, [[1, 1]], [20, 44, 62, 84, 107, 138], 300),
  o35: standing([2, 4, 3], 'active', 8, [[1, 1]], [90, 160, 183, 206, 229, 251]),
  o36: standing(
    [2, 5, 3],
    'active',
    7,
    [
      [1, 0],
      [7, 1],
    ],
    [60, 120, 154, 179, 196, 222],
  ),
  o37: standing([4, 2, 2], 'contacted', null, [[1, 0]], [50, 140, 290]),
  o38: standing([4, 4, 1], 'declined', null, [[1, -2]], [95, 150, 205], 228),
  o39: standing(
    [4, 4, 2],
    'met',
    null,
    [
      [1, -2],
      [14, -1],
    ],
    [60, 150, 301, 345],
  ),
  o40: standing([4, 3, 2], 'contacted', null, [[1, 0]], [100, 215, 330]),
  o41: standing(
    [3, 3, 2],
    'met',
    null,
    [
      [1, 0],
      [13, 1],
    ],
    [150, 260, 352, 373],
  ),
  o42: standing([2, 2, 0], 'identified', null, [], [320]),
};

/** A standing from its parts; `left` is the day on which the partner lapsed or declined. */
export function standing(
  [influence, interest, relationship]: Ratings,
  stage: LadderStageId,
  joinedMonth: number | null,
  path: Path,
  ladderDays: readonly number[],
  left?: number,
): Standing {
  const stancePath = path.map(([month, value]) => ({ month, value }));
  const base = { influence, interest, relationship, stage, joinedMonth, stancePath, ladderDays };
  return left === undefined ? base : { ...base, leftDay: left };
}
