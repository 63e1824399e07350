/** What a story may be used for. */
export const storyUses = [
  { id: 'website', label: 'Website' },
  { id: 'print', label: 'Print' },
  { id: 'press', label: 'Press' },
  { id: 'social', label: 'Social media' },
  { id: 'meetings', label: 'Meetings and talks' },
  { id: 'funders', label: 'Funders' },
  { id: 'officials', label: 'Officials and hearings' },
] as const;
export type StoryUseId = (typeof storyUses)[number]['id'];

/** What may be seen or heard of the person. */
export const storyParts = [
  { id: 'photo', label: 'Photo' },
  { id: 'voice', label: 'Voice' },
  { id: 'face', label: 'Face' },
] as const;
export type StoryPartId = (typeof storyParts)[number]['id'];

/** Risks that are explained before anybody agrees. */
export const storyRisks = [
  { id: 'open-cases', label: 'Open cases' },
  { id: 'job', label: 'Job' },
  { id: 'custody', label: 'Custody' },
  { id: 'immigration', label: 'Immigration' },
  { id: 'family', label: 'Family' },
] as const;
export type StoryRiskId = (typeof storyRisks)[number]['id'];
