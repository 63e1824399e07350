/** A text with merge fields in braces, such as {partner}. */
export interface LetterTemplate {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What fills it: an agreement, or a partner with perhaps a commitment. */
  readonly about: 'agreement' | 'partner';
  /** Markdown. */
  readonly text: string;
}

/** Templates of letters and agreements: starting points to be edited, not legal advice. */
export const letterTemplates = [
  {
    id: 'mou',
    label: 'Memorandum of understanding',
    description: 'What several partners do together, and how each may leave.',
    about: 'agreement',
    text: `# {title}

This memorandum is between the members of {coalition} that sign below:

{parties}

## What we do together

{scope}

## How we work

- Each party names one person who answers for its part.
- We decide together by the coalition’s operating guidelines.
- No name of and no fact about a program participant is kept in coalition records.
- Data move only under a written agreement that names purpose, fields, security and an end date.

## Right to withdraw

{rightToWithdraw}

## Time

It begins on {startsOn} and ends on {endsOn}. The parties look at it together by {reviewOn}.

This memorandum states what we intend. It binds nobody to pay and takes no power from any party.

## Signatures

{signatures}
`,
  },
  {
    id: 'letter-of-support',
    label: 'Letter of support',
    description: 'For a partner to put on its own letterhead.',
    about: 'partner',
    text: `{today}

To whom it may concern

{partner} supports the work of {coalition} to offer people help at the moment when they would otherwise be arrested.

We have seen the need for it in our own work, and we will do our part: {commitment}.

{conditions}

We are glad to answer questions about this letter.

Sincerely

{signer}
{signerTitle}
{partner}
`,
  },
  {
    id: 'letter-of-commitment',
    label: 'Letter of commitment',
    description: 'What a partner will do, how much of it and until when.',
    about: 'partner',
    text: `{today}

To {coalition}

{partner} commits to the following: {commitment}.

- How much: {value}
- From {startsOn} to {endsOn}
- Conditions: {conditions}

We may withdraw this commitment with 30 days of written notice.

{signer}
{signerTitle}
{partner}
`,
  },
  {
    id: 'letter-of-request',
    label: 'Letter that asks',
    description: 'One clear ask, with a day on it.',
    about: 'partner',
    text: `{today}

Dear {signer}

Thank you for taking the time to talk with us about pre-arrest diversion in our community.

We ask {partner} for one thing: {commitment}.

Why we ask you: {reason}

May we hear from you by {answerBy}? If something stands in the way, tell us what would have to be different.

With thanks

{owner}
{coalition}
`,
  },
] as const satisfies readonly LetterTemplate[];

/** What each merge field stands for, as screens name it. */
export const mergeFields = {
  coalition: 'Name of the coalition',
  partner: 'Name of the partner',
  signer: 'Who signs for the partner',
  signerTitle: 'The signer’s title',
  owner: 'Who signs for us',
  today: 'Today’s date',
  title: 'Title',
  parties: 'Parties',
  signatures: 'Signature lines',
  scope: 'Scope',
  rightToWithdraw: 'Right to withdraw',
  startsOn: 'First day',
  endsOn: 'Last day',
  reviewOn: 'Day of review',
  commitment: 'What they commit to',
  value: 'How much',
  conditions: 'Conditions',
  reason: 'Why we ask them',
  answerBy: 'Day by which we ask for an answer',
} as const;

/** The name of a merge field, as it stands between braces. */
export type MergeField = keyof typeof mergeFields;
