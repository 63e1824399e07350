import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';
const noDays = { startsOn: null, endsOn: null };

interface Kept {
  readonly id: string | null;
  readonly version: number;
}

/** Ways in which the records of the program are added and changed by one procedure; those that have another way are tested with their feature. */
const saves: Readonly<Record<string, (kept: Kept) => Promise<{ readonly id: string }>>> = {
  'evaluation.saveAgreement': (kept) =>
    workspace.client.evaluation.saveAgreement({
      ...kept,
      agreement: {
        title: 'Data-use agreement',
        status: 'draft',
        organizationId: null,
        ownerPersonId: null,
        dueOn: null,
        signedOn: null,
        endsOn: null,
        purpose: '',
        fields: '',
        security: '',
        note: '',
      },
    }),
  'evaluation.savePartnership': (kept) =>
    workspace.client.evaluation.savePartnership({
      ...kept,
      partnership: {
        title: 'County university',
        kind: 'evaluator',
        organizationId: null,
        personId: null,
        agreementId: null,
        answers: [],
        paidBy: '',
        note: '',
        ...noDays,
      },
    }),
  'evaluation.saveSession': (kept) =>
    workspace.client.evaluation.saveSession({
      ...kept,
      session: {
        title: 'First quarter',
        heldOn: '2026-02-02',
        isHeld: true,
        learned: 'Nights are short',
        changes: '',
        meetingId: null,
        decisionId: null,
        evidenceId: null,
      },
    }),
  'engagement.saveStipend': async (kept) =>
    workspace.client.engagement.saveStipend({
      ...kept,
      today,
      stipend: {
        personId: (await workspace.client.people.create({ name: 'Ana Ruiz' })).id,
        reason: 'Design Team',
        meetingId: null,
        amountCents: 5_000,
        currency: 'USD',
        dueOn: '2026-02-10',
        paidOn: null,
        note: '',
      },
    }),
  'engagement.saveSupport': (kept) =>
    workspace.client.engagement.saveSupport({
      ...kept,
      support: { kind: 'food', words: '', personId: null, ...noDays },
    }),
  'shelf.saveContact': (kept) =>
    workspace.client.shelf.saveContact({
      ...kept,
      contact: {
        title: 'Calder County',
        kind: 'peer-site',
        organizationId: null,
        personId: null,
        address: '',
        about: '',
        note: '',
      },
    }),
  'shelf.saveLog': (kept) =>
    workspace.client.shelf.saveLog({
      ...kept,
      log: {
        entry: 'paari',
        contactId: null,
        kind: 'request',
        happensOn: '2026-02-01',
        title: 'Walk-in protocol',
        status: 'open',
        answeredOn: null,
        outcome: '',
        ownerPersonId: null,
        party: '',
      },
    }),
  'training.saveFriction': (kept) =>
    workspace.client.training.saveFriction({
      ...kept,
      check: { checkedOn: '2026-02-01', organizationId: null, answers: [], note: '' },
    }),
  'funding.saveCost': (kept) =>
    workspace.client.funding.saveCost({
      ...kept,
      cost: {
        title: 'Rides',
        monthlyCents: 20_000,
        serviceType: 'transport',
        isDirect: true,
        ...noDays,
        note: '',
        allocations: [],
      },
    }),
};

describe.each(Object.entries(saves))('%s', (_name, save) => {
  it('changes what it added, refuses a version that is over, and a record that is not there', async () => {
    const { id } = await save({ id: null, version: 0 });
    await save({ id, version: 1 });
    expect((await failureOf(save({ id, version: 7 }))).code).toBe('stale');
    expect((await failureOf(save({ id: 'not-there', version: 1 }))).code).toBe('notFound');
  });
});
