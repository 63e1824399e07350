import type { RatingScaleId } from '#shared/content/ratings.ts';

import type { DemoRating } from './ratings.ts';

/** Why a stance was seen, by subject and value. */
export const ratingNotes: Readonly<Record<string, string>> = {
  'o03 0': 'Wants to know what it costs in officer time.',
  'o03 1': 'Sent a lieutenant to the site visit and let him talk.',
  'o03 2': 'Two evening beats start with the chief’s own order.',
  'o04 -1': 'The sheriff calls it a city matter.',
  'o04 0': 'The new sheriff asked for the jail-bed numbers.',
  'o05 -1': 'Asks what happens to victims when nobody is charged.',
  'o05 0': 'Listened to Marcus and took the folder home.',
  'o05 1': 'Said yes if victims are told what was agreed.',
  'o07 0': 'The Mayor waits for the police.',
  'o07 1': 'Named an aide to sit with the coalition.',
  'o08 1': 'Two more members now ask Alba for the numbers.',
  'o19 1': 'Worried that more people will be watched, not fewer.',
  'o19 2': 'Satisfied by the equity numbers in the design.',
  'o21 -1': 'Members fear another program that forgets their doors.',
  'o21 0': 'Douglas wants a number that a shop owner can call.',
  'o21 1': 'The board endorsed the pilot, seven to two.',
  'o22 -2': 'Wrote to the council against it.',
  'o22 -1': 'Still says “catch and release”, but comes to talk.',
  'o22 1': 'Joined after walking through the first 72 hours.',
  'o23 -1': 'East Bluff wants visible change before new words.',
  'o23 0': 'Miss Bea got them to hold the question open.',
  'o31 0': 'Will not back the data clause as it stands.',
  'o38 -2': 'Spoke at the forum: “catch and release”.',
  'o39 -2': 'Tells members that it is social work with a badge.',
  'o39 -1': 'Stopped campaigning after hearing Junie.',
  'o41 1': 'Sees a way to bill for case management.',
  'p18 -1': 'Votes with the property owners.',
  'p20 -1': 'Says the county has no money for it.',
  'p44 -1': 'Counts needles, not people, he says himself.',
};

/** What was said in words, and two views that differ. */
export const saidRatings: readonly DemoRating[] = [
  said('p03', 'leaderType', 'informal', 30),
  said('p05', 'leaderType', 'formal', 110),
  said('p15', 'leaderType', 'formal', 94),
  said('p35', 'leaderType', 'connector', 186),
  said('p42', 'leaderType', 'informal', 214),
  said('p51', 'leaderType', 'gatekeeper', 247),
  said('p63', 'leaderType', 'gatekeeper', 290),
  said('p64', 'leaderType', 'formal', 240),
  said('p69', 'leaderType', 'informal', 125),
  said('p70', 'leaderType', 'both', 158),
  said('p05', 'decisionRole', 'decides', 110),
  said('p11', 'decisionRole', 'decides', 158),
  said('p15', 'decisionRole', 'decides', 94),
  said('p49', 'decisionRole', 'decides', 118),
  said('p66', 'decisionRole', 'reports', 240),
  said('o38', 'reservation', 'That nobody is held to account: “catch and release”.', 240),
  said('o39', 'reservation', 'More work for officers, and no say in how it is done.', 345),
  said('o31', 'reservation', 'Names in a shared database. Not the pilot itself.', 352),
  said('p44', 'reservation', 'Another plan that is made for East Bluff without East Bluff.', 255),
  said('p20', 'reservation', 'The cost in year three, when the grant ends.', 262),
  said('p05', 'trust', '4', 331),
  said('p17', 'trust', '5', 331),
  said('p31', 'trust', '4', 300),
  said('p55', 'trust', '3', 352),
  {
    ...said('o23', 'stance', '-1', 398),
    raterKey: 'p69',
    note: 'Walt told our members at the hall that he is still against it.',
  },
  { ...said('o23', 'stance', '0', 405), raterKey: 'p39', note: 'He asked for the table-top dates. That is not a no.' },
  {
    ...said('p40', 'stance', '-1', 396),
    raterKey: 'p39',
    note: 'The center is for it. Sasha holds back until the conduct page says how officers use names and pronouns.',
  },
];

function said(subjectKey: DemoRating['subjectKey'], scale: RatingScaleId, value: string, day: number): DemoRating {
  return { subjectKey, scale, value, day, raterKey: 'p01', basis: 'heard', confidence: 'medium', note: '' };
}
