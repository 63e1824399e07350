import { describe, expect, it } from 'vitest';
import { heartbeatMs, judgeSilence, pauseBeforeRestart } from '#electron/main/storage-health.ts';

describe('a storage process that does not answer', () => {
  it('is fine for a moment and busy after two heartbeats', () => {
    expect(judgeSilence(0, { cpuPercent: 0, isOnDisk: false })).toBe('fine');
    expect(judgeSilence(1, { cpuPercent: 0, isOnDisk: false })).toBe('fine');
    expect(judgeSilence(2, { cpuPercent: 0, isOnDisk: false })).toBe('busy');
  });

  it('counts as hung within five seconds when it does nothing', () => {
    const beats =
      Array.from({ length: 20 }, (_, beat) => beat).find(
        (beat) => judgeSilence(beat, { cpuPercent: 0, isOnDisk: false }) === 'hung',
      ) ?? Infinity;
    expect((beats + 1) * heartbeatMs).toBeLessThanOrEqual(5_000);
  });

  it('is left alone while it works, but not for ever', () => {
    expect(judgeSilence(30, { cpuPercent: 95, isOnDisk: false })).toBe('busy');
    expect(judgeSilence(120, { cpuPercent: 95, isOnDisk: false })).toBe('hung');
  });

  it('is left alone while it waits for a slow disk, but not for ever', () => {
    expect(judgeSilence(30, { cpuPercent: 0, isOnDisk: true })).toBe('busy');
    expect(judgeSilence(120, { cpuPercent: 0, isOnDisk: true })).toBe('hung');
  });
});

describe('the pause before the next start', () => {
  it('grows with each end within a minute, and ends in giving up', () => {
    const ends = [0, 1_000, 2_000, 3_000, 4_000];
    const pauses = ends.map((now, index) => pauseBeforeRestart(ends.slice(0, index + 1), now));
    expect(pauses).toEqual([0, 500, 2_000, 5_000, null]);
  });

  it('forgets ends that are longer ago', () => {
    expect(pauseBeforeRestart([0, 1, 2, 3, 100_000], 100_000)).toBe(0);
  });
});
