/** Words of exports. */
export const exports_ = { title: 'Export' } as const;
