import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  clockText,
  elapsedSeconds,
  itemMinutes,
  itemSeconds,
  moveClock,
  pauseClock,
  resumeClock,
  secondsInHand,
  startClock,
  type ClockItem,
  type SessionClock,
} from '#shared/domain/meetings/item-clock.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 10, 14, 0, 0) + seconds * 1_000).toISOString();
const item = (id: string, minutes: number, more: Partial<ClockItem> = {}): ClockItem => ({
  id,
  minutes,
  spentSeconds: 0,
  state: 'open',
  ...more,
});

describe('the clock of a meeting', () => {
  it('counts the item that is on, and adds its stretch when another begins', () => {
    const { clock } = moveClock(startClock(at(0)), 'one', at(60));
    expect(itemSeconds(clock, item('one', 5), at(180))).toBe(120);
    expect(itemSeconds(clock, item('two', 5), at(180))).toBe(0);
    expect(moveClock(clock, 'two', at(200)).spent).toBe(140);
  });

  it('goes on with an item where it was left', () => {
    const { clock } = moveClock(startClock(at(0)), 'one', at(300));
    expect(itemSeconds(clock, item('one', 5, { spentSeconds: 90 }), at(310))).toBe(100);
  });

  it('stands while it is paused', () => {
    const { clock } = moveClock(startClock(at(0)), 'one', at(0));
    const paused = pauseClock(clock, at(100));
    expect(elapsedSeconds(paused, at(400))).toBe(100);
    expect(itemSeconds(paused, item('one', 5), at(400))).toBe(100);
    const running = resumeClock(paused, at(400));
    expect(elapsedSeconds(running, at(410))).toBe(110);
    expect(itemSeconds(running, item('one', 5), at(410))).toBe(110);
  });

  it('does not count a pause for an item that was begun during it', () => {
    const paused = pauseClock(moveClock(startClock(at(0)), 'one', at(0)).clock, at(60));
    const moved = moveClock(paused, 'two', at(90));
    expect(moved.spent).toBe(60);
    expect(itemSeconds(resumeClock(moved.clock, at(120)), item('two', 5), at(130))).toBe(10);
  });

  it('gives an item five minutes more', () => {
    const clock = addMinutes(addMinutes(startClock(at(0)), 'one', 5), 'one', 5);
    expect(itemMinutes(clock, item('one', 20))).toBe(30);
    expect(itemMinutes(clock, item('two', 20))).toBe(20);
  });

  it('says how much time is in hand', () => {
    const { clock } = moveClock(startClock(at(0)), 'one', at(0));
    const items = [item('one', 10, { state: 'now' }), item('two', 15), item('three', 5, { state: 'skipped' })];
    expect(secondsInHand(clock, items, 30, at(0))).toBe(300);
    // Over its time: what is late is late.
    expect(secondsInHand(clock, items, 25, at(720))).toBe(-120);
  });

  it('reads as a clock', () => {
    expect([0, 9, 680, 3_723].map(clockText)).toEqual(['0:00', '0:09', '11:20', '1:02:03']);
  });

  it('never runs backward and shares out all of its time, however it is moved and paused', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'pause', 'resume'), fc.integer({ min: 0, max: 600 })));
    fc.assert(
      fc.property(steps, (moves) => {
        let seconds = 0;
        let clock = moveClock(startClock(at(0)), 'a', at(0)).clock;
        const spent: Record<string, number> = { a: 0, b: 0 };
        let last = 0;
        for (const [move, wait] of moves) {
          seconds += wait;
          if (move === 'pause') clock = pauseClock(clock, at(seconds));
          else if (move === 'resume') clock = resumeClock(clock, at(seconds));
          else {
            const before = clock.itemId;
            const moved = moveClock(clock, move, at(seconds));
            spent[before] = (spent[before] ?? 0) + moved.spent;
            clock = moved.clock;
          }
          const elapsed = elapsedSeconds(clock, at(seconds));
          expect(elapsed).toBeGreaterThanOrEqual(last);
          last = elapsed;
          const both = [
            item('a', 0, { spentSeconds: spent['a'] ?? 0 }),
            item('b', 0, { spentSeconds: spent['b'] ?? 0 }),
          ];
          expect(shared(clock, both, seconds)).toBe(elapsed);
        }
      }),
    );
  });
});

function shared(clock: SessionClock, items: readonly ClockItem[], seconds: number): number {
  return items.reduce((sum, each) => sum + itemSeconds(clock, each, at(seconds)), 0);
}
