import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ratingScales } from '#shared/content/ratings.ts';
import { isAppError } from '#shared/errors.ts';
import { initialsOf, shortNameOf } from '#shared/domain/assessments/point-names.ts';
import { demandRating, rangeOf } from '#shared/domain/assessments/rating-values.ts';
import { ratingLabel, ratingValueWords } from '#shared/domain/assessments/rating-words.ts';

function refusal(scale: string, value: string): unknown {
  try {
    return demandRating(scale, value);
  } catch (error) {
    return isAppError(error, 'invalid') ? error.data : error;
  }
}

describe('demandRating', () => {
  it.each([
    ['stance', '-2'],
    ['stance', 'unknown'],
    ['influence', '1'],
    ['relationship', '0'],
    ['trust', '5'],
    ['leaderType', 'gatekeeper'],
    ['decisionRole', 'decides'],
    ['reservation', 'Who pays after the grant?'],
  ])('takes %s %s', (scale, value) => {
    expect(demandRating(scale, ` ${value} `)).toEqual({ scale, value });
  });

  it.each([
    ['stance', '3', 'notOnScale'],
    ['stance', '0.5', 'notOnScale'],
    ['stance', 'champion', 'notOnScale'],
    ['influence', '0', 'notOnScale'],
    ['influence', 'unknown', 'notOnScale'],
    ['relationship', '-1', 'notOnScale'],
    ['interest', '6', 'notOnScale'],
    ['leaderType', 'boss', 'unknownChoice'],
    ['decisionRole', '', 'required'],
    ['reservation', '   ', 'required'],
    ['charisma', '1', 'unknownScale'],
  ])('refuses %s %s as %s', (scale, value, reason) => {
    expect(refusal(scale, value)).toMatchObject({ reason });
  });

  it('takes any text or names what is wrong with it, and stays within the scale', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ratingScales.map((scale) => scale.id)), fc.string(), (scale, value) => {
        const answer = refusal(scale, value);
        const isTaken = typeof answer === 'object' && answer !== null && !('reason' in answer);
        const range = rangeOf(scale);
        const number = Number(value.trim());
        const isOff = range !== null && (number < range.min || number > range.max);
        expect(isTaken && isOff).toBe(false);
      }),
    );
  });
});

describe('words of ratings', () => {
  it('say the value as people do', () => {
    expect(ratingValueWords('stance', '-1')).toBe('Hesitant');
    expect(ratingValueWords('stance', 'unknown')).toBe('Not known yet');
    expect(ratingValueWords('influence', '4')).toBe('4 of 5');
    expect(ratingValueWords('leaderType', 'connector')).toBe('Connector');
    expect(ratingLabel('decisionRole', 'decides', 'Dana Whitlock')).toBe('Decision role of Dana Whitlock: Decides');
    expect(ratingLabel('reservation', 'The cost', 'Dana Whitlock')).toBe('Reservation of Dana Whitlock');
  });
});

describe('names beside points', () => {
  it('are short, and initials pass over small words', () => {
    expect(initialsOf('Office of the District Attorney')).toBe('OA');
    expect(initialsOf('“Indigo V.”')).toBe('IV');
    expect(initialsOf('…')).toBe('?');
    expect(shortNameOf('Gail Stroud', 'people')).toBe('Gail Stroud');
    expect(shortNameOf('Bartholomew Featherstonehaugh', 'people')).toBe('B. Featherstonehaugh');
    expect(shortNameOf('Riverbend County Health Department', 'organizations')).toBe('Riverbend County Health');
  });

  it('never grow beyond 24 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('people', 'organizations'),
        (name, type) => {
          expect([...shortNameOf(name, type as 'people')].length).toBeLessThanOrEqual(24);
        },
      ),
    );
  });
});
