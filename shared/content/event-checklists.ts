import type { ExternalEventKindId } from './external-events.ts';

/** A line of a checklist: what to do, and how many days before the event; a negative number is after it. */
export interface PreparationLine {
  readonly text: string;
  readonly days: number;
}

/** One way that things may go, with what to do then. */
export interface ReadyScenario {
  readonly title: string;
  /** What it would mean for the coalition. */
  readonly meaning: string;
  readonly tasks: readonly PreparationLine[];
}

/** How a coalition prepares for one kind of change. */
export interface EventChecklist {
  readonly id: string;
  readonly label: string;
  /** The kinds of events that it usually fits. */
  readonly kinds: readonly ExternalEventKindId[];
  /** How many days before the event preparation begins; 0 for what comes without warning. */
  readonly leadDays: number;
  readonly lines: readonly PreparationLine[];
  readonly scenarios: readonly ReadyScenario[];
}

/** The checklists of the calendar of external changes, each with its usual lead time. */
export const eventChecklists: readonly EventChecklist[] = [
  {
    id: 'election',
    label: 'Election',
    kinds: ['election'],
    leadDays: 270,
    lines: [
      { text: 'Map the races and the filing dates', days: 270 },
      { text: 'Remind everybody of the nonpartisan rule', days: 240 },
      { text: 'Check what public employees may and may not do', days: 210 },
      { text: 'Offer the same briefing to every candidate', days: 180 },
      { text: 'Make a facts sheet that rates no candidate', days: 150 },
      { text: 'Sign agreements and money before the vote', days: 90 },
      { text: 'Decide when messages are frozen', days: 60 },
      { text: 'Have two transition memos ready', days: 30 },
    ],
    scenarios: [
      {
        title: 'Whoever holds the office stays',
        meaning: 'The doors that are open stay open. It is the time to ask for more.',
        tasks: [
          { text: 'Congratulate and thank, from the whole coalition', days: -3 },
          { text: 'Meet about the next two years', days: -30 },
          { text: 'Ask to renew the orders and agreements', days: -45 },
          { text: 'Rate again where the office stands', days: -45 },
        ],
      },
      {
        title: 'Somebody new takes the office',
        meaning: 'Promises and relationships must be handed over. The first 100 days decide.',
        tasks: [
          { text: 'Name the bridge person', days: -3 },
          { text: 'Send the successor briefing', days: -14 },
          { text: 'Meet with an officer and a peer together', days: -30 },
          { text: 'List the promises that are inherited', days: -30 },
          { text: 'Offer a ride-along or a site visit', days: -60 },
          { text: 'Offer an early win', days: -90 },
        ],
      },
    ],
  },
  {
    id: 'new-administration',
    label: 'New administration or chief',
    kinds: ['leadership', 'contract'],
    leadDays: 90,
    lines: [
      { text: 'Name the bridge person', days: 90 },
      { text: 'Write one page: where we are, what it costs, what we ask', days: 60 },
      { text: 'List the promises that are inherited', days: 45 },
      { text: 'Choose an early win to offer', days: 30 },
      { text: 'Meet within 30 days, with an officer and a peer', days: -30 },
      { text: 'Offer a ride-along or a site visit', days: -45 },
      { text: 'Rate again where everybody stands', days: -60 },
      { text: 'Renew orders and agreements', days: -100 },
    ],
    scenarios: [
      {
        title: 'The one who leads now stays',
        meaning: 'The program keeps its champion. Make sure that it rests on more than one person.',
        tasks: [
          { text: 'Thank them, and ask for a named alternate', days: -7 },
          { text: 'Put what they decided into a written order', days: -30 },
        ],
      },
      {
        title: 'Somebody new leads',
        meaning: 'What hangs on one person has to be handed over in the first month.',
        tasks: [
          { text: 'Send the successor briefing', days: -7 },
          { text: 'Keep the one who leaves as an adviser', days: -14 },
          { text: 'Meet with an officer and a peer', days: -30 },
          { text: 'Ask to sign the agreement again', days: -60 },
        ],
      },
    ],
  },
  {
    id: 'budget',
    label: 'Budget cycle',
    kinds: ['budget'],
    leadDays: 240,
    lines: [
      { text: 'Set down the days of requests, hearings, markup and vote', days: 240 },
      { text: 'Meet the budget officer', days: 180 },
      { text: 'Agree on the amount to ask, with its share for services', days: 150 },
      { text: 'Make cost cards that say what they leave out', days: 120 },
      { text: 'Choose who testifies, lived experience among them', days: 60 },
      { text: 'Plan for 25 percent less', days: 45 },
      { text: 'Plan the thanks', days: 14 },
      { text: 'Set the days for the contract after the vote', days: 7 },
    ],
    scenarios: [
      {
        title: 'The full amount passes',
        meaning: 'Services can be bought. Thank first, then sign.',
        tasks: [
          { text: 'Thank everybody who voted and testified within two days', days: -2 },
          { text: 'Tell partners when money reaches services', days: -7 },
          { text: 'Start the contract', days: -14 },
        ],
      },
      {
        title: 'A quarter less passes',
        meaning: 'Participants come first; overhead gives way before services do.',
        tasks: [
          { text: 'Tell partners first, and together', days: -1 },
          { text: 'Choose what waits, and keep the share for services', days: -10 },
          { text: 'Ask two other sources for the difference', days: -30 },
        ],
      },
    ],
  },
  {
    id: 'member-leadership',
    label: 'Leadership change in a member group',
    kinds: [],
    leadDays: 60,
    lines: [
      { text: 'Ask who comes next at every check-in', days: 60 },
      { text: 'Have a named alternate who is active', days: 45 },
      { text: 'Write the hand-over note', days: 30 },
      { text: 'Look at the commitments at risk', days: 21 },
      { text: 'Welcome the successor in person within two weeks', days: -14 },
      { text: 'Sign the agreement again', days: -30 },
      { text: 'Keep the departing champion as an adviser', days: -30 },
    ],
    scenarios: [
      {
        title: 'The successor is with us',
        meaning: 'A welcome and one small task are enough.',
        tasks: [
          { text: 'Welcome them in person', days: -14 },
          { text: 'Ask them to take the seat', days: -30 },
        ],
      },
      {
        title: 'The successor has doubts',
        meaning: 'The seat and what was promised may go. Start from what they care about.',
        tasks: [
          { text: 'Ask the departing champion to make the introduction', days: -3 },
          { text: 'Listen first: a 1:1 without an ask', days: -14 },
          { text: 'Find a second door into the organization', days: -21 },
        ],
      },
    ],
  },
  {
    id: 'coalition-staff',
    label: 'Coalition staff or co-chair leaves',
    kinds: [],
    leadDays: 90,
    lines: [
      { text: 'Write the role file', days: 90 },
      { text: 'Put contacts and access into Longtable', days: 75 },
      { text: 'Name who decides in between', days: 60 },
      { text: 'Hand relationships over in person', days: 45 },
      { text: 'Work side by side for a month', days: 30 },
      { text: 'Check the load of those who stay', days: 21 },
      { text: 'Tell everybody, with thanks', days: 14 },
    ],
    scenarios: [
      {
        title: 'The place is filled in time',
        meaning: 'One month side by side keeps relationships whole.',
        tasks: [{ text: 'Introduce the new person to the ten closest partners', days: -30 }],
      },
      {
        title: 'The place stays empty for a while',
        meaning: 'Less gets done. Say what waits.',
        tasks: [
          { text: 'Share out the follow-ups', days: 0 },
          { text: 'Say what waits, and until when', days: -7 },
        ],
      },
    ],
  },
  {
    id: 'funding-end',
    label: 'Funding ends',
    kinds: ['grant'],
    leadDays: 360,
    lines: [
      { text: 'Count how many months the money lasts', days: 360 },
      { text: 'Set down the renewal dates', days: 330 },
      { text: 'Make two asks for each dollar that ends', days: 270 },
      { text: 'Plan steps down that protect participants', days: 180 },
      { text: 'Tell partners early', days: 120 },
      { text: 'Keep the share for services', days: 90 },
      { text: 'Finish the report on each fund', days: 60 },
    ],
    scenarios: [
      {
        title: 'It is renewed',
        meaning: 'The work goes on. Thank, report, and begin the next renewal.',
        tasks: [
          { text: 'Thank the funder with one result', days: -2 },
          { text: 'Set the next renewal on the horizon', days: -7 },
        ],
      },
      {
        title: 'It ends',
        meaning: 'Participants feel it first. The steps down begin before the money is gone.',
        tasks: [
          { text: 'Tell participants and partners before the public', days: 60 },
          { text: 'Begin the steps down', days: 45 },
          { text: 'Ask the two sources that come next', days: 90 },
        ],
      },
    ],
  },
  {
    id: 'lease-end',
    label: 'Lease or license ends',
    kinds: ['lease'],
    leadDays: 180,
    lines: [
      { text: 'Read what it says about notice and renewal', days: 180 },
      { text: 'Ask everybody who uses the space what they need', days: 150 },
      { text: 'Ask the owner about renewing, and at what price', days: 120 },
      { text: 'Visit two other places: step-free, on a bus line, safe to come to', days: 90 },
      { text: 'Decide: renew, move or share', days: 60 },
      { text: 'Sign, or give notice in writing', days: 45 },
      { text: 'Tell participants and partners where to come', days: 30 },
    ],
    scenarios: [
      {
        title: 'It is renewed',
        meaning: 'The work stays where people know it. Set the next end down.',
        tasks: [
          { text: 'Thank the owner', days: -2 },
          { text: 'Put the new end on the horizon', days: -7 },
        ],
      },
      {
        title: 'We move',
        meaning: 'People come to a door that they know. They hear of the new one more than once.',
        tasks: [
          { text: 'Sign for the new place', days: 60 },
          { text: 'Change the address on every card, page and sign', days: 30 },
          { text: 'Hang a sign on the old door, with a map', days: 0 },
        ],
      },
    ],
  },
  {
    id: 'program-phase',
    label: 'Program phase changes',
    kinds: [],
    leadDays: 120,
    lines: [
      { text: 'Agree on what says go or no go', days: 120 },
      { text: 'Draw the roles anew, from design to operations', days: 90 },
      { text: 'Set the training days', days: 75 },
      { text: 'Check capacity: divert to where', days: 60 },
      { text: 'Lock the baseline of the evaluation', days: 45 },
      { text: 'Tell the neighborhood', days: 30 },
      { text: 'Name the watch team for the first 30 days', days: 14 },
    ],
    scenarios: [
      {
        title: 'Go',
        meaning: 'The next phase starts with people watching for the first month.',
        tasks: [{ text: 'Meet as watch team each week', days: -7 }],
      },
      {
        title: 'No go for now',
        meaning: 'A later start with the services in place is better than a broken promise.',
        tasks: [{ text: 'Say what is missing, and when we look again', days: -3 }],
      },
    ],
  },
  {
    id: 'session',
    label: 'Legislative session',
    kinds: ['session', 'hearing'],
    leadDays: 180,
    lines: [
      { text: 'List the bills that touch the program', days: 180 },
      { text: 'Set the rules for logging lobbying, member by member', days: 150 },
      { text: 'Agree on how the coalition takes a position', days: 120 },
      { text: 'Prepare the witnesses', days: 60 },
      { text: 'Check for sunsets and for state rules over local ones', days: 45 },
      { text: 'Thank the sponsors', days: -7 },
    ],
    scenarios: [
      {
        title: 'A bill helps us',
        meaning: 'Support it within the rules, and thank the sponsor.',
        tasks: [
          { text: 'Take a position by the agreed process', days: 30 },
          { text: 'Offer a witness with lived experience', days: 21 },
        ],
      },
      {
        title: 'A bill threatens the program',
        meaning: 'Find out who can amend it before it is heard.',
        tasks: [
          { text: 'Write one page on what it would do here', days: 30 },
          { text: 'Ask the people who can amend it', days: 21 },
        ],
      },
    ],
  },
  {
    id: 'critical-incident',
    label: 'Critical incident',
    kinds: [],
    leadDays: 0,
    lines: [
      { text: 'See to safety and care first', days: 0 },
      { text: 'Name who holds the facts, and one spokesperson', days: 0 },
      { text: 'Check law and privacy', days: 0 },
      { text: 'Put out the holding statement', days: 0 },
      { text: 'Work through the call list within two hours', days: 0 },
      { text: 'Say nothing that is guessed, and nothing from records', days: 0 },
      { text: 'Name somebody for the family', days: -1 },
      { text: 'Review within 14 days', days: -14 },
    ],
    scenarios: [],
  },
  {
    id: 'evaluation',
    label: 'Evaluation or audit comes out',
    kinds: ['evaluation'],
    leadDays: 90,
    lines: [
      { text: 'Agree on the embargo', days: 90 },
      { text: 'Let the advisory committee read it first', days: 45 },
      { text: 'Write a plain summary that states the limits', days: 30 },
      { text: 'Prepare questions and answers', days: 21 },
      { text: 'Have the plan to improve ready for the same day', days: 14 },
      { text: 'Ask partners for their words', days: 10 },
    ],
    scenarios: [
      {
        title: 'It shows what we hoped',
        meaning: 'Say what it does not show, too.',
        tasks: [{ text: 'Share it with every partner on the same day', days: 0 }],
      },
      {
        title: 'It is mixed or bad',
        meaning: 'Trust grows when we say it first.',
        tasks: [
          { text: 'Tell partners and participants before the public', days: 2 },
          { text: 'Put out the plan to improve', days: 0 },
        ],
      },
    ],
  },
  {
    id: 'media-attack',
    label: 'Media attack or viral post',
    kinds: [],
    leadDays: 0,
    lines: [
      { text: 'Verify what is said', days: 0 },
      { text: 'Decide: answer or not', days: 0 },
      { text: 'Choose a messenger close to the audience', days: 0 },
      { text: 'Answer without repeating the frame', days: 0 },
      { text: 'Call wavering partners directly', days: -1 },
      { text: 'Watch for 72 hours', days: -3 },
      { text: 'Log the objection', days: -3 },
    ],
    scenarios: [],
  },
  {
    id: 'service-loss',
    label: 'A service is lost',
    kinds: [],
    leadDays: 60,
    lines: [
      { text: 'Bring the gap map up to date', days: 60 },
      { text: 'Find alternates', days: 45 },
      { text: 'Agree on the rule for pausing or narrowing referrals', days: 30 },
      { text: 'Ask for emergency funds', days: 30 },
      { text: 'Tell officers', days: 14 },
      { text: 'Take it to the state', days: 14 },
    ],
    scenarios: [],
  },
  {
    id: 'agreement-end',
    label: 'Agreement ends',
    kinds: [],
    leadDays: 180,
    lines: [
      { text: 'Ask those who work by it what no longer fits', days: 180 },
      { text: 'Find out who signs now, and who would have to', days: 150 },
      { text: 'List what each side promised and what was kept', days: 120 },
      { text: 'Send a first text of the new one', days: 90 },
      { text: 'Take the text to the coalition', days: 60 },
      { text: 'Set the day of the signing', days: 30 },
      { text: 'Agree on what holds if the day passes without a signature', days: 30 },
    ],
    scenarios: [
      {
        title: 'It is signed again',
        meaning: 'The work goes on. Say thank you in public and set the next end.',
        tasks: [
          { text: 'Thank those who signed', days: -2 },
          { text: 'Set the next end and the next look at it', days: -7 },
        ],
      },
      {
        title: 'The day passes without a signature',
        meaning: 'Until there is a new text, people need to know what they may still do.',
        tasks: [
          { text: 'Ask for a short extension in writing', days: 14 },
          { text: 'Tell everybody who works by it what holds now', days: 0 },
          { text: 'Ask for a talk with whoever can sign', days: -7 },
        ],
      },
    ],
  },
  {
    id: 'reapply',
    label: 'Application for money is due',
    kinds: [],
    leadDays: 180,
    lines: [
      { text: 'Ask the funder what changed since the last time', days: 180 },
      { text: 'Choose the results to show, with their limits', days: 120 },
      { text: 'Ask partners for letters of support', days: 90 },
      { text: 'Agree on the budget, with its share for services', days: 60 },
      { text: 'Let somebody read it who was not there', days: 30 },
      { text: 'Hand it in before the last day', days: 7 },
    ],
    scenarios: [
      {
        title: 'The answer is yes',
        meaning: 'Thank, sign and set down the reports that come with it.',
        tasks: [
          { text: 'Thank the funder and those who wrote letters', days: -2 },
          { text: 'Set down the days of the reports', days: -14 },
        ],
      },
      {
        title: 'The answer is no',
        meaning: 'Ask why while it is fresh, and go to the next source.',
        tasks: [
          { text: 'Ask the funder for the reasons', days: -7 },
          { text: 'Ask the two sources that come next', days: -14 },
          { text: 'Begin the steps down that protect participants', days: -30 },
        ],
      },
    ],
  },
];

/** How to prepare for what records say ends by itself: the checklist and the kind of event that it becomes. */
export const endingPlans = {
  term: { checklistId: 'member-leadership', kind: 'contract' },
  role: { checklistId: 'member-leadership', kind: 'leadership' },
  commitment: { checklistId: 'agreement-end', kind: 'contract' },
  agreement: { checklistId: 'agreement-end', kind: 'contract' },
  review: { checklistId: 'agreement-end', kind: 'contract' },
  funding: { checklistId: 'funding-end', kind: 'grant' },
  reapply: { checklistId: 'reapply', kind: 'grant' },
  data: { checklistId: 'agreement-end', kind: 'contract' },
  evaluation: { checklistId: 'evaluation', kind: 'evaluation' },
} as const satisfies Record<string, { readonly checklistId: string; readonly kind: ExternalEventKindId }>;

/** The checklist that fits a kind of event at best; null for one that none is made for. */
export function usualChecklist(kind: string): EventChecklist | null {
  return eventChecklists.find((each) => each.kinds.some((one) => one === kind)) ?? null;
}

/** A checklist by its id. */
export function checklistOf(id: string): EventChecklist | null {
  return eventChecklists.find((each) => each.id === id) ?? null;
}
