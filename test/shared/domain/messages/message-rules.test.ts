import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evidenceTemplates } from '#shared/content/evidence-cards.ts';
import { defaultBox, messageSegments } from '#shared/content/message-segments.ts';
import { objectionTemplates } from '#shared/content/objections.ts';
import { sectorById } from '#shared/content/sectors.ts';
import { boxChecks, numbersIn } from '#shared/domain/messages/box-checks.ts';
import { evidenceAge } from '#shared/domain/messages/evidence-age.ts';
import { consentState, parseConsent } from '#shared/domain/messages/story-consent.ts';
import { countWordsOf } from '#shared/domain/messages/word-count.ts';
import { proposeCredits } from '#shared/domain/objections/credits.ts';
import { rehearsalOrder } from '#shared/domain/objections/rehearsal-order.ts';

const box = { ...defaultBox, action: 'Ask', language: 'en', pointsSince: '2026-01-01', points: [] };
const stateOf = (id: string, patch: object = {}) =>
  boxChecks({ ...box, ...patch }, '2026-02-01').find((check) => check.id === id)?.state;

describe('the lists to begin with', () => {
  it('have what the domain pack has', () => {
    expect([messageSegments.length, evidenceTemplates.length, objectionTemplates.length]).toEqual([13, 12, 26]);
    for (const segment of messageSegments)
      for (const sector of segment.sectors) expect(sectorById(sector)).toBeDefined();
    for (const { evidence } of objectionTemplates.filter((entry) => entry.evidence !== ''))
      expect(evidenceTemplates.map(({ id }) => id)).toContain(evidence);
  });

  it('have a default core that keeps its own rules', () => {
    expect(countWordsOf(defaultBox.core)).toBe(23);
    expect(stateOf('core')).toBe('kept');
    expect(stateOf('value')).toBe('kept');
  });
});

describe('the checks of a message', () => {
  it('count words that are joined as one', () => {
    expect(countWordsOf('Low-level offenses, officer’s choice: 24/7.')).toBe(5);
    expect(countWordsOf('')).toBe(0);
  });

  it('see an attack in the headline, a long core and a crowded point', () => {
    expect(stateOf('attack', { title: 'Not catch and release' })).toBe('look');
    expect(stateOf('core', { core: Array.from({ length: 26 }, () => 'word').join(' ') })).toBe('look');
    expect(stateOf('value', { core: 'Crime goes down.' })).toBe('look');
    const points = [{ text: '60% fewer and 203 people', hasEvidence: false, hasStory: false }];
    expect(stateOf('oneNumber', { points })).toBe('look');
  });

  it('take a range, a year and 911 for no more than one number', () => {
    expect(numbersIn('40–60% after treatment')).toBe(1);
    expect(numbersIn('Since 2014, call 911 or 988')).toBe(0);
  });
});

describe('consent', () => {
  const days = { consentedOn: '2026-01-01', expiresOn: '2026-02-01', withdrawnOn: null };

  it('counts on its last day and not after', () => {
    expect(consentState(days, '2026-02-01', '2026-03-03')).toBe('ending');
    expect(consentState(days, '2026-02-02', '2026-03-04')).toBe('expired');
    expect(consentState({ ...days, withdrawnOn: '2026-01-05' }, '2026-01-06', '2026-02-05')).toBe('withdrawn');
    expect(consentState({ ...days, consentedOn: null }, '2026-01-06', '2026-02-05')).toBe('missing');
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(parseConsent(text).uses)).toBe(true);
      }),
    );
  });

  it('calls evidence stale after a year', () => {
    expect(evidenceAge('2025-02-01', '2026-02-01')).toBe('fresh');
    expect(evidenceAge('2025-01-31', '2026-02-01')).toBe('stale');
    expect(evidenceAge(null, '2026-02-01')).toBe('unchecked');
  });
});

describe('credit for a move', () => {
  const reply = (id: string, repliedOn: string) => ({
    id,
    repliedOn,
    recordIds: ['ana'],
    assessmentId: '',
    dismissed: [],
  });
  const shift = (on: string) => ({ assessmentId: 'a', recordId: 'ana', on, from: -1, to: 1 });

  it('goes to the latest reply within sixty days before', () => {
    const replies = [reply('early', '2026-01-01'), reply('late', '2026-01-20'), reply('after', '2026-03-01')];
    expect(proposeCredits(replies, [shift('2026-02-01')])).toMatchObject([{ replyId: 'late' }]);
    expect(proposeCredits([reply('early', '2026-01-01')], [shift('2026-03-02')])).toMatchObject([{ replyId: 'early' }]);
    expect(proposeCredits([reply('early', '2026-01-01')], [shift('2026-03-03')])).toEqual([]);
  });
});

describe('the order of a rehearsal', () => {
  it('is the same for a seed, and begins with what nobody can answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const facts = (['covered', 'retired', 'noReply', 'weak', 'covered'] as const).map((coverage, index) => ({
          id: String(index),
          coverage,
          lastScore: null,
        }));
        const order = rehearsalOrder(facts, seed);
        expect(order).toEqual(rehearsalOrder(facts, seed));
        expect(
          order
            .slice(0, 2)
            .map(({ coverage }) => coverage)
            .toSorted(),
        ).toEqual(['noReply', 'weak']);
        expect(order).toHaveLength(4);
      }),
    );
  });
});
