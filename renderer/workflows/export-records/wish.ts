import { z } from 'zod';

import { t } from '#renderer/i18n/i18n.ts';
import { exportViewSchema } from '#shared/contract/export-views.ts';

const wishSchema = z.object({
  view: exportViewSchema,
  title: z.string(),
  lines: z.array(z.string()).default([]),
  columns: z.array(z.string()).default([]),
});

/** What is to be written: what a table hands over as JSON, else all people. Loaded with the action, since the start needs no schemas. */
export function wishOf(argument: string | undefined): z.output<typeof wishSchema> {
  return wishSchema.parse(argument === undefined ? everybody() : JSON.parse(argument));
}

function everybody(): z.input<typeof wishSchema> {
  const query = { archived: 'include', sort: { field: 'name', direction: 'asc' } } as const;
  return { view: { table: 'people', selection: { query } }, title: t('people:title') };
}
