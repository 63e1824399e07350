/** Words of backups. */
export const backups = {} as const;
