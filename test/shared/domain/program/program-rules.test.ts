import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pathwayQuestions } from '#shared/content/program/pathway-questions.ts';
import { answerLabel } from '#shared/domain/program/answer-label.ts';
import { boardState, hasRoom, noOffers } from '#shared/domain/program/board-state.ts';
import { costBenefit } from '#shared/domain/program/cost-benefit.ts';
import { yearProblem } from '#shared/domain/program/fiscal-years.ts';
import { memoFacts, prerequisitesOf } from '#shared/domain/program/memo-document.ts';
import { localStateOf } from '#shared/domain/program/pathway-gaps.ts';
import { readAreas } from '#shared/domain/program/read-areas.ts';
import { suggestFacts } from '#shared/domain/program/suggest-facts.ts';

const nothing = { sectors: new Set<string>(), services: new Set<string>(), trainings: new Set<string>() };

describe('prerequisites', () => {
  it('name the sector, service or training that is missing', () => {
    const needs = prerequisitesOf('pathway:naloxone-plus', { ...nothing, sectors: new Set(['fire-ems']) });
    expect(needs.filter((need) => need.isMet)).toEqual([{ kind: 'sector', key: 'fire-ems', isMet: true }]);
    expect(needs.map((need) => need.key)).toContain('naloxone');
    expect(new Set(prerequisitesOf('model:triage-center', nothing).map((need) => need.kind))).toEqual(
      new Set(['sector', 'service', 'training']),
    );
    expect(prerequisitesOf('pathway:none', nothing)).toEqual([]);
    expect(memoFacts([], new Map(), nothing, 'USD')).toContain('Nothing that the prerequisites ask for.');
  });

  it('are answered by the records only where these tell', () => {
    const unknown = {
      treatmentWaitDays: null,
      isCrisisAlwaysOpen: null,
      prosecutorStance: null,
      policeStance: null,
      yearlyCents: null,
      outreachOffers: null,
      communityTies: null,
      isOverdoseDataSigned: null,
    };
    expect(suggestFacts(unknown)).toEqual([]);
    expect(suggestFacts({ ...unknown, yearlyCents: 50_000_001, prosecutorStance: 0 })).toEqual([
      { question: 'prosecutor', answer: 'no', source: 'prosecutor' },
      { question: 'budget', answer: 'high', source: 'money' },
    ]);
    expect(suggestFacts({ ...unknown, communityTies: { tied: 1, of: 2 }, isOverdoseDataSigned: false })).toEqual([
      { question: 'overdose-data', answer: 'no', source: 'agreement' },
      { question: 'trust', answer: 'high', source: 'ties' },
    ]);
    expect(suggestFacts({ ...unknown, communityTies: { tied: 1, of: 3 } })).toMatchObject([{ answer: 'low' }]);
  });

  it('are there or not as people say, whatever the records hold', () => {
    const state = localStateOf({ ...nothing, services: new Set(['housing', 'food']) }, [
      { question: 'service:housing', answers: ['no'] },
      { question: 'sector:peers', answers: ['yes'] },
      { question: 'training:naloxone', answers: [] },
      { question: 'problem', answers: ['overdose'] },
    ]);
    expect([[...state.services], [...state.sectors], [...state.trainings]]).toEqual([['food'], ['peers'], []]);
  });

  it('read the bands of money in the currency of the workspace', () => {
    const budget = pathwayQuestions.find((question) => question.id === 'budget');
    expect(budget?.answers.map((answer) => answerLabel(answer, 'EUR'))).toEqual([
      'Under €150,000',
      '€150,000 to €500,000',
      'Over €500,000',
    ]);
    expect(memoFacts([], new Map([['budget', ['high']]]), nothing, 'GBP')).toContain('Over £500,000');
  });
});

describe('a kind of service', () => {
  it('without places or with a red gap has no room', () => {
    const none = boardState(noOffers, { need: null, languages: [] });
    expect(none).toMatchObject({ slots: null, waitDays: null, band: 'red' });
    expect(hasRoom(none)).toBe(false);
  });
});

describe('the worksheet', () => {
  it('sets the least benefit against the most cost and the other way round, and counts cash apart', () => {
    const line = { lowUnits: 1, highUnits: 1, isCash: true };
    const sums = costBenefit([
      { ...line, side: 'cost', lowCents: 100, highCents: 200 },
      { ...line, side: 'benefit', lowUnits: 2, highUnits: 4, lowCents: 50, highCents: 100, isCash: false },
      { ...line, side: 'benefit', lowCents: 10, highCents: 20 },
    ]);
    expect(sums.benefit).toEqual({ lowCents: 110, highCents: 420 });
    expect(sums.net).toEqual({ lowCents: -90, highCents: 320 });
    expect(sums.netCash).toEqual({ lowCents: -190, highCents: -80 });
    expect(sums.ratio).toEqual({ low: 0.55, high: 4.2 });
    expect(costBenefit([]).ratio).toBeNull();
  });
});

describe('fiscal years', () => {
  const stream = { startsOn: '2026-01-01', endsOn: '2027-12-31', amountCents: 100 };
  const year = (startsOn: string, endsOn: string, amountCents = 10) => ({ startsOn, endsOn, amountCents });

  it('must be in order, within the stream, apart from each other, and no more than the whole', () => {
    const first = year('2026-01-01', '2026-12-31');
    expect(yearProblem([first, year('2027-01-01', '2027-12-31')], stream)).toBeNull();
    expect(yearProblem([year('2026-05-01', '2026-04-30')], stream)?.reason).toBe('endsBeforeStart');
    expect(yearProblem([first, year('2026-12-31', '2027-06-30')], stream)).toEqual({
      index: 1,
      field: 'startsOn',
      reason: 'yearsOverlap',
    });
    expect(yearProblem([year('2025-12-31', '2026-06-30')], stream)?.reason).toBe('outsideStream');
    expect(yearProblem([year('2027-01-01', '2028-01-01')], stream)?.field).toBe('endsOn');
    expect(yearProblem([first, year('2027-01-01', '2027-12-31', 91)], stream)?.reason).toBe('moreThanAmount');
  });
});

describe('shapes of a file', () => {
  it('never throw and lie within the picture, whatever the file holds', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    const feature = fc.record({
      type: fc.constant('Feature'),
      properties: fc.record({ name: fc.string() }),
      geometry: fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(fc.array(point)) }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.array(feature).map(collection)), (text) => {
        const read = readAreas(text);
        if (read.problem !== null) return;
        for (const [x, y] of read.areas.flatMap((area) => area.rings.flat())) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1_000);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(read.height);
        }
      }),
    );
  });
});

function collection(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}
