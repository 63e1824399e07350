import type { OrganizationKey, PersonKey } from './types.ts';

/** What else is kept of a win: what shows it, who had a part in it, and what can be asked for now. */
export interface WinFact {
  readonly evidence: string;
  readonly proof: 'document' | 'link' | 'photo' | 'quote' | 'data';
  /** Organizations and people with what they did. */
  readonly credits: readonly (readonly [key: OrganizationKey | PersonKey, part: string])[];
  readonly before?: string;
  readonly after?: string;
  readonly isPublic?: boolean;
  readonly equity?: string;
  readonly nextAsk?: string;
  /** Those credited were thanked. */
  readonly isThanked?: boolean;
}

/** By the key of the win. Coordinators are named often, so that the turn of the credit has something to say. */
export const winFacts: Readonly<Record<string, WinFact>> = {
  w01: {
    evidence: 'Notes of the first three meetings',
    proof: 'document',
    credits: [
      ['o02', 'Opened the room'],
      ['o06', 'Brought the case files'],
    ],
    isThanked: true,
  },
  w02: { evidence: 'Letter of the director', proof: 'document', credits: [['o10', 'Joined']], isThanked: true },
  w03: {
    evidence: 'Agenda of the second info session, led by two peers',
    proof: 'document',
    credits: [
      ['p03', 'Led the agenda'],
      ['p04', 'Led the agenda'],
    ],
    equity: 'The first agenda that was not written by staff',
    isThanked: true,
  },
  w04: { evidence: 'Shared calendar', proof: 'link', credits: [['p01', 'Set it up']], isThanked: true },
  w05: { evidence: 'Her sign-up form', proof: 'document', credits: [['p17', 'Joined']], isThanked: true },
  w06: {
    evidence: 'Three sign-up forms',
    proof: 'document',
    credits: [
      ['o13', 'Joined'],
      ['o14', 'Joined'],
      ['o16', 'Joined'],
    ],
    isThanked: true,
  },
  w07: {
    evidence: 'E-mail of the chief',
    proof: 'document',
    credits: [['p06', 'Asked inside the department']],
    isThanked: true,
  },
  w08: {
    evidence: 'Visit log',
    proof: 'document',
    credits: [
      ['p06', 'Drove'],
      ['p03', 'Showed the way'],
    ],
    isThanked: true,
  },
  w09: { evidence: 'Letter of the mayor', proof: 'document', credits: [['o07', 'Named a liaison']], isThanked: true },
  w10: {
    evidence: 'Guidelines, version 1, with the vote',
    proof: 'document',
    credits: [['o01', 'Drafted with everybody']],
    isThanked: true,
  },
  w11: {
    evidence: 'Budget line for stipends, $18,000',
    proof: 'document',
    credits: [['o25', 'Paid the first year']],
    equity: 'People with lived experience are paid for their time',
    isThanked: true,
  },
  w12: {
    evidence: 'List of seven halls',
    proof: 'document',
    credits: [['o17', 'Asked the congregations']],
    isThanked: true,
  },
  w13: { evidence: 'Award letter', proof: 'document', credits: [['o25', 'Awarded it']], isThanked: true },
  w14: { evidence: 'Lease of the room', proof: 'document', credits: [['o13', 'Found it']], isThanked: true },
  w15: { evidence: 'Their sign-up form', proof: 'document', credits: [['o35', 'Joined']], isThanked: true },
  w16: {
    evidence: 'Her words at the Chamber, with consent',
    proof: 'quote',
    credits: [['p42', 'Spoke at the Chamber']],
    isPublic: true,
    nextAsk: 'Walk the improvement district through the first 72 hours',
    isThanked: true,
  },
  w17: {
    evidence: 'Board vote of the district',
    proof: 'document',
    credits: [
      ['o22', 'Voted to join'],
      ['p42', 'Walked the block with them'],
    ],
    before: 'Opposed',
    after: 'Supportive',
    nextAsk: 'An endorsement by the Chamber',
    isThanked: true,
  },
  w18: {
    evidence: 'Decision of meeting 13: 12 to 1',
    proof: 'document',
    credits: [['o05', 'Brought the second text']],
    isThanked: true,
  },
  w19: {
    evidence: 'Intake log: four slots a day',
    proof: 'data',
    credits: [['o11', 'Opened the slots']],
    before: '9 days',
    after: 'Same day',
    isThanked: true,
  },
  w20: { evidence: 'Resolution of the Chamber', proof: 'document', credits: [['o21', 'Endorsed']], isThanked: true },
  w21: {
    evidence: 'Award of the settlement board, $180,000',
    proof: 'document',
    credits: [['o10', 'Wrote the request']],
    isThanked: true,
  },
  w22: { evidence: 'Notice of award', proof: 'document', credits: [['p01', 'Wrote the application']], isThanked: true },
  w23: {
    evidence: 'The signed agreement',
    proof: 'document',
    credits: [
      ['o03', 'Signed'],
      ['o05', 'Signed'],
      ['o06', 'Signed'],
    ],
    isPublic: true,
    isThanked: true,
  },
  w24: {
    evidence: 'Launch order for two evening beats',
    proof: 'document',
    credits: [
      ['o03', 'Runs the beats'],
      ['o14', 'Answers the calls'],
      ['o01', 'Coordinates'],
    ],
    before: 'No other way than arrest',
    after: 'Two evening beats with peers',
    isPublic: true,
    equity: 'Cedar Ford first; East Bluff is not covered yet',
    nextAsk: 'A third beat in East Bluff',
  },
  w25: { evidence: 'Roster of 22 officers', proof: 'document', credits: [['p06', 'Scheduled the shifts']] },
  w26: {
    evidence: 'Count by the evaluators, together only',
    proof: 'data',
    credits: [
      ['o29', 'Counted'],
      ['p07', 'Made the first referral'],
    ],
    before: '0',
    after: '10',
  },
  w27: { evidence: 'Eight leases', proof: 'document', credits: [['o13', 'Signed the leases']] },
  w28: {
    evidence: 'Feature on page 1',
    proof: 'link',
    credits: [['p01', 'Answered the reporter']],
    isPublic: true,
  },
  w29: {
    evidence: 'Call with the president of the lodge',
    proof: 'quote',
    credits: [
      ['p07', 'Kept talking'],
      ['o39', 'Stopped campaigning'],
    ],
  },
  w30: {
    evidence: 'Their letter, asking for the playbook',
    proof: 'document',
    credits: [['p01', 'Wrote it down for them']],
    nextAsk: 'A visit by their sheriff',
  },
};
