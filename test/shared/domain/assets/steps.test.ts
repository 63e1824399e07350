import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assetStatuses, reviewAnswers, type AssetStatus } from '#shared/content/asset-words.ts';
import {
  holds,
  isApproved,
  isLocked,
  laneOf,
  mayMove,
  nextStatus,
  statusAfterEdit,
  stepRefusals,
  type StepFacts,
} from '#shared/domain/assets/steps.ts';

const fine: StepFacts = {
  status: 'draft',
  isCrisis: false,
  hash: 'h1',
  hasText: true,
  openWords: [],
  unbacked: [],
  reviewers: [],
  answers: [],
  statusAt: '2026-03-01T09:00:00.000Z',
  now: '2026-03-02T09:00:00.000Z',
  needsStory: false,
  stories: [],
  needsAltText: false,
  hasAltText: false,
  isMachineDraft: false,
  missingBlocks: 0,
  expiresOn: '',
  today: '2026-03-02',
};

const asked = (step: string, personId: string, hasLeft = false) => ({ step, personId, name: personId, hasLeft });
const said = (step: string, personId: string, answer: 'approve' | 'changes' = 'approve', hash = 'h1') => ({
  step,
  personId,
  hash,
  answer,
});
const reasons = (facts: StepFacts, to: AssetStatus) => stepRefusals(facts, to).map(({ reason }) => reason);

describe('the way of a text to the world', () => {
  it('goes step by step, and shorter in a crisis', () => {
    expect(laneOf(true)).toEqual(['draft', 'language-check', 'approved', 'published', 'retired']);
    expect(nextStatus('language-check', false)).toBe('fact-check');
    expect(nextStatus('language-check', true)).toBe('approved');
    expect(nextStatus('partner-review', true)).toBe('approved');
    expect(nextStatus('retired', false)).toBeNull();
    expect(reasons(fine, 'approved')).toEqual(['notThere']);
    expect(reasons({ ...fine, hasText: false }, 'language-check')).toEqual(['noText']);
  });

  it('names the words and numbers that hold it', () => {
    const checked: StepFacts = { ...fine, status: 'language-check', openWords: ['offender'] };
    expect(stepRefusals(checked, 'fact-check')).toEqual([{ reason: 'findingsOpen', names: ['offender'], until: '' }]);
    const numbers: StepFacts = { ...fine, status: 'fact-check', unbacked: ['40 %'] };
    expect(stepRefusals(numbers, 'lived-experience-review')).toMatchObject([
      { reason: 'numbersUnbacked', names: ['40 %'] },
    ]);
  });

  it('waits for everybody with lived experience who is asked, about this very text', () => {
    const facts: StepFacts = { ...fine, status: 'lived-experience-review' };
    const step = 'lived-experience-review';
    expect(reasons(facts, 'partner-review')).toEqual(['noReviewer']);
    const two = { ...facts, reviewers: [asked(step, 'Ana'), asked(step, 'Ben', true)] };
    expect(stepRefusals(two, 'partner-review')).toMatchObject([
      { reason: 'approverLeft', names: ['Ben'] },
      { reason: 'waitingFor', names: ['Ana'] },
    ]);
    const old = { ...facts, reviewers: [asked(step, 'Ana')], answers: [said(step, 'Ana', 'approve', 'h0')] };
    expect(reasons(old, 'partner-review')).toEqual(['waitingFor']);
    expect(reasons({ ...old, answers: [said(step, 'Ana', 'changes')] }, 'partner-review')).toEqual(['changesAsked']);
    expect(reasons({ ...old, answers: [said(step, 'Ana', 'changes'), said(step, 'Ana')] }, 'partner-review')).toEqual(
      [],
    );
  });

  it('gives partners two days, and waits for those who are named however long it takes', () => {
    const approver = { reviewers: [asked('approved', 'Dee')], answers: [said('approved', 'Dee')] };
    const facts: StepFacts = { ...fine, ...approver, status: 'partner-review' };
    expect(stepRefusals(facts, 'approved')).toMatchObject([
      { reason: 'windowOpen', until: '2026-03-03T09:00:00.000Z' },
    ]);
    expect(reasons({ ...facts, now: '2026-03-03T09:00:00.000Z' }, 'approved')).toEqual([]);
    const named = {
      ...facts,
      reviewers: [...facts.reviewers, asked('partner-review', 'Pia')],
      now: '2026-05-01T00:00:00.000Z',
    };
    expect(stepRefusals(named, 'approved')).toMatchObject([{ reason: 'waitingFor', names: ['Pia'] }]);
    expect(reasons({ ...facts, now: '2026-03-04T00:00:00.000Z', reviewers: [] }, 'approved')).toEqual(['noApprover']);
  });

  it('takes two named approvers in a crisis', () => {
    const one: StepFacts = {
      ...fine,
      isCrisis: true,
      status: 'language-check',
      reviewers: [asked('approved', 'Dee')],
      answers: [said('approved', 'Dee')],
    };
    expect(reasons(one, 'approved')).toEqual(['crisisNeedsTwo']);
    const two = { ...one, reviewers: [...one.reviewers, asked('approved', 'Eli')] };
    expect(stepRefusals(two, 'approved')).toMatchObject([{ reason: 'waitingFor', names: ['Eli'] }]);
    expect(isApproved(two)).toBe(false);
    const both = { ...two, answers: [...two.answers, said('approved', 'Eli')] };
    expect(reasons(both, 'approved')).toEqual([]);
    expect(isApproved(both)).toBe(true);
  });

  it('names an approver who left, unless they said yes before', () => {
    const facts: StepFacts = {
      ...fine,
      status: 'partner-review',
      now: '2026-03-09T00:00:00.000Z',
      reviewers: [asked('approved', 'Dee', true)],
    };
    expect(stepRefusals(facts, 'approved')).toMatchObject([
      { reason: 'approverLeft', names: ['Dee'] },
      { reason: 'noApprover' },
    ]);
    expect(reasons({ ...facts, answers: [said('approved', 'Dee')] }, 'approved')).toEqual([]);
  });

  it('holds back what may not be put out, approved or not', () => {
    const approved: StepFacts = { ...fine, status: 'approved', answers: [said('approved', 'Dee')] };
    expect(reasons(approved, 'published')).toEqual([]);
    expect(reasons({ ...approved, hash: 'h2' }, 'published')).toEqual(['notApproved']);
    const held: StepFacts = {
      ...approved,
      openWords: ['offender'],
      stories: [
        { title: 'Coming home', consent: 'withdrawn' },
        { title: 'The night line', consent: 'expired' },
      ],
      needsAltText: true,
      isMachineDraft: true,
      missingBlocks: 1,
      expiresOn: '2026-03-01',
    };
    expect(stepRefusals(held, 'published')).toEqual([
      { reason: 'findingsOpen', names: ['offender'], until: '' },
      { reason: 'storyWithdrawn', names: ['Coming home'], until: '' },
      { reason: 'storyExpired', names: ['The night line'], until: '' },
      { reason: 'altTextMissing', names: [], until: '' },
      { reason: 'machineDraft', names: [], until: '' },
      { reason: 'expired', names: [], until: '' },
      { reason: 'blockMissing', names: [], until: '' },
    ]);
    expect(holds({ ...fine, needsStory: true })).toMatchObject([{ reason: 'storyMissing' }]);
  });

  it('asks again after every edit', () => {
    expect(assetStatuses.map(({ id }) => statusAfterEdit(id))).toEqual([
      'draft',
      'language-check',
      'language-check',
      'language-check',
      'language-check',
      'language-check',
      'language-check',
      'retired',
    ]);
    expect(assetStatuses.filter(({ id }) => isLocked(id)).map(({ id }) => id)).toEqual([
      'approved',
      'published',
      'retired',
    ]);
  });
});

