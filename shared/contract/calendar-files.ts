import { z } from 'zod';

import { idSchema, procedure } from './base.ts';

/** Whose calendar a file holds: everybody's, that of a committee, of a person, of a campaign, or of the member who uses this computer. */
export const calendarScopeSchema = z.object({
  of: z.enum(['all', 'committee', 'person', 'campaign', 'me']),
  /** Of a committee, person or campaign; '' otherwise. */
  id: z.string().max(64),
});
export type CalendarScope = z.output<typeof calendarScopeSchema>;

const pathSchema = z.string().min(1).max(4_096);
const fileSchema = z.object({ path: pathSchema, scope: calendarScopeSchema, includesRestricted: z.boolean() });

/** Why a file that is kept up to date could not be written. */
export const keptFailures = ['folderGone', 'notAllowed', 'full', 'failed'] as const;

export const keptFileSchema = fileSchema.extend({
  id: idSchema,
  /** What the scope is called. */
  label: z.string(),
  /** When it was last written; null when it never was. */
  writtenAt: z.string().nullable(),
  events: z.number().int(),
  /** Why the last try failed; null when it did not. */
  failure: z.enum(keptFailures).nullable(),
});
export type KeptCalendarFile = z.output<typeof keptFileSchema>;

export const calendarFiles = {
  /** Writes a calendar file (RFC 5545) once. Restricted entries stay out unless asked for; the file says so. */
  save: procedure
    .input(fileSchema)
    .output(z.object({ path: z.string(), events: z.number().int(), leftOut: z.number().int() })),
  /** The files of this workspace that this computer keeps up to date. */
  kept: procedure.output(z.array(keptFileSchema)),
  /** Writes a file now and again whenever what it shows changes. One that is kept already takes the new scope. */
  keep: procedure.input(fileSchema).output(z.object({ id: idSchema })),
  /** Tries again at once. */
  writeNow: procedure.input(z.object({ id: idSchema })).output(z.object({})),
  /** Leaves the file as it is from now on. */
  stop: procedure.input(z.object({ id: idSchema })).output(z.object({})),
};
