/** Words of profiles. */
export const profile = { title: 'Profile' } as const;
