/** Words of changes. */
export const changes = {} as const;
