import { z } from 'zod';

import { partnerTypeSchema } from '#shared/contract/base.ts';
import { selectionSchema } from '#shared/contract/filters.ts';

const audienceSchema = z.object({ feature: partnerTypeSchema, selection: selectionSchema });

/** Who an action is for: those that a table hands over as JSON, else all people in use. Loaded with the action, since the start needs no schemas. */
export function audienceOf(argument: string | undefined): z.output<typeof audienceSchema> {
  return audienceSchema.parse(argument === undefined ? everybody : JSON.parse(argument));
}

const everybody: z.input<typeof audienceSchema> = {
  feature: 'people',
  selection: { query: { sort: { field: 'name', direction: 'asc' } } },
};
