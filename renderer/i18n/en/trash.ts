/** Words of trash. */
export const trash = {} as const;
