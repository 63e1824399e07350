import { describe, expect, it } from 'vitest';

import { crisisKinds } from '#shared/content/crisis.ts';
import { statementPoints } from '#shared/content/statement-points.ts';
import { gapsOf } from '#shared/domain/press/crisis-gaps.ts';
import { dueAt, isLate, stepsOf } from '#shared/domain/press/crisis-steps.ts';
import { isEarlierText, isSilent } from '#shared/domain/press/statement-state.ts';
import { isTrainingStale } from '#shared/domain/press/training.ts';

describe('a request to sign', () => {
  it.each([
    ['asked', '2026-03-09', false],
    ['asked', '2026-03-08', true],
    ['signed', '2026-01-01', false],
    ['declined', '2026-01-01', false],
  ])('that is %s since %s is silent: %s', (status, askedOn, isOpen) => {
    expect(isSilent({ status, askedOn, hash: '' }, '2026-03-10')).toBe(isOpen);
  });

  it('is of an earlier text only where somebody signed another one', () => {
    const request = { askedOn: '2026-03-01', hash: 'a' };
    expect(isEarlierText({ ...request, status: 'signed' }, 'b')).toBe(true);
    expect(isEarlierText({ ...request, status: 'signed' }, 'a')).toBe(false);
    expect(isEarlierText({ ...request, status: 'asked', hash: '' }, 'b')).toBe(false);
  });
});

describe('training to speak', () => {
  it.each([
    ['', true],
    ['2025-03-10', true],
    ['2025-03-11', false],
    ['2026-03-10', false],
  ] as const)('of %j is stale: %s', (trainedOn, isStale) => {
    expect(isTrainingStale(trainedOn, '2026-03-10')).toBe(isStale);
  });
});

describe('the checklists', () => {
  it('have fourteen points for statements, each once', () => {
    expect(new Set(statementPoints.map(({ id }) => id)).size).toBe(14);
  });

  it.each(crisisKinds)('of $label name each step once, and the calls within two hours', ({ id }) => {
    const steps = stepsOf(id);
    expect(new Set(steps.map((each) => each.id)).size).toBe(steps.length);
    expect(steps.find((each) => each.id === 'calls')?.withinHours).toBe(2);
  });

  it('say until when a step is to be done, and when it was late', () => {
    const opened = '2026-03-10T12:00:00.000Z';
    const calls = { id: 'calls', label: '', withinHours: 2 };
    expect(dueAt(calls, opened)).toBe('2026-03-10T14:00:00.000Z');
    const now = new Date('2026-03-10T15:00:00.000Z');
    expect(isLate(calls, opened, undefined, now)).toBe(true);
    expect(isLate(calls, opened, '2026-03-10T13:59:00.000Z', now)).toBe(false);
    expect(isLate(calls, opened, '2026-03-10T14:01:00.000Z', now)).toBe(true);
    expect(isLate({ ...calls, withinHours: null }, opened, undefined, now)).toBe(false);
  });
});

describe('the crisis sheet', () => {
  const ready = {
    factHolderId: 'a',
    spokespersonId: 'b',
    deputyId: 'c',
    statement: { words: 90, isCrisis: true, approvers: 2 },
    calls: [{ phone: '555-0100' }],
    hasLeavers: false,
  };

  it('is ready with three people, a short statement with two approvers, and phones to call', () => {
    expect(gapsOf(ready)).toEqual([]);
  });

  it.each([
    ['factHolder', { factHolderId: '' }],
    ['spokesperson', { spokespersonId: '' }],
    ['deputy', { deputyId: '' }],
    ['samePerson', { deputyId: 'b' }],
    ['notCrisisLane', { statement: { ...ready.statement, isCrisis: false } }],
    ['tooLong', { statement: { ...ready.statement, words: 91 } }],
    ['approvers', { statement: { ...ready.statement, approvers: 1 } }],
    ['statement', { statement: null }],
    ['statement', { statement: { ...ready.statement, words: 0 } }],
    ['calls', { calls: [] }],
    ['phones', { calls: [{ phone: '' }] }],
    ['left', { hasLeavers: true }],
  ])('lacks %s', (gap, facts) => {
    expect(gapsOf({ ...ready, ...facts })).toEqual([gap]);
  });

  it('lacks nearly all before anybody wrote on it', () => {
    const facts = { factHolderId: '', spokespersonId: '', deputyId: '', statement: null, calls: [], hasLeavers: false };
    expect(gapsOf(facts)).toEqual(['factHolder', 'spokesperson', 'deputy', 'statement', 'calls']);
  });
});
