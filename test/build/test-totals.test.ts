import { describe, expect, it } from 'vitest';
import { playwrightTotals, settle, sumTotals, totalsLine, vitestTotals } from '#build/scripts/test-totals.ts';

const vitestReport = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe('the totals of a test run', () => {
  it('counts passed, failed and skipped tests of vitest', () => {
    const json = JSON.stringify({ ...vitestReport, testResults: [{ status: 'failed', assertionResults: [{}] }] });
    expect(vitestTotals(json)).toEqual({ passed: 4, failed: 1, skipped: 3 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const json = JSON.stringify({ ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(vitestTotals(json).failed).toBe(2);
  });

  it('counts tests of Playwright, with those that passed on a second try as passed', () => {
    const json = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(playwrightTotals(json)).toEqual({ passed: 6, failed: 1, skipped: 2 });
  });

  it('counts an error outside any test of Playwright as a failure', () => {
    const json = JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] });
    expect(playwrightTotals(json).failed).toBe(1);
  });

  it('counts a runner that ended badly without naming a test as one failure', () => {
    expect(settle({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(settle(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(settle({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(settle(undefined, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('adds up several runs and names skipped tests only where there are any', () => {
    const sum = sumTotals([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 4 },
    ]);
    expect(totalsLine(sum)).toBe('5 passed, 1 failed, 4 skipped');
    expect(totalsLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
    expect(sumTotals([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
