import { describe, expect, it } from 'vitest';

import { meetingHealth, type HeldMeeting } from '#shared/domain/metrics/meeting-health.ts';

const held = (more: Partial<HeldMeeting>): HeldMeeting => ({
  isDecision: true,
  hasQuorum: true,
  present: 12,
  alternates: 1,
  expected: 16,
  firstVoices: 3,
  ...more,
});

describe('metric m07', () => {
  it('has no answer without a meeting, and none about rules without a decision', () => {
    expect(meetingHealth([], { withRule: 0, all: 0 })).toMatchObject({
      value: null,
      attendance: null,
      newVoices: null,
      ruled: null,
    });
  });

  it('counts quorum over decision meetings alone and attendance over all', () => {
    const gathering = held({
      isDecision: false,
      hasQuorum: false,
      expected: 10,
      present: 10,
      alternates: 0,
      firstVoices: 0,
    });
    const health = meetingHealth([held({}), held({ hasQuorum: false }), gathering], { withRule: 3, all: 4 });
    expect(health).toMatchObject({ value: 50, withQuorum: 1, decisionMeetings: 2, ruled: 75 });
    expect(health.attendance).toBeCloseTo((100 * 36) / 42, 10);
    expect(health.newVoices).toBeCloseTo((100 * 6) / 34, 10);
  });
});
