/** Words of what people and organizations share. */
export const partners = { title: 'Partners' } as const;
