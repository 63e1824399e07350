/** Words of imports. */
export const imports = { title: 'Import' } as const;
