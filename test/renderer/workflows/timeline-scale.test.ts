import { describe, expect, it } from 'vitest';

import { draggedBar, draggedDays, spanAround } from '#renderer/workflows/plan-tasks/timeline-scale.ts';

const task = { startsOn: '2026-03-02', dueOn: '2026-03-09' };

describe('a bar that is pulled on the timeline', () => {
  it('moves whole, or by one of its days', () => {
    expect(draggedDays(task, 'all', 3)).toEqual({ startsOn: '2026-03-05', dueOn: '2026-03-12' });
    expect(draggedDays(task, 'start', -2)).toEqual({ startsOn: '2026-02-28' });
    expect(draggedDays(task, 'end', 1)).toEqual({ dueOn: '2026-03-10' });
  });

  it('never ends before it starts', () => {
    expect(draggedDays(task, 'start', 30)).toEqual({ startsOn: '2026-03-09' });
    expect(draggedDays(task, 'end', -30)).toEqual({ dueOn: '2026-03-02' });
  });

  it('keeps a day unknown that was unknown', () => {
    expect(draggedDays({ startsOn: null, dueOn: '2026-03-09' }, 'all', -1)).toEqual({ dueOn: '2026-03-08' });
    expect(draggedDays({ startsOn: null, dueOn: null }, 'all', 5)).toEqual({});
  });

  it('is drawn where it will be, at least a day wide', () => {
    const span = spanAround('2026-03-04', 'weeks');
    expect(draggedBar(span, { left: 100, width: 60 }, 'all', 2)).toEqual({ left: 140, width: 60 });
    expect(draggedBar(span, { left: 100, width: 60 }, 'end', -9)).toEqual({ left: 100, width: 20 });
    expect(draggedBar(span, { left: 100, width: 60 }, 'start', 9)).toEqual({ left: 140, width: 20 });
  });
});
