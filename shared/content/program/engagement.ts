/** How feedback comes: the seed asks for official and unofficial ways, practice names these. */
export const feedbackRoutes = [
  { id: 'committee', label: 'Advisory committee', kind: 'official' },
  { id: 'meeting', label: 'Said in a meeting', kind: 'official' },
  { id: 'survey', label: 'Survey or yearly look at power', kind: 'official' },
  { id: 'exit', label: 'Talk with somebody who leaves', kind: 'official' },
  { id: 'box', label: 'Feedback box', kind: 'unofficial' },
  { id: 'line', label: 'Line without names', kind: 'unofficial' },
  { id: 'aside', label: 'Said in passing', kind: 'unofficial' },
  { id: 'peer', label: 'Brought by a peer', kind: 'unofficial' },
] as const satisfies readonly {
  readonly id: string;
  readonly label: string;
  readonly kind: 'official' | 'unofficial';
}[];

/** What makes it possible to take part, by the checklist of lived experience. */
export const supportKinds = [
  { id: 'transport', label: 'Transport' },
  { id: 'child-care', label: 'Child care' },
  { id: 'device', label: 'Device or connection' },
  { id: 'food', label: 'Food' },
  { id: 'mentor', label: 'Introduction and mentor' },
  { id: 'interpretation', label: 'Interpretation' },
  { id: 'support-person', label: 'Support person before and after' },
  { id: 'other', label: 'Something else' },
] as const satisfies readonly { readonly id: string; readonly label: string }[];

/** Metric m08: a stipend is paid in time within so many days of its day. */
export const stipendDays = 5;

/** Metric m08: shares of fewer than so many are told as counts. */
export const smallestShare = 5;

/** Somebody is asked often who was at so many meetings in thirty days, by practice. */
export const oftenAtMeetings = 6;
