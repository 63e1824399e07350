import { describe, expect, it } from 'vitest';

import { pathwayQuestions } from '#shared/content/program/pathway-questions.ts';
import { pathways } from '#shared/content/program/pathways.ts';
import { choosePathways } from '#shared/domain/program/choose-pathways.ts';
import { readiness } from '#shared/domain/program/readiness.ts';

describe('readiness (m16)', () => {
  it('adds up how far the items are', () => {
    const rated = (itemId: string, status: 'no' | 'planned' | 'partial' | 'in-place', raterId = 'a') => ({
      itemId,
      raterId,
      status,
    });
    expect(
      readiness(['1', '2', '3', '4'], [rated('1', 'in-place'), rated('2', 'partial'), rated('3', 'planned')]),
    ).toMatchObject({ value: 43.75, unrated: 1, disputed: [] });
    expect(readiness(['1'], [rated('1', 'in-place'), rated('1', 'no', 'b'), rated('other', 'in-place')])).toMatchObject(
      {
        value: 50,
        disputed: ['1'],
      },
    );
    expect(readiness([], []).value).toBeNull();
  });
});

describe('the chooser of pathways', () => {
  it('gives points with their reasons, names the two best, and what nobody answered', () => {
    const choice = choosePathways(pathways, pathwayQuestions, {
      problem: ['street'],
      prosecutor: ['yes'],
      'same-day': ['no'],
      budget: ['high'],
      equity: ['yes'],
    });
    expect(choice.ranked[0]).toMatchObject({ id: 'officer-intervention', score: 3 });
    expect(choice.ranked[0]?.reasons).toHaveLength(3);
    expect(choice.ranked[0]?.flags).toHaveLength(1);
    expect(choice.top).toEqual(['officer-intervention']);
    expect(choice.startWith).toBe(2);
    expect(choice.missing).toEqual(['command', 'overdose-data', 'travel', 'drop-off', 'trust']);
  });

  it('takes away a point from all but outreach and community response without places on the same day', () => {
    const choice = choosePathways(pathways, pathwayQuestions, { 'same-day': ['no'] });
    expect(Object.fromEntries(choice.ranked.map(({ id, score }) => [id, score]))).toEqual({
      'active-outreach': 0,
      'community-response': 0,
      'self-referral': -1,
      'naloxone-plus': -1,
      'officer-prevention': -1,
      'officer-intervention': -1,
    });
    expect(choice.top).toEqual([]);
    expect(choice.startWith).toBe(1);
  });

  it('passes over answers that no question has', () => {
    const choice = choosePathways(pathways, pathwayQuestions, { problem: ['weather'], nothing: ['x'] });
    expect(choice.missing).toHaveLength(pathwayQuestions.length);
    expect(choice.ranked.every(({ score }) => score === 0)).toBe(true);
  });
});
