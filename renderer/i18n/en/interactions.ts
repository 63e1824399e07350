/** Words of logged contact. */
export const interactions = { title: 'Contact' } as const;
