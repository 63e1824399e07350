/** Words of people. */
export const people = { title: 'People' } as const;
