import { describe, expect, it } from 'vitest';

import { easierAt, frictionCounts } from '#shared/domain/program/friction.ts';
import { refresherDay, refreshers, type TrainingFacts } from '#shared/domain/program/refreshers.ts';

const held = (facts: Partial<TrainingFacts>): TrainingFacts => ({
  id: 'training',
  topic: 'naloxone',
  heldOn: '2025-01-31',
  isHeld: true,
  refresherOn: '',
  squads: [{ organizationId: 'police', unit: 'Evening shift', attended: 8 }],
  ...facts,
});

describe('when a training is due again', () => {
  it('is the day that was said, else as many months later as the topic asks', () => {
    expect(refresherDay(held({}))).toBe('2027-01-31');
    expect(refresherDay(held({ topic: 'protocol' }))).toBe('2026-01-31');
    expect(refresherDay(held({ refresherOn: '2025-06-01' }))).toBe('2025-06-01');
    expect(refresherDay(held({ heldOn: '' }))).toBeNull();
    expect(refresherDay(held({ topic: 'gone' }))).toBeNull();
  });

  it('follows the latest training of each squad that was held and to which somebody came', () => {
    const [first, ...rest] = refreshers([
      held({}),
      held({
        heldOn: '2025-09-01',
        squads: [{ organizationId: 'police', unit: ' evening Shift', attended: 3 }],
      }),
      held({ heldOn: '2025-12-01', isHeld: false }),
      held({ heldOn: '2025-12-01', squads: [{ organizationId: 'police', unit: 'Evening shift', attended: 0 }] }),
      held({ topic: 'protocol', squads: [{ organizationId: 'police', unit: '', attended: 20 }] }),
    ]);
    expect(first).toMatchObject({ topic: 'protocol', unit: '', dueOn: '2026-01-31' });
    expect(rest).toMatchObject([{ topic: 'naloxone', lastOn: '2025-09-01', dueOn: '2027-09-01', attended: 3 }]);
  });
});

describe('whether diverting is easier than arresting', () => {
  it('is fewer minutes, and the one of which the good thing is true', () => {
    expect(easierAt('minutes', 30, 90)).toBe('divert');
    expect(easierAt('forms', 3, 1)).toBe('arrest');
    expect(easierAt('calls', 1, 1)).toBe('same');
    expect(easierAt('night', 0, 1)).toBe('arrest');
    expect(easierAt('night', 1, 0)).toBe('divert');
    expect(easierAt('night', null, 1)).toBe('unknown');
    expect(easierAt('gone', 1, 2)).toBe('unknown');
  });

  it('is counted over every question', () => {
    const counts = frictionCounts([
      { id: 'minutes', divert: 30, arrest: 90 },
      { id: 'night', divert: 0, arrest: 1 },
    ]);
    expect(counts).toEqual({ divert: 1, arrest: 1, same: 0, unknown: 7 });
  });
});
