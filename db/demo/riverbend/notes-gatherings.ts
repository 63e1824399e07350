import type { ChannelId } from '#shared/content/channels.ts';

import { note, type Note } from './note-types.ts';

/** What was noticed where several people came together, by channel. */
export const gatheringNotes: Partial<Readonly<Record<ChannelId, readonly Note[]>>> = {
  'info-session': [
    note('Came, listened, stayed for the questions.'),
    note('Took a card and asked when the next one is.'),
    note('Sat at the back and left with the fact sheet.', { from: 4 }),
    note('Asked the question everybody had: who answers at two in the morning?'),
    note('Came with a colleague and translated for them.', { from: 2 }),
    note('Signed in with an e-mail and a phone number. Wants to hear more.'),
    note('Stayed to fold chairs. That is where the talk happened.'),
    note('Said the map of the next steps helped more than the slides.'),
    note('Doubts, and said so in front of everyone. Others nodded.'),
    note('Liked that Rafe opened and no one in a tie did.'),
    note('Asked for a session at their own place, after hours.'),
  ],
  meeting: [
    note('Came and spoke up twice.'),
    note('Came, and took a task home.'),
    note('Quiet at first. We made sure they spoke before the break.', { circle: 'out' }),
    note('Asked for the minutes in plainer words.'),
    note('Disagreed in the open and stayed. That is what the guidelines are for.', { from: 6 }),
    note('Brought numbers, on one page, as promised.', { from: 5, circle: 'in' }),
    note('Left early for a shift; sent comments the same night.', {
      families: ['justice', 'health', 'services', 'lived'],
    }),
    note('Kept the discussion on the goal when it wandered.'),
    note('Had two people with them who had never been.', { circle: 'in' }),
    note('Said little, nodded at the right moment, voted yes.', { from: 6, circle: 'in' }),
    note('Gave a gradient of three and explained why, which helped.', { from: 6, circle: 'in' }),
    note('Asked who was missing from the room. We read out the list.', { from: 9 }),
  ],
  'site-visit': [
    note('Walked the route with the outreach crew and asked good questions.'),
    note('Saw the intake desk from the other side. Will not forget the chairs.'),
    note('Came along for two hours and stayed for four.'),
    note('Showed us the building. The side door could work.', { families: ['health', 'services', 'faith'] }),
    note('Stood at the counter for a morning and saw how many calls come in.'),
    note('Met the night crew. They liked being asked.'),
    note('Visited the drop-in and was offered soup before anything else.'),
    note('Tried the pocket card with Junie on three made-up calls.', {
      from: 11,
      families: ['health', 'services', 'lived', 'community'],
    }),
  ],
  'public-hearing': [
    note('Was there, did not speak, nodded twice.'),
    note('Spoke for two minutes, in their own words.'),
    note('Listened to both sides and stayed for the coffee.'),
  ],
  event: [
    note('Came to the table and took cards for the break room.'),
    note('Was there with family. No business talk, which was right.'),
    note('Stood next to people they had argued with in spring.', { from: 9 }),
    note('Helped carry the tables back.'),
    note('Said a few words that nobody had written for them.', { from: 8 }),
    note('Came late, stayed long.'),
  ],
};
