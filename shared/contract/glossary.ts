import { z } from 'zod';
import { glossaryKinds } from '../domain/language/glossary.ts';

import { idSchema, procedure, savedSchema } from './base.ts';

const lineSchema = z.string().trim().max(200);

const fields = {
  kind: z.enum(glossaryKinds),
  /** The rule of the app that is muted or changed; '' for what is the workspace's own. */
  ruleId: z.string().max(40).default(''),
  locale: z.enum(['en', 'es']),
  /** What an own rule looks for, or the one name. */
  words: z.array(lineSchema).max(50).default([]),
  /** Ways to say it. */
  suggestions: z.array(lineSchema).max(12).default([]),
  severity: z.enum(['H', 'M', 'L', 'I']).default('M'),
  reason: z.string().trim().max(500).default(''),
};

const entrySchema = z.object({ ...fields, id: idSchema, version: z.number().int(), updatedAt: z.string() });
export type GlossaryEntry = z.output<typeof entrySchema>;

/** The workspace's own words on words, beside the rules of the language check that the app ships. */
export const glossary = {
  /** All entries, the latest first. */
  list: procedure.output(z.array(entrySchema)),
  create: procedure.input(z.object(fields)).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), fields: z.object(fields) }))
    .output(savedSchema),
  /** Takes an entry out: a rule of the app is as it was again. */
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
