import type { FollowUpTypeId } from '#shared/content/follow-up-types.ts';

import type { Limits } from './note-types.ts';

/** What we said we would do and what the follow-up is called; `{name}` is the person. */
export interface FollowUpPhrase extends Limits {
  readonly promised: string;
  readonly summary: string;
}

/** Ways to word a follow-up, by type. */
export const followUpPhrases: Readonly<Record<FollowUpTypeId, readonly FollowUpPhrase[]>> = {
  thank: [
    phrase('A note of thanks.', 'Thank {name} for the time'),
    phrase('A short thank-you, by hand.', 'Write {name} a card'),
    phrase('Thanks, and the names of those who were there.', 'Thank {name} and send the names', {
      channels: ['info-session', 'meeting', 'event', 'public-hearing'],
    }),
    phrase('To say thanks in front of the others.', 'Thank {name} at the next meeting', { circle: 'in' }),
    phrase('', 'Call {name} to say thanks'),
  ],
  'send-info': [
    phrase('The fact sheet and two dates to choose from.', 'Send {name} the fact sheet and two dates', {
      from: 5,
      circle: 'out',
    }),
    phrase('The one-page summary.', 'Send {name} the one-page summary', { circle: 'out' }),
    phrase('An answer to the question in writing.', 'Answer {name} in writing'),
    phrase('The page on what it costs.', 'Send {name} the cost page', { from: 7, circle: 'out' }),
    phrase('An example from a county of our size.', 'Find {name} an example from a county of our size', { until: 11 }),
    phrase('The draft, with the open questions marked.', 'Send {name} the draft with open questions', { from: 5 }),
    phrase('The dates until summer.', 'Send {name} the dates'),
    phrase('The consent form in both languages.', 'Send {name} the consent form', { from: 7 }),
    phrase('Minutes, once they are read.', 'Send {name} the minutes', { channels: ['meeting'] }),
    phrase('The list of who sits where.', 'Send {name} the seat list', { from: 6 }),
    phrase('Last month’s figures, on one page.', 'Send {name} last month’s figures', { from: 10 }),
    phrase('The phone list with the night numbers.', 'Send {name} the phone list', { from: 9, circle: 'in' }),
  ],
  introduce: [
    phrase('To bring in somebody from the peer network.', 'Introduce {name} to somebody from the peer network', {
      families: ['government', 'money', 'business', 'health', 'knowledge', 'faith', 'justice'],
    }),
    phrase('To introduce the lieutenant.', 'Introduce {name} to Cassian', {
      from: 5,
      until: 10,
      families: ['business', 'community', 'services', 'faith', 'health', 'government'],
    }),
    phrase('A call with Carmen, owner to owner.', 'Set up a call between {name} and Carmen', {
      from: 7,
      families: ['business'],
    }),
    phrase('To put the two desks in touch.', 'Connect {name} with the other desk', {
      families: ['justice', 'health', 'services', 'government'],
    }),
    phrase('An introduction to the evaluators.', 'Introduce {name} to Ines', {
      from: 4,
      families: ['government', 'money', 'justice', 'health', 'community'],
    }),
    phrase('To ask Miss Bea whether she would come along.', 'Bring {name} and Miss Bea together', {
      from: 4,
      families: ['community', 'government', 'faith', 'business'],
    }),
    phrase(
      'To bring somebody along who has done the same job elsewhere.',
      'Find somebody in {name}’s line of work to talk to',
    ),
    phrase('A first talk with the coach who runs the Tuesday group.', 'Introduce {name} to Coby', {
      from: 4,
      families: ['lived', 'services', 'faith', 'health'],
    }),
  ],
  draft: [
    phrase('A first version to mark up.', 'Draft a first version for {name}'),
    phrase('A letter that can be signed or thrown away.', 'Draft the letter for {name}', { circle: 'out' }),
    phrase('Two sentences that say it plainly.', 'Draft two plain sentences for {name}'),
    phrase('A page with both options side by side.', 'Draft both options for {name}'),
    phrase('A job description for the seat.', 'Draft what the seat asks of {name}', { from: 4, until: 9 }),
    phrase('The wording, without the word shall.', 'Redraft the wording for {name}', { from: 6 }),
    phrase('A schedule that leaves the evenings free.', 'Draft a schedule for {name}', { circle: 'in' }),
  ],
  schedule: [
    phrase('A date, and a room with a window.', 'Find a date with {name}'),
    phrase('To come by at a better hour.', 'Stop by when {name} is free'),
    phrase('An hour next week.', 'Set up an hour with {name}'),
    phrase('To call ahead this time.', 'Call {name} and agree on a time'),
    phrase('A visit when the shift changes.', 'Visit {name} at shift change', {
      from: 4,
      families: ['justice', 'health'],
    }),
  ],
  ask: [
    phrase('To come back with one clear question.', 'Ask {name} for one clear thing'),
    phrase('To say what we would need, in hours.', 'Tell {name} what we need, in hours'),
    phrase('To ask again when the facts are in.', 'Ask {name} again', { circle: 'out' }),
    phrase('To ask about a seat once the charter is out.', 'Ask {name} about a committee seat', { from: 4, until: 6 }),
    phrase('To ask for a letter, with a draft in hand.', 'Ask {name} for a letter of support', {
      from: 4,
      circle: 'out',
    }),
    phrase('', 'Ask {name} to bring one more person'),
    phrase('', 'Ask {name} what would make it easier'),
    phrase('', 'Ask {name} to speak at the plenary', { from: 6, circle: 'in' }),
  ],
  'report-back': [
    phrase('To say what came of it, either way.', 'Tell {name} what came of it'),
    phrase('An answer after the next committee meeting.', 'Bring {name} the committee’s answer', { from: 6 }),
    phrase('To check in after the budget.', 'Check in with {name} after the budget', {
      families: ['government', 'money', 'health', 'justice'],
    }),
    phrase('To raise it with the Design Team.', 'Tell {name} what the Design Team said', { from: 6 }),
    phrase('The numbers of the first month.', 'Show {name} the first month', { from: 12, until: 13 }),
    phrase('To find out and call back.', 'Call {name} back with an answer'),
  ],
};

/** Ways to word a second try after nobody answered. */
export const retryPhrases: readonly FollowUpPhrase[] = [
  phrase('', 'Try {name} again in the morning'),
  phrase('', 'Try {name} again on another day'),
  phrase('', 'Ask the front desk when {name} is in'),
  phrase('', 'Try {name} by phone instead', { channels: ['email', 'text'] }),
  phrase('', 'Find somebody who knows {name}', { circle: 'out' }),
];

function phrase(promised: string, summary: string, limits: Limits = {}): FollowUpPhrase {
  return { promised, summary, ...limits };
}
