/** What a partner said who was asked to sign. */
export const signatureStatuses = [
  { id: 'asked', label: 'Asked' },
  { id: 'signed', label: 'Signed' },
  { id: 'declined', label: 'Declined' },
] as const;
export type SignatureStatus = (typeof signatureStatuses)[number]['id'];

/** The checklist for public statements in its order (domain pack, section 7). */
export const statementPoints = [
  { id: 'one-purpose', label: 'It has one purpose', about: 'Say it in one line before you write.' },
  {
    id: 'who-speaks',
    label: 'Who speaks is named, and may',
    about: 'The guidelines say who speaks for the coalition.',
  },
  { id: 'value-first', label: 'It leads with the value', about: 'The attack phrase is in no headline.' },
  { id: 'people-first', label: 'The words check passes', about: 'People first; nothing serious left open.' },
  { id: 'program-name', label: 'The program is named correctly', about: 'The same name as in the agreement.' },
  { id: 'what-and-when', label: 'It says what will happen, and by when', about: 'No more than we can do now.' },
  { id: 'one-number', label: 'One number, with its source', about: 'As the evidence card gives it.' },
  {
    id: 'partner-names',
    label: 'Partner names are confirmed',
    about: 'Each named partner said yes. Silence is no yes.',
  },
  {
    id: 'both-voices',
    label: 'Police and community are both there',
    about: 'In the text and on the day.',
  },
  {
    id: 'lived-experience',
    label: 'People with lived experience are in it, or were asked',
    about: 'Before the text is settled.',
  },
  {
    id: 'nobody-identifiable',
    label: 'No participant can be recognized',
    about: 'Not by place, day or details put together.',
  },
  {
    id: 'legal',
    label: 'Law and ethics are checked',
    about: 'Lobbying, election period, open cases.',
  },
  { id: 'plain-language', label: 'It reads at grade 8 or below', about: 'Short words, short sentences.' },
  {
    id: 'languages-ready',
    label: 'Languages, contact and hard questions are ready',
    about: 'The sheet for hard questions goes with it.',
  },
] as const;
export type StatementPoint = (typeof statementPoints)[number]['id'];
