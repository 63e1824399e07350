import type { MinutesStatus } from '#shared/domain/meetings/minutes-status.ts';

/**
 * What minutes say. `@p03` names a person; a line `! Title` is the task of that title, `* w18` a win, `? Question` a question of the
 * room; they become the marks of `shared/domain/meetings/minutes-marks.ts`.
 */
export interface DemoMinutes {
  readonly status: MinutesStatus;
  /** The day of the story on which they were approved. */
  readonly approvedDay?: number;
  /** What is said of items, by their titles on the agenda. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly amendment?: { readonly day: number; readonly body: string; readonly reason: string };
}

/** The minutes of Riverbend, by the key of the meeting. */
export const demoMinutes: Readonly<Record<string, DemoMinutes>> = {
  m07: {
    status: 'locked',
    approvedDay: 205,
    said: {
      'Check-in, quorum and conflicts': [
        'Fifteen of sixteen seats are here. @p43 sent regrets. @p03 read the conflict rule aloud; @p23 said that his center bids on treatment slots and will not vote on them.',
      ],
      'Minutes and actions': [
        'The notes of the third plenary were read and stand as they are. @p01 thanked @p39 for three months of note-taking.',
      ],
      'Operating guidelines': [
        '@p06 and @p13 went through the text clause by clause. The room spent most of its time on two of them.',
        '**Quorum.** @p17 asked why heads alone do not do. @p33: “Nine people from one side of the street are not a coalition.” Two sectors and one lived-experience seat stay in.',
        '**The pause.** @p12 worried that a pause could stall the county for good. @p61 answered that it can be asked for once, until the next meeting, and only on what is reserved. With that said, the district attorney’s office can live with it.',
        'Adopted by modified consensus in the first round: eight endorse, four support with reservations, two can live with it, one disagrees and stands aside, nobody blocks. @p38 stands aside: “I want the data clause tighter. I will not hold the rest up for it.”',
        '? Who decides what counts as a public position?',
        '! Agree on the stipend policy',
      ],
      'Stipends: what the advisory committee needs': [
        '@p61 asked for three things: cash or card, within five days, and a person to call when it does not come. @p27 has a prepaid card that works without a bank.',
        'The advisory committee brings a policy to the next meeting. Nobody is to lose a benefit because they came here: @p54 will be asked.',
      ],
      'Data look: who is booked, and for what': [
        '@p21 showed twelve months of bookings. Four charges make up more than half of them; one in five people was booked twice.',
        '? Do we know how many of them asked for treatment first?',
      ],
      'Actions and message of the day': [
        'Message of the day: *we have rules now, and we wrote them together.*',
        '! Fill the seats',
        '! Write the alias rule',
      ],
    },
    amendment: {
      day: 240,
      body: 'In “Check-in, quorum and conflicts”: Dr. Wrenfield’s center bids on treatment slots and on outreach, and he votes on neither.',
      reason: 'He asked for it; the minutes named the slots alone.',
    },
  },
  m13: {
    status: 'approved',
    approvedDay: 300,
    said: {
      'Check-in, quorum and conflicts': [
        'Thirteen seats are here, @p28 sits for @p27. @p21 and @p35 joined by video. No conflicts were named.',
      ],
      'Minutes and actions': [
        'The minutes of the special meeting on the business track were approved with one correction: the walk-through took an hour, not two.',
        '! Table-top exercise with ten scenarios',
      ],
      'Eligibility, first text': [
        '@p12 presented the first text: low-level drug possession, sex work and theft from need, with an exclusion for anybody who has an open warrant.',
        '@p04: “That is most of the people we mean.” @p33 counted: of the last forty people he met at the door, twenty-six would be out.',
        '@p06 said that officers need one sentence they can hold in their head at two in the morning. The exclusion is simple, and it is wrong.',
        'Put to a vote: eight for it, five against. It needs two thirds and failed.',
      ],
      'Eligibility, revised text': [
        '@p13 read the revised text. Warrants for failure to appear no longer exclude; warrants for violence do. A supervisor can be called, day and night.',
        '@p43 asked what she tells a shop owner whose window was broken. @p06: “Anything with a named victim needs that person’s yes.” That went into the text.',
        'Put to a vote: twelve for it, one against. It passed. @p12 voted against and asked that his reason be kept: “I want six months of figures before we widen it.”',
        '! Write the consent script',
        '! Memo on warrants and travel limits',
        '* w18',
      ],
      'Advisory: no exclusion for earlier warrants': [
        '@p61 thanked the room for changing its mind in public. The advisory committee will read the officer’s card before it is printed.',
        '? What happens to somebody who says no to the offer?',
      ],
      'Actions and message of the day': ['Message of the day: *a call instead of a cell, when nobody was hurt.*'],
    },
  },
  m16: {
    status: 'locked',
    approvedDay: 331,
    said: {
      'Arrive, and welcome new partners': [
        'Thirty-three came, two of them by video. For the first time the district attorney and the chief of police sat at the same table. @p59 welcomed everybody in both languages.',
      ],
      'Wins and thanks': [
        '@p33 thanked @p42 for standing up at the Chamber. @p01 read out the letter of the state: the deflection grant is ours.',
        '* w22',
      ],
      'Action review': [
        'Of eleven actions nine are done. The night drop-off site and the data-use agreement are late; both have an owner and a new day.',
        '! Finish the agreement',
      ],
      'Text of the agreement': [
        '@p13 walked through the agreement in plain words: who may be offered diversion, who takes the call, what each signs up to, and how anybody gets out.',
        '@p11 said that her office can sign because a person who was harmed is asked. @p70: “My son would have been one of the ten. I want you to know that I can read this text and sleep.”',
        '@p38 asked that the data clause be marked as not settled. It is: section 7 names a redraft and a date.',
        'Put to a vote by supermajority: twenty-seven for it, two against, one abstention. It passed. @p55 was not in the room and asked beforehand that his worry about section 7 be kept.',
        '? Who may see the list of people who were offered diversion?',
        '* w23',
      ],
      'Ready for the launch: police, peers, services': [
        '@p06: both evening shifts are trained but four officers. @p07 showed the pocket card. @p29 and @p02 are on the line from four to midnight.',
        '@p23 said it plainly: same-day slots are there on four days of five. On the fifth @p27 keeps two rooms.',
        '! Set the dispatch codes',
        '! Print the pocket card',
      ],
      'Actions read back': ['@p39 read back five actions. Each has one owner and a day.'],
      'Closing round': ['One word each. “Tired” and “finally” were said most.'],
    },
    amendment: {
      day: 345,
      body: 'In “Ready for the launch”, the hours of the peer line are four in the afternoon to midnight on weekdays, and noon to midnight on Saturdays.',
      reason: 'The minutes left Saturdays out.',
    },
  },
  m19: {
    status: 'corrected',
    said: {
      'Meal and check-in': [
        'Everybody was here, all nine. @p61 came for the first time since the alias rule. Lunch was by @p42’s bakery.',
      ],
      'You said, we did': [
        '@p02 went through the list of the spring: stipends within five days (done), no uniforms in this room (done), a say in hiring peers (half: two of us sat in, the offer was made without us).',
        '! Publish what you said and what we did',
      ],
      'The data clause': [
        '@p33 read the clause as the research team wants it: names leave with a case number, and the key stays with the county.',
        '@p31 said that a key is a door. @p70 would give his son’s name any day and understands why others would not.',
        '@p61: “You ask us to trust a locked drawer in a building where we were booked.”',
        'The committee uses its pause, agreed by all nine. The clause comes back to the Design Team with three changes: no names at any step, an end date, and a reader from this committee.',
        '! Redraft the data clause',
        '? Can somebody take their yes back later, and what happens to the figures then?',
      ],
      'A complaint about a hand-off': [
        'A person waited two hours with an officer because nobody answered the line. Who it was stays here. @p31 takes it to the services committee in her own words.',
      ],
      'Advice in our own words': [
        '“Count us, do not list us.” To be read aloud at the Design Team by @p03.',
        '! Open a feedback line',
      ],
      'Pay, support and next meeting': ['Stipends were paid at the door. @p04 drives home who needs it.'],
    },
  },
  m20: {
    status: 'draft',
    said: {
      'Our story so far': [
        '@p33 drew fourteen months on a roll of paper, and everybody added what they remember. The forum is the longest part of it.',
      ],
      'What goes on around us': [
        '@p16: the city votes on its budget in six weeks, and a shortfall is likely. @p17 counts five votes for us and two who have not said. The lodge no longer campaigns against us.',
      ],
      'Health of the coalition in numbers': [
        '@p52 showed the figures. Coverage is up, wins are slower than in autumn, and one committee still has nobody with lived experience.',
        '! Add a seat for lived experience',
        '? Is it the same few people who do the work?',
      ],
      Goals: [
        'Five goals for year two, each with an owner. The hand-off within an hour stays first.',
        '! Hold a learning session',
      ],
      'Committees and load': [
        '@p03 said that she sits on three bodies and sleeps badly. @p04 the same. From June on nobody holds more than three seats, and each seat has an alternate.',
      ],
      'Calendar and risks': [
        '@p21 will bring a plan for the end of the grant to every second meeting.',
        '! Plan for the funding cliff',
      ],
    },
  },
};
