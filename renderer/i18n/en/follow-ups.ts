/** Words of follow-ups. */
export const followUps = { title: 'Follow-ups' } as const;
