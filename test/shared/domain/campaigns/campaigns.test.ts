import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { campaignConflicts } from '#shared/domain/campaigns/conflicts.ts';
import { planPhases } from '#shared/domain/campaigns/plan-phases.ts';
import { addDays, daysBetween } from '#shared/dates.ts';

const phase = (id: string, kind: string, startsOn: string, endsOn: string) => ({ id, phase: kind, startsOn, endsOn });
const event = (id: string, kind: string, startsOn: string, endsOn = startsOn) => ({ id, kind, startsOn, endsOn });

describe('the usual phases', () => {
  it('follow each other without a gap, in the order of the list, without what is done only when needed', () => {
    expect(planPhases('2026-02-02').map(({ phase: id, startsOn, endsOn }) => `${id} ${startsOn} ${endsOn}`)).toEqual([
      'listen 2026-02-02 2026-03-08',
      'frame 2026-03-09 2026-04-05',
      'recruit 2026-04-06 2026-05-03',
      'launch 2026-05-04 2026-05-17',
      'sustain 2026-05-18 2026-08-09',
      'harvest 2026-08-10 2026-08-23',
    ]);
  });

  it('cover every day from the first to the last once, from any day on', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));
    fc.assert(
      fc.property(days, (start) => {
        const planned = planPhases(start);
        expect(planned[0]?.startsOn).toBe(start);
        expect(planned.map(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn) % 7)).toEqual(planned.map(() => 6));
        expect(planned.slice(1).map(({ startsOn }) => startsOn)).toEqual(
          planned.slice(0, -1).map(({ endsOn }) => addDays(endsOn, 1)),
        );
      }),
    );
  });
});

describe('what lies in the way of a campaign', () => {
  const launch = phase('l', 'launch', '2026-05-04', '2026-05-17');
  const sustain = phase('s', 'sustain', '2026-05-18', '2026-08-09');

  it('is an election, hearing, budget or holiday within a phase, and no other event', () => {
    const events = [event('e', 'election', '2026-06-02'), event('a', 'awareness', '2026-06-03')];
    expect(campaignConflicts([launch, sustain], events)).toEqual([{ phaseId: 's', eventId: 'e', isNear: false }]);
  });

  it('is also what is within a week of a launch, on both sides', () => {
    const near = (day: string) => campaignConflicts([launch], [event('h', 'hearing', day)]);
    expect(near('2026-04-27')).toEqual([{ phaseId: 'l', eventId: 'h', isNear: true }]);
    expect(near('2026-04-26')).toEqual([]);
    expect(near('2026-05-04')).toEqual([{ phaseId: 'l', eventId: 'h', isNear: false }]);
    expect(near('2026-05-24')).toEqual([{ phaseId: 'l', eventId: 'h', isNear: true }]);
    expect(near('2026-05-25')).toEqual([]);
    expect(campaignConflicts([sustain], [event('h', 'hearing', '2026-05-15')])).toEqual([]);
  });

  it('names an event of many days with each phase that it touches, in the order of the events', () => {
    const events = [event('late', 'holiday', '2026-07-04'), event('long', 'budget', '2026-05-10', '2026-05-20')];
    expect(campaignConflicts([launch, sustain], events)).toEqual([
      { phaseId: 'l', eventId: 'long', isNear: false },
      { phaseId: 's', eventId: 'long', isNear: false },
      { phaseId: 's', eventId: 'late', isNear: false },
    ]);
  });
});
