/** What a rule of retention may be about. Rules only bring things up for review: nothing is ever removed by itself. */
export const retentionSubjects = [
  { id: 'restricted-notes', recordType: 'notes' },
  { id: 'sensitive-contacts', recordType: 'interactions' },
  { id: 'restricted-people', recordType: 'people' },
  { id: 'quiet-people', recordType: 'people' },
] as const;

export type RetentionSubject = (typeof retentionSubjects)[number]['id'];
export type RetentionType = (typeof retentionSubjects)[number]['recordType'];
