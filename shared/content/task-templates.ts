/** A task of a template: what, how many days from the day that it counts from, how much work, and what it waits for. */
export interface TemplateTask {
  readonly title: string;
  readonly days: number;
  readonly effort: 1 | 2 | 3;
  /** Places in the template, from 0, of the tasks that must be done before. */
  readonly after?: readonly number[];
}

/** Tasks that come up again and again in the same way. */
export interface TaskTemplate {
  readonly id: string;
  readonly label: string;
  /** What the day is that the tasks count from. */
  readonly anchor: string;
  readonly tasks: readonly TemplateTask[];
}

/** Starting points, to be changed: the day of an information session, of a forum, a deadline, a first meeting. */
export const taskTemplates: readonly TaskTemplate[] = [
  {
    id: 'information-session',
    label: 'Information session',
    anchor: 'The day of the session',
    tasks: [
      { title: 'Book a place that everybody can reach and enter', days: -14, effort: 1 },
      { title: 'Arrange access, interpreter, child care and food', days: -14, effort: 2, after: [0] },
      { title: 'Ask two speakers, and agree with them on what is quoted', days: -12, effort: 2 },
      { title: 'Send the invitations', days: -10, effort: 1, after: [0] },
      { title: 'Remind everybody who was invited', days: -3, effort: 1, after: [3] },
      { title: 'Print commitment cards and the sign-in sheet', days: -1, effort: 1 },
      { title: 'Thank the speakers and everybody who came', days: 2, effort: 1 },
      { title: 'Call those who left a card', days: 5, effort: 2 },
      { title: 'Say what to keep and what to change', days: 14, effort: 1 },
    ],
  },
  {
    id: 'public-forum',
    label: 'Public forum',
    anchor: 'The day of the forum',
    tasks: [
      { title: 'Choose a neutral place and a time that suits workers', days: -35, effort: 1 },
      { title: 'Find a moderator whom both sides trust', days: -30, effort: 2 },
      { title: 'Ask a resident, an officer, a peer and a shop owner for the panel', days: -25, effort: 2 },
      { title: 'Write answers to the ten hardest questions', days: -14, effort: 3 },
      { title: 'Rehearse with the panel', days: -5, effort: 2, after: [2, 3] },
      { title: 'Call the neighbors who will be against it', days: -7, effort: 2 },
      { title: 'Post the notes and the answers that were promised', days: 3, effort: 2 },
    ],
  },
  {
    id: 'grant-application',
    label: 'Grant application',
    anchor: 'The deadline',
    tasks: [
      { title: 'Read the call and note what it asks for', days: -45, effort: 1 },
      { title: 'Decide who applies and who signs', days: -40, effort: 1, after: [0] },
      { title: 'Draft the budget', days: -28, effort: 3, after: [1] },
      { title: 'Draft the story and the measures', days: -25, effort: 3, after: [1] },
      { title: 'Collect letters of support', days: -14, effort: 2 },
      { title: 'Have somebody outside read it', days: -10, effort: 1, after: [2, 3] },
      { title: 'Hand it in two days early', days: -2, effort: 1, after: [4, 5] },
    ],
  },
  {
    id: 'new-committee',
    label: 'New committee',
    anchor: 'Its first meeting',
    tasks: [
      { title: 'Write the charge in one page', days: -21, effort: 2 },
      { title: 'Name two co-chairs, one from the community', days: -18, effort: 2 },
      { title: 'Invite members for each sector that it needs', days: -14, effort: 2, after: [0] },
      { title: 'Set a regular time and place', days: -10, effort: 1 },
      { title: 'List the who, where and how questions to be answered', days: 0, effort: 1 },
      { title: 'Name a backup for each chair', days: 14, effort: 1 },
    ],
  },
  {
    id: 'new-member',
    label: 'Welcome a new member',
    anchor: 'The day on which they joined',
    tasks: [
      { title: 'Send the welcome letter and the guidelines', days: 1, effort: 1 },
      { title: 'Meet one to one about what they bring and need', days: 7, effort: 1 },
      { title: 'Find them a first small task', days: 14, effort: 1 },
      { title: 'Ask after ninety days how it is going', days: 90, effort: 1 },
    ],
  },
];
