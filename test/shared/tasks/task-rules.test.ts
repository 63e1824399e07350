import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import { actionCompletion, type DueTask } from '#shared/domain/metrics/action-completion.ts';
import { cycleThrough } from '#shared/domain/tasks/dependencies.ts';
import { nextTime, seriesDayOf, shiftTime, skipTime } from '#shared/domain/tasks/repeat-task.ts';
import { loadFlagsOf } from '#shared/domain/tasks/workload.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';
import type { RecurrenceRule } from '#shared/domain/recurrence/rule.ts';

const today = '2026-03-10';

describe('a circle of dependencies', () => {
  it('is found with the way that leads around, and only where there is one', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['a']],
    ]);
    expect(cycleThrough(edges, 'a')).toEqual(['a', 'b', 'd', 'a']);
    expect(cycleThrough(edges, 'c')).toBeNull();
    expect(cycleThrough(new Map([['a', ['a']]]), 'a')).toEqual(['a', 'a']);
  });

  it('is found in any graph exactly when the start can be reached from itself', () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 20 }), (pairs) => {
        const edges = new Map<string, string[]>();
        for (const [from, to] of pairs) edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), `${to}`]);
        const reached = new Set<string>();
        for (let front = edges.get('0') ?? []; front.length > 0;) {
          const fresh = front.filter((each) => !reached.has(each));
          for (const each of fresh) reached.add(each);
          front = fresh.flatMap((each) => edges.get(each) ?? []);
        }
        const way = cycleThrough(edges, '0');
        expect(way !== null).toBe(reached.has('0'));
        for (const [index, at] of (way ?? []).slice(0, -1).entries()) expect(edges.get(at)).toContain(way?.[index + 1]);
      }),
    );
  });
});

function rule(words: string): RecurrenceRule {
  const found = ruleFromWords(words, '2026-01-01');
  if (found === null) throw new Error(words);
  return found;
}

describe('a task that repeats', () => {
  it('comes again on the next day of its rule that is not past', () => {
    const second = rule('2nd Tuesday of every month');
    expect(nextTime(second, '2026-03-10', today)?.day).toBe('2026-04-14');
    expect(nextTime(second, '2026-01-13', today)?.day).toBe('2026-03-10');
    expect(nextTime({ ...second, until: '2026-03-31' }, '2026-03-10', today)).toBeNull();
  });

  it('skips one time, and moves one time without moving those after it', () => {
    const second = rule('2nd Tuesday of every month');
    const skipped = skipTime(second, '2026-03-10');
    expect(skipped.dueOn).toBe('2026-04-14');
    expect(skipped.rule.skips).toEqual(['2026-03-10']);
    const shifted = shiftTime(second, '2026-03-10', '2026-03-05');
    expect(seriesDayOf(shifted, '2026-03-05')).toBe('2026-03-10');
    expect(nextTime(shifted, '2026-03-05', '2026-03-05')?.day).toBe('2026-04-14');
    const later = shiftTime(second, '2026-03-10', '2026-04-20');
    expect(nextTime(later, '2026-04-20', today)?.day).toBe('2026-04-14');
  });

  it('always moves on, whatever was skipped and shifted', () => {
    const words = fc.constantFrom('every week', '2nd Tuesday of every month', 'daily', 'every 2 weeks on Mon and Thu');
    fc.assert(
      fc.property(words, fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 6 }), (text, moves) => {
        let current = rule(text);
        let due = nextTime(current, '2026-01-01', '2026-01-01')?.day ?? '';
        const seriesDays = [seriesDayOf(current, due)];
        for (const move of moves) {
          const to = addDays(due, move);
          // A day that another time was moved to already stands for that one.
          if (move !== 0 && current.shifts.some((shift) => shift.to === to)) continue;
          const skipped = skipTime(current, due);
          const shifted = shiftTime(current, due, to);
          current = move === 0 ? skipped.rule : shifted;
          due = (move === 0 ? skipped.dueOn : nextTime(shifted, to, '2026-01-01')?.day) ?? '';
          seriesDays.push(seriesDayOf(current, due));
        }
        expect(seriesDays).toEqual([...new Set(seriesDays)].toSorted());
      }),
      { numRuns: 50 },
    );
  });
});

describe('who is asked too often', () => {
  it('has more than 3 seats, more than a quarter of all open effort, or more than 5 late', () => {
    const load = { open: 1, effort: 1, late: 0, seats: 0 };
    expect(loadFlagsOf({ ...load, seats: 3 }, 100)).toEqual([]);
    expect(loadFlagsOf({ ...load, seats: 4 }, 100)).toEqual(['seats']);
    expect(loadFlagsOf({ ...load, effort: 25 }, 100)).toEqual([]);
    expect(loadFlagsOf({ ...load, effort: 26, late: 5 }, 100)).toEqual(['share']);
    expect(loadFlagsOf({ ...load, effort: 26, late: 6, seats: 4 }, 100)).toEqual(['seats', 'share', 'late']);
    expect(loadFlagsOf({ ...load, effort: 0 }, 0)).toEqual([]);
  });
});

describe('metric m06', () => {
  const task = (patch: Partial<DueTask>): DueTask => ({
    dueOn: '2026-03-01',
    doneOn: '',
    isDroppedWithReason: false,
    carriedOver: 0,
    ...patch,
  });

  it('counts tasks due in the 89 days before today, without today and without those dropped for a reason', () => {
    const tasks = [
      task({ dueOn: '2025-12-10' }),
      task({ dueOn: '2025-12-11', doneOn: '2025-12-11' }),
      task({ dueOn: '2026-03-09', doneOn: today, carriedOver: 2 }),
      task({ dueOn: today }),
      task({ isDroppedWithReason: true }),
      task({ doneOn: '2026-03-04' }),
      task({}),
    ];
    expect(actionCompletion(tasks, today)).toEqual({
      value: 75,
      done: 3,
      due: 4,
      onTime: 25,
      daysLate: 2,
      late: 2,
      carriedOver: 1,
    });
  });

  it('is not known when nothing was due, and knows only what was done by that day', () => {
    expect(actionCompletion([], today)).toMatchObject({ value: null, onTime: null, daysLate: null });
    expect(actionCompletion([task({ doneOn: '2026-03-08' })], '2026-03-05').value).toBe(0);
  });
});
