/** Words of start. */
export const start = {} as const;
