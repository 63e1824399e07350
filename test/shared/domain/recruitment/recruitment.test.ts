import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentStatuses } from '#shared/content/commitments.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { ladders } from '#shared/content/ladders.ts';
import { letterTemplates, mergeFields } from '#shared/content/letter-templates.ts';
import { addDays } from '#shared/dates.ts';
import { fillTemplate } from '#shared/domain/recruitment/fill-template.ts';
import { hundredthsOf, remindOn } from '#shared/domain/recruitment/renewals.ts';
import { missingConditions, nextStepOf, rungBeside, type StageFacts } from '#shared/domain/recruitment/stage-rules.ts';
import { daysInStage, isStuck, suggestsLapse } from '#shared/domain/recruitment/staleness.ts';

const today = '2026-03-10';
const nothing: StageFacts = {
  hasPlace: false,
  hasStance: false,
  hasPath: false,
  attempts: 0,
  lastTwoWayOn: '',
  hasCommitment: false,
  leads: false,
};
const stageId = fc.constantFrom(...ladderStages.map((stage) => stage.id));
const day = fc.integer({ min: -2_000, max: 2_000 }).map((days) => addDays(today, days));

describe('the conditions of a stage', () => {
  it('are all open for somebody of whom nothing is known, and none for a stage beside the ladder', () => {
    expect(missingConditions('researched', nothing, today)).toEqual(['place', 'stance', 'path']);
    expect(missingConditions('declined', nothing, today)).toEqual([]);
    expect(missingConditions('nowhere', nothing, today)).toEqual([]);
  });

  it('take one reply for two attempts, and nothing older than 90 days for activity', () => {
    expect(missingConditions('contacted', { ...nothing, attempts: 1 }, today)).toEqual(['attempts']);
    expect(missingConditions('contacted', { ...nothing, attempts: 2 }, today)).toEqual([]);
    expect(missingConditions('contacted', { ...nothing, lastTwoWayOn: today }, today)).toEqual([]);
    expect(missingConditions('active', { ...nothing, lastTwoWayOn: addDays(today, -89) }, today)).toEqual([]);
    expect(missingConditions('active', { ...nothing, lastTwoWayOn: addDays(today, -90) }, today)).toEqual([
      'recentContact',
    ]);
  });

  it('never grow when more becomes known', () => {
    fc.assert(
      fc.property(stageId, day, fc.nat(5), (stage, lastTwoWayOn, attempts) => {
        const known = { ...nothing, lastTwoWayOn, attempts };
        const more = { ...known, hasPlace: true, hasStance: true, hasPath: true, hasCommitment: true, leads: true };
        const before = new Set(missingConditions(stage, known, today));
        expect(missingConditions(stage, more, today).every((condition) => before.has(condition))).toBe(true);
      }),
    );
  });
});

describe('the way up', () => {
  it('goes rung by rung and ends at both ends and beside the ladder', () => {
    expect(rungBeside('identified', 1)).toBe('researched');
    expect(rungBeside('identified', -1)).toBeUndefined();
    expect(rungBeside('leader', 1)).toBeUndefined();
    expect(rungBeside('paused', 1)).toBeUndefined();
  });

  it('has a next step on every ladder and rung, of its own where the ladder has one', () => {
    expect(nextStepOf('met', 'opponent')).toBe('Ask for one thing both sides want');
    expect(nextStepOf('met', '')).toBe('A clear ask');
    for (const ladder of ladders)
      for (const stage of ladderStages) expect(nextStepOf(stage.id, ladder.id)).not.toBe('');
  });
});

describe('days in a stage', () => {
  it('make somebody stuck only after the days that the stage gives', () => {
    const met = (days: number) => ({ stage: 'met', stageOn: addDays(today, -days), lastTwoWayOn: today });
    expect(isStuck(met(21), today)).toBe(false);
    expect(isStuck(met(22), today)).toBe(true);
    expect(isStuck({ stage: 'declined', stageOn: '2020-01-01', lastTwoWayOn: '' }, today)).toBe(false);
    expect(isStuck({ stage: 'active', stageOn: '2020-01-01', lastTwoWayOn: addDays(today, -60) }, today)).toBe(false);
    expect(isStuck({ stage: 'active', stageOn: '2020-01-01', lastTwoWayOn: addDays(today, -61) }, today)).toBe(true);
  });

  it('are never negative, and not known without a day', () => {
    expect(daysInStage('', today)).toBeNull();
    fc.assert(
      fc.property(day, (on) => {
        expect(daysInStage(on, today)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('suggest a lapse after 120 days of silence, and only for those who take part', () => {
    fc.assert(
      fc.property(stageId, day, day, (stage, stageOn, lastTwoWayOn) => {
        const latest = stageOn > lastTwoWayOn ? stageOn : lastTwoWayOn;
        const isSilent = latest <= addDays(today, -120);
        expect(suggestsLapse({ stage, stageOn, lastTwoWayOn }, today)).toBe(
          isSilent && (stage === 'active' || stage === 'leader'),
        );
      }),
    );
    expect(suggestsLapse({ stage: 'active', stageOn: '2020-01-01', lastTwoWayOn: '' }, today)).toBe(false);
  });
});

describe('renewals', () => {
  it('come up some days before the end, while a commitment is signed or active', () => {
    expect(remindOn('active', '2026-05-09', 60)).toBe('2026-03-10');
    for (const { id } of commitmentStatuses.filter((status) => status.id !== 'active' && status.id !== 'signed'))
      expect(remindOn(id, '2026-05-09', 60)).toBe('');
    expect(remindOn('active', '', 60)).toBe('');
  });

  it('keep a value to the hundredth, and refuse what is negative, huge or finer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (hundredths) => {
        expect(hundredthsOf(hundredths / 100)).toBe(hundredths);
      }),
    );
    for (const value of [-0.01, 1_000_000_000.01, 0.005, Number.NaN, Number.POSITIVE_INFINITY])
      expect(hundredthsOf(value)).toBeUndefined();
  });
});

describe('a template', () => {
  it('names only fields that exist', () => {
    for (const template of letterTemplates)
      for (const [, name] of template.text.matchAll(/\{([^}]*)\}/gu)) expect(Object.keys(mergeFields)).toContain(name);
  });

  it('is filled in one pass: what a value says is never a field', () => {
    expect(fillTemplate('{partner} and {coalition}', { partner: '{coalition}', coalition: 'We' })).toEqual({
      text: '{coalition} and We',
      missing: [],
    });
  });

  it('has no field left: each is its value or a named blank that is listed once', () => {
    const values = fc.dictionary(fc.constantFrom(...Object.keys(mergeFields)), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.constantFrom(...letterTemplates), values, (template, known) => {
        const { text, missing } = fillTemplate(template.text, known);
        const used = new Set([...template.text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''));
        expect([...missing].toSorted()).toEqual([...used].filter((name) => !known[name]?.trim()).toSorted());
        for (const name of missing) expect(text).toContain(`[${mergeFields[name]}]`);
      }),
    );
  });

  it('leaves braces that are no field as they are', () => {
    expect(fillTemplate('{nothing} {toString} { partner }', {}).text).toBe('{nothing} {toString} { partner }');
  });
});
