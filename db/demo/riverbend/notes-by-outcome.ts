import type { OutcomeId } from '#shared/content/interaction-outcomes.ts';

import { note, type Note } from './note-types.ts';

const bodiesWithBoards = ['business', 'money', 'services'] as const;

/** What to write where the outcome says more than the sector. */
export const outcomeNotes: Partial<Readonly<Record<OutcomeId, readonly Note[]>>> = {
  'no-answer': [
    note('Rang out.', { channels: ['phone'] }),
    note('Tried at noon; nobody picked up.', { channels: ['phone'] }),
    note('Busy signal all morning. A different hour may help.', { channels: ['phone'] }),
    note('No answer, and the mailbox is full.', { channels: ['phone'] }),
    note('No reply yet.', { channels: ['email', 'text'] }),
    note('Nothing back. The week before a holiday was a poor choice.', { channels: ['email', 'text'] }),
    note('No reply. The letter may have been too long.', { channels: ['email'] }),
    note('Read, it seems, and not answered.', { channels: ['email', 'text'] }),
  ],
  'left-message': [
    note('Left a short message with our number and one question.'),
    note('Spoke to the front desk, who took a note.'),
    note('Left word with a colleague, who promised to pass it on.'),
    note('Voicemail: who we are, why we call, when we are free.'),
    note('Left a message and said it is not urgent.'),
  ],
  'wrong-contact': [
    note('The number belongs to another office now.', { channels: ['phone', 'text'] }),
    note('Wrong extension; the switchboard gave us the right one.', { channels: ['phone'] }),
    note('The address is a shared mailbox nobody reads.', { channels: ['email'] }),
    note('An assistant wrote back: this is not the right address.', { channels: ['email'] }),
  ],
  'replied-info-sent': [
    note('Asked for something to read first. Sent the fact sheet.', { from: 5, circle: 'out' }),
    note('Asked for something to read first. Sent the one-page idea.', { until: 5, circle: 'out' }),
    note('Wanted the list of partners so far. Sent it.', { circle: 'out' }),
    note('Asked what it costs and who pays. Sent the cost page.', { from: 7, circle: 'out' }),
    note('Wrote back the same day with two good questions. Answered both.', { circle: 'out' }),
    note('Asked who decides. Sent the page on roles.', { from: 6, circle: 'out' }),
    note('Asked how long it took elsewhere. Sent two examples.', { until: 10, circle: 'out' }),
    note('Asked whether others of their kind take part. Sent three names, with their leave.', {
      from: 4,
      circle: 'out',
    }),
    note('Asked for the dates of the next three meetings. Sent them.'),
    note('Asked for the Spanish version. Sent it.', { from: 7 }),
    note('Wanted the guidelines. Sent them with the page on voting marked.', { from: 6, until: 9 }),
    note('Needed the figures again for a report of their own. Sent.', { circle: 'in' }),
    note('Wanted the last minutes for a colleague. Sent them.', { circle: 'in' }),
    note('Answered our question in two lines and asked one back.', { circle: 'in' }),
    note('Sent comments on the draft; we sent the new one.', { from: 5, circle: 'in' }),
    note('Asked for the sign-up sheet. Sent it, with names already on it.', { circle: 'in' }),
    note('Wanted to know what moved since last month. Sent five lines.', { from: 5, circle: 'in' }),
    note('Looked for the training dates. Sent them.', { from: 9, circle: 'in' }),
  ],
  'replied-not-now': [
    note('Not this season. Asked to hear from us after the budget.'),
    note('Short on staff, and honest about it.'),
    note('Wants to wait until somebody else has gone first.', { until: 11 }),
    note('Busy with a move. Will gladly talk next month.'),
    note('Not now, and no hard feelings.'),
  ],
  'meeting-booked': [
    note('Found an hour next week.'),
    note('Has a date, and asked us to bring somebody who knows it first-hand.'),
    note('Booked thirty minutes, early, before the day starts.'),
    note('Will meet if it stays under an hour. It will.'),
    note('Meets us at their own place, which says something.'),
    note('Set a date and asked who else comes.'),
    note('Wants to meet on the spot, not in an office.'),
  ],
  'asked-maybe': [
    note('Yes, if the board agrees. The board meets at the end of the month.', { families: bodiesWithBoards }),
    note('Could say yes once the wording on data is settled.', { from: 8 }),
    note('Would do it together with somebody else, not alone.'),
    note('Maybe. Wants to see the first month before saying more.', { from: 10, until: 12 }),
    note('Depends on who covers the hours.'),
    note('Leaning yes. Needs a letter to show to others.'),
    note('Asked for a week to think about it, and for no reminders.'),
    note('Would sign if it says support and not commitment.', { from: 7 }),
    note('Wants to ask two people at home first, and named them.'),
  ],
  'asked-no': [
    note('No, for now: no hours left in the week. Said it kindly.'),
    note('No to the seat, yes to hearing how it goes.', { circle: 'out' }),
    note('No. A rule of their employer stands in the way; they looked it up.', {
      families: ['justice', 'health', 'knowledge'],
    }),
    note('No. Sees it differently, and explained why in good temper.'),
  ],
  referred: [
    note('Named a colleague who cares more about this, and wrote the first line.'),
    note('Said to begin with the person who keeps the calendar.'),
    note('Pointed us to the night manager.', { families: ['health', 'services', 'justice'] }),
    note('Gave us two names on the Bluff.', { families: ['government', 'business', 'community', 'faith', 'services'] }),
    note('Said a call from Delphine would count for more than one from us.', {
      families: ['services', 'health', 'community'],
    }),
    note('Suggested asking Philomena to open the door.', {
      from: 4,
      until: 10,
      families: ['government', 'justice', 'business', 'community'],
    }),
    note('Knows somebody who knows somebody, and wrote down both.'),
    note('Gave us the number that gets answered.'),
  ],
  'commitment-changed': [
    note('Can come every other week, not every week.'),
    note('Sends a colleague in their place until the end of the month.'),
    note('Does a little less than planned, and on time.'),
    note('Has to cut the hours by half until summer, and told us early.', { from: 8 }),
    note('Can do more than promised: two evenings instead of one.', { from: 6 }),
    note('Somebody else will take the seat; the handover is next week.', { from: 8, until: 9 }),
    note('Moves the training by a month. The room was double-booked.', { from: 7 }),
  ],
  bounced: [
    note('The mail came back. Looking for a better address.'),
    note('Asked to be taken off the newsletter. Done the same day.', { from: 5 }),
  ],
};
