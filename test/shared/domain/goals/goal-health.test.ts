import { describe, expect, it } from 'vitest';

import { goalHealth, type GoalFacts } from '#shared/domain/goals/goal-health.ts';

const today = '2026-03-10';

function goal(fields: Partial<GoalFacts> = {}): GoalFacts {
  return {
    kind: 'goal',
    status: 'on-track',
    direction: 'at-least',
    measure: 'Hand-offs within the hour',
    baselineValue: 20,
    baselineOn: '2026-01-01',
    targetValue: 80,
    startsOn: '2026-01-01',
    dueOn: '2026-12-31',
    ownerId: 'somebody',
    values: [{ measuredOn: '2026-03-01', value: 50 }],
    milestones: [],
    ...fields,
  };
}

describe('goalHealth', () => {
  it('measures progress from the baseline to the target', () => {
    expect(goalHealth(goal(), today)).toMatchObject({ progress: 0.5, isReached: false, flags: [] });
    expect(goalHealth(goal({ values: [{ measuredOn: '2026-03-01', value: 10 }] }), today).progress).toBe(0);
    expect(goalHealth(goal({ values: [{ measuredOn: '2026-03-01', value: 95 }] }), today)).toMatchObject({
      progress: 1,
      isReached: true,
    });
  });

  it('measures a ceiling downward', () => {
    const ceiling = goal({ direction: 'at-most', baselineValue: 24, targetValue: 10 });
    expect(goalHealth({ ...ceiling, values: [{ measuredOn: '2026-03-01', value: 17 }] }, today).progress).toBe(0.5);
    expect(goalHealth({ ...ceiling, values: [{ measuredOn: '2026-03-01', value: 10 }] }, today).isReached).toBe(true);
  });

  it('counts a floor without a baseline from zero, and knows no progress to a ceiling without one', () => {
    const without = { baselineValue: null, baselineOn: null };
    expect(goalHealth(goal({ ...without, values: [{ measuredOn: '2026-03-01', value: 20 }] }), today).progress).toBe(
      0.25,
    );
    const ceiling = goal({ ...without, direction: 'at-most', targetValue: 10 });
    expect(goalHealth(ceiling, today).progress).toBeNull();
  });

  it('stands on the baseline until there is a value', () => {
    expect(goalHealth(goal({ values: [] }), today)).toMatchObject({
      latest: { value: 20, measuredOn: '2026-01-01' },
      progress: 0,
    });
    expect(goalHealth(goal({ values: [], baselineValue: null }), today).latest).toBeNull();
  });

  it.each([
    ['a day that is over', { dueOn: '2026-03-09' }, 'pastDue'],
    [
      'a number that says otherwise',
      { status: 'off-track', values: [{ measuredOn: '2026-03-01', value: 90 }] },
      'numberDiffers',
    ],
    [
      'a number that lags its time',
      { startsOn: '2026-02-01', dueOn: '2026-03-11', values: [{ measuredOn: '2026-03-01', value: 30 }] },
      'behind',
    ],
    [
      'a milestone that is late',
      { milestones: [{ title: 'Draft', dueOn: '2026-03-09', metOn: null }] },
      'lateMilestone',
    ],
    ['an old value', { values: [{ measuredOn: '2026-01-20', value: 50 }] }, 'stale'],
    ['no measure', { measure: '' }, 'noMeasure'],
    ['nobody who answers for it', { ownerId: null }, 'noOwner'],
    ['no day', { dueOn: null }, 'noDue'],
  ] as const)('points at %s', (_, fields, flag) => {
    expect(goalHealth(goal(fields), today).flags).toContain(flag);
  });

  it('leaves a goal that is met alone', () => {
    expect(goalHealth(goal({ status: 'met', dueOn: '2026-01-02', ownerId: null, values: [] }), today).flags).toEqual(
      [],
    );
  });

  it('names the open milestone that is due first, those without a day last', () => {
    const milestones = [
      { title: 'Some time', dueOn: null, metOn: null },
      { title: 'Later', dueOn: '2026-06-01', metOn: null },
      { title: 'Sooner', dueOn: '2026-04-01', metOn: null },
      { title: 'Done', dueOn: '2026-02-01', metOn: '2026-02-01' },
    ];
    expect(goalHealth(goal({ milestones }), today)).toMatchObject({
      milestonesMet: 1,
      next: { title: 'Sooner', isLate: false },
    });
  });
});
