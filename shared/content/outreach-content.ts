import type { ChannelId } from './channels.ts';
import type { VocabularyEntry } from './sources.ts';

/** How far a plan is. */
export const outreachStatuses = [
  { id: 'draft', label: 'Draft', description: 'Steps and words are being written.' },
  { id: 'running', label: 'Running', description: 'Contacts come due.' },
  { id: 'done', label: 'Done', description: 'Nothing more comes due.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a plan's status, as stored. */
export type OutreachStatusId = (typeof outreachStatuses)[number]['id'];

/** Why somebody of the audience is not contacted. */
export const leftOutReasons = [
  { id: 'do-not-contact', label: 'Asked not to be contacted', description: 'They said so, for every channel.' },
  { id: 'no-consent', label: 'No consent for these channels', description: 'They declined or took it back.' },
  { id: 'not-asked', label: 'No permission to text', description: 'A text message needs a yes first.' },
  { id: 'no-address', label: 'No way to reach them', description: 'No number or address for these channels.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a reason, as stored. */
export type LeftOutReasonId = (typeof leftOutReasons)[number]['id'];

interface StepTemplate {
  readonly channel: ChannelId;
  /** Days after the start. */
  readonly day: number;
  readonly subject: string;
  readonly script: string;
}

/** The sequence that a new plan starts with; its words are a first draft to change. */
export const starterSteps: readonly StepTemplate[] = [
  {
    channel: 'email',
    day: 0,
    subject: 'A short talk about help instead of arrest',
    script:
      'Hello {firstName},\n\nI am {me} with the {coalition}. When an officer can connect a person to help on the spot, the block gets safer and fewer lives get stuck in jail. I would like to hear how this looks from where you stand.\n\n{ask}\n\nMay I call you this week?\n\n{me}',
  },
  {
    channel: 'phone',
    day: 4,
    subject: '',
    script:
      'Hello {firstName}, this is {me} with the {coalition}. I wrote to you a few days ago. Is this a good moment?\n\nListen first: what do you see, what worries you, what would have to be true?\n\nThen the ask: {ask}\n\nThank you, and I will send what I promised.',
  },
  {
    channel: 'one-to-one',
    day: 14,
    subject: '',
    script: 'Meet {firstName} where they work. Bring the one-page brief. The ask: {ask}',
  },
];

/** The parts of a 1:1 talk of 45 minutes. `heading` is the heading under which the words are kept in the contact. */
export const oneToOneGuide = [
  {
    id: 'connect',
    heading: 'What we share',
    minutes: 10,
    question: 'Why does each of you care? What do you have in common?',
  },
  { id: 'view', heading: 'Their view', minutes: 12, question: 'How do they see the problem? In their words.' },
  { id: 'works', heading: 'What would make it work', minutes: 8, question: 'What would have to be true for them?' },
  { id: 'ask', heading: 'The ask', minutes: 8, question: 'What did you ask for, and what did they say?' },
  { id: 'next', heading: 'Next', minutes: 5, question: 'What happens next, and who else should be asked?' },
] as const satisfies readonly {
  readonly id: string;
  readonly heading: string;
  readonly minutes: number;
  readonly question: string;
}[];

/** The stable id of a part of a 1:1 talk. */
export type OneToOnePartId = (typeof oneToOneGuide)[number]['id'];
