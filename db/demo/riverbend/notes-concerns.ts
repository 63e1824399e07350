import { note, type NotesByFamily } from './note-types.ts';

/** What worries people, by family. */
export const concernNotes: NotesByFamily = {
  justice: [
    note('Wants to know who is in charge on a bad night.'),
    note('Does not want to be the only one in their field at the table.', { until: 9 }),
    note('Victims must hear it from a person and not from the news.', {
      only: ['prosecutors', 'courts-probation', 'sheriff'],
    }),
    note('What if somebody is diverted, and again, and again? Wants an answer that does not blame the officer.', {
      only: ['law-enforcement', 'sheriff', 'police-labor'],
    }),
    note('Afraid that one bad week will end it. Asked who speaks that day.', { from: 6 }),
    note('Worried that what people say to a case manager will travel to court.', { only: ['public-defense'] }),
    note('Serious cases must stay out. Asked to see the list in writing.', {
      only: ['prosecutors', 'law-enforcement', 'sheriff'],
    }),
    note('Says the paperwork is longer than promised.', { from: 11 }),
    note('Evenings are covered, weekends are not.', { from: 12 }),
    note('Does not want a new program to become one more condition.', { only: ['courts-probation', 'public-defense'] }),
    note('Asked who pays for the overtime.', { only: ['law-enforcement', 'police-labor'] }),
  ],
  business: [
    note('Customers ask and staff do not know what to say.'),
    note('Members fear that nothing happens after the call.'),
    note('The corner by the bus stop is worse, they say. Wants somebody to come and look.', { from: 6 }),
    note('Wants the services spread out, not all on one street.'),
    note('Heard that people will simply be let go. We talked it through with the 72-hour page.', { from: 8 }),
  ],
  lived: [
    note('Afraid that it will be gone when the grant is.'),
    note('Will people be pushed into treatment? Wants to see the word voluntary in every document.'),
    note('Worried about being recognized at a public meeting.'),
    note('Four members have been asked to three committees each. That is too much.', { from: 11 }),
    note('Stipends came late again this month.', { from: 8 }),
    note('Police in the room changes who talks. Asked for an hour without them.', { from: 5 }),
  ],
  health: [
    note('Slots are full until the end of next month.', { only: ['behavioral-health'], from: 12 }),
    note('Divert to where? The question is fair as long as nights are not covered.', { until: 11 }),
    note('Who is liable during the ride? Legal will ask.'),
    note('Staff safety at the night entrance.', { only: ['health-care', 'behavioral-health'] }),
    note('Afraid of getting people handed over without a call first.', { from: 5 }),
    note('A mixed message to teenagers is still the worry.', { only: ['prevention'] }),
    note('Crews wait too long at the hand-off and the next call is already open.', { only: ['fire-ems'], from: 11 }),
  ],
  government: [
    note('Nobody wants to own it if it goes wrong.'),
    note('Asked what it does to the budget they already have.', { until: 8 }),
    note('Needs to know which neighborhood hears of it first.', { only: ['mayor', 'municipal', 'policymakers'] }),
    note('The second year has no money behind it yet.', { from: 7 }),
    note('Afraid of the headline more than of the program.'),
    note('Lawyers ask what the city signs and what it merely supports.', { only: ['mayor', 'municipal'], from: 8 }),
    note('Two e-mails from owners a day. Wants something to answer them with.', {
      only: ['mayor', 'municipal', 'policymakers'],
      from: 7,
    }),
    note('Staff turnover is high; training has to be repeated every quarter.', { only: ['dispatch'] }),
  ],
  money: [
    note('Two grants of this kind ended badly. Asked what we learned from them.'),
    note('Does not want to pay for what the county should pay for.'),
    note('Asked for a plan in case the settlement money comes late.', { from: 7 }),
    note('Needs outcomes that are not only counts.'),
  ],
  faith: [
    note('Wants to be more than a room with chairs.'),
    note('Some members hold that help begins with abstinence. Wants a way to talk about that with respect.'),
    note('Volunteers are older and tire. Asked for shorter shifts.', { from: 8 }),
  ],
  community: [
    note('Nobody answered when they called. Wants to know why before anything else.', { from: 10 }),
    note('Will discretion fall on the same streets as always?'),
    note('Afraid that names end up in a file that others can read.'),
    note('Meetings are on the wrong side of the river, and the last bus goes at nine.'),
    note('Wants to be thanked less and paid more.', { from: 6 }),
    note('Wants the word federal to appear in the data clause, next to the word never.', {
      only: ['immigrant-refugee', 'civil-liberties'],
      from: 9,
    }),
  ],
  services: [
    note('Referrals without money are a second waitlist.'),
    note('Being handed the hardest cases by phone on a Friday.', { from: 6 }),
    note('Background checks rule out the very people they want to hire.'),
    note('Four funders, four reports. Asks for one.', { from: 7 }),
    note('The landlord list is down to six names.', { only: ['housing-homeless'], from: 10 }),
  ],
  knowledge: [
    note('Does not want to be told afterwards what was off the record.', { only: ['media'] }),
    note('Wants access without conditions on what may be said.', { only: ['researchers', 'media'] }),
    note('Small numbers can identify people. Suggests a floor of ten per cell.', { only: ['researchers'] }),
  ],
};