const status = fc.constantFrom(...assetStatuses.map(({ id }) => id));
const hash = fc.constantFrom('h1', 'h2');
const person = fc.constantFrom('Ana', 'Ben', 'Dee');
const facts: fc.Arbitrary<StepFacts> = fc.record({
  status,
  isCrisis: fc.boolean(),
  hash,
  hasText: fc.boolean(),
  openWords: fc.array(fc.constant('offender'), { maxLength: 1 }),
  unbacked: fc.array(fc.constant('12'), { maxLength: 1 }),
  reviewers: fc.array(fc.record({ step: status, personId: person, name: person, hasLeft: fc.boolean() })),
  answers: fc.array(fc.record({ step: status, personId: person, hash, answer: fc.constantFrom(...reviewAnswers) })),
  statusAt: fc.constant('2026-03-01T09:00:00.000Z'),
  now: fc.constantFrom('2026-03-01T10:00:00.000Z', '2026-03-09T09:00:00.000Z'),
  needsStory: fc.boolean(),
  stories: fc.array(
    fc.record({
      title: fc.constant('A'),
      consent: fc.constantFrom('fine' as const, 'withdrawn' as const, 'expired' as const),
    }),
    { maxLength: 2 },
  ),
  needsAltText: fc.boolean(),
  hasAltText: fc.boolean(),
  isMachineDraft: fc.boolean(),
  missingBlocks: fc.constantFrom(0, 1),
  expiresOn: fc.constantFrom('', '2026-01-01', '2027-01-01'),
  today: fc.constant('2026-03-02'),
});

describe('whatever the facts', () => {
  it('nothing is put out without approval of this very text, with open words, or with a lost consent', () => {
    fc.assert(
      fc.property(facts, (each) => {
        if (stepRefusals(each, 'published').length > 0) return;
        expect(each.status).toBe('approved');
        expect(isApproved(each)).toBe(true);
        expect(each.openWords).toEqual([]);
        expect(each.stories.every((story) => story.consent === 'fine')).toBe(true);
        expect(each.isMachineDraft).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('nothing is approved while somebody who is asked is silent or against it', () => {
    fc.assert(
      fc.property(facts, (each) => {
        if (stepRefusals(each, 'approved').length > 0) return;
        for (const reviewer of each.reviewers.filter((one) => one.step === 'approved')) {
          const last = each.answers.findLast(
            (one) => one.step === 'approved' && one.personId === reviewer.personId && one.hash === each.hash,
          );
          expect(last?.answer).not.toBe('changes');
          expect(last).toBeDefined();
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('going back to the draft and retiring are never refused where they may be', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const back = (['draft', 'retired'] as const).filter((to) => mayMove(each.status, to, each.isCrisis));
        expect(back.flatMap((to) => stepRefusals(each, to))).toEqual([]);
      }),
    );
  });
});
