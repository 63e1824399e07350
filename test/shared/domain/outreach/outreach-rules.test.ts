import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cadenceTierOf, cadenceTiers } from '#shared/content/cadence-tiers.ts';
import { oneToOneGuide, starterSteps } from '#shared/content/outreach-content.ts';
import { sessionChecklist } from '#shared/content/information-session-kit.ts';
import { blockedBecause, leftOutBecause, nextStepFor, type Reachability } from '#shared/domain/outreach/may-reach.ts';
import { mergeScript, unknownFields } from '#shared/domain/outreach/merge-fields.ts';
import { readOneToOne, writeOneToOne } from '#shared/domain/outreach/one-to-one-words.ts';

const open: Reachability = {
  doNotContact: false,
  consents: [],
  hasEmail: true,
  hasPhone: true,
  hasAddress: true,
  isPerson: true,
};

describe('who may be contacted', () => {
  it('is nobody who asked to be left alone, whatever the channel', () => {
    for (const channel of ['email', 'phone', 'one-to-one', 'introduction'])
      expect(blockedBecause({ ...open, doNotContact: true }, channel)).toBe('do-not-contact');
  });

  it('follows the consent for the channel, and a text needs a yes', () => {
    const declined = { ...open, consents: [{ channel: 'email', status: 'declined' as const }] };
    expect(blockedBecause(declined, 'email')).toBe('no-consent');
    expect(blockedBecause(declined, 'phone')).toBeNull();
    expect(blockedBecause(open, 'email')).toBeNull();
    expect(blockedBecause(open, 'text')).toBe('not-asked');
    expect(blockedBecause({ ...open, isPerson: false }, 'text')).toBeNull();
    expect(blockedBecause({ ...open, hasPhone: false }, 'phone')).toBe('no-address');
  });

  it('leaves somebody out only when no step can reach them, and skips the steps that cannot', () => {
    const noMail = { ...open, hasEmail: false };
    expect(leftOutBecause(noMail, ['email', 'phone'])).toBeNull();
    expect(nextStepFor(noMail, ['email', 'phone'], 0)).toBe(1);
    expect(nextStepFor(noMail, ['phone', 'email'], 1)).toBe(2);
    expect(leftOutBecause(noMail, ['email'])).toBe('no-address');
    expect(leftOutBecause(open, [])).toBeNull();
  });
});

describe('merge fields', () => {
  const values = {
    name: 'Ana Ruiz',
    firstName: 'Ana',
    organization: '',
    title: '',
    me: 'Noor',
    coalition: 'C',
    ask: 'Join',
  };

  it('become words, and a gap to fill by hand where nothing is known', () => {
    expect(mergeScript('Hello {firstName} of {organization}: {ask}', values)).toBe('Hello Ana of ______: Join');
  });

  it('that do not exist stay as they stand and are named', () => {
    expect(mergeScript('Hello {surname}', values)).toBe('Hello {surname}');
    expect(unknownFields('{surname} {name} {surname}')).toEqual(['surname']);
    expect(starterSteps.flatMap((step) => unknownFields(step.script))).toEqual([]);
  });

  it('never run on what they put in', () => {
    expect(mergeScript('{name}', { ...values, name: '{ask}' })).toBe('{ask}');
  });
});

describe('the words of a 1:1', () => {
  it('are read back as they were written', () => {
    const line = fc.string({ minLength: 1 }).map((text) => text.replace(/[\n\r#]/gu, ' ').trim());
    fc.assert(
      fc.property(fc.record(Object.fromEntries(oneToOneGuide.map(({ id }) => [id, line]))), (words) => {
        const kept = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
        expect(readOneToOne(writeOneToOne(words))).toEqual(kept);
      }),
    );
  });

  it('are nothing where somebody wrote freely', () => {
    expect(readOneToOne('A good talk.\n\n### Weather\n\nRain.')).toEqual({});
  });
});

describe('the tiers of staying in touch', () => {
  it('take every rating exactly once, and nobody without influence', () => {
    for (let influence = 1; influence <= 5; influence++)
      for (const stance of [-2, -1, 0, 1, 2, null]) {
        const fit = cadenceTiers.filter(
          (tier) =>
            influence >= tier.influence[0] &&
            influence <= tier.influence[1] &&
            (stance === null ? tier.takesUnknownStance : stance >= tier.stance[0] && stance <= tier.stance[1]),
        );
        expect(fit.map((tier) => tier.id)).toEqual([cadenceTierOf(influence, stance)]);
      }
    expect(cadenceTierOf(0, 2)).toBeNull();
    expect(cadenceTierOf(null, null)).toBeNull();
    expect(cadenceTierOf(4, null)).toBe('persuade-first');
  });
});

describe('the checklist of a session', () => {
  it('runs from two weeks before to two weeks after, in order', () => {
    const days = sessionChecklist.map((item) => item.day);
    expect(days).toEqual([...days].toSorted((a, b) => a - b));
    expect([days[0], days.at(-1)]).toEqual([-14, 14]);
  });
});
