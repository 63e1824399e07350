/** Words of organizations. */
export const organizations = { title: 'Organizations' } as const;
