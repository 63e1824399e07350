import { oc } from '@orpc/contract';
import { z } from 'zod';

import { recordTypes } from '../domain/records/record-types.ts';

import { appErrors } from '../errors.ts';
import { isIsoDay } from '../dates.ts';

/** The start of every procedure: each may fail with any of the shared, typed errors. */
export const procedure = oc.errors(appErrors);

/** A record's id: UUIDv7 text. */
export const idSchema = z.string().min(1).max(64);

/** A day in the calendar, `YYYY-MM-DD`. */
export const daySchema = z.string().refine(isIsoDay, { error: 'notADay' });

/** A day, or nothing. */
export const maybeDay = daySchema.nullable();

/** One line of text, trimmed; at most 1,000 characters. */
export const lineSchema = z.string().trim().max(1_000);

/** A name that must not be empty; at most 1,000 characters. */
export const nameSchema = z.string().trim().min(1, { error: 'required' }).max(1_000);

/** Longer text in Markdown; at most 1 MiB of characters. */
export const markdownSchema = z.string().max(1_048_576);

export const recordTypeSchema = z.enum(recordTypes);

/** The record types that notes, tags and interactions hang on. */
export const partnerTypes = ['organizations', 'people'] as const;
export const partnerTypeSchema = z.enum(partnerTypes);
export type PartnerType = (typeof partnerTypes)[number];

export const partnerRefSchema = z.object({ type: partnerTypeSchema, id: idSchema });
export type PartnerRef = z.output<typeof partnerRefSchema>;

/** A record named for display: what a chip or a link shows. */
export const recordLabelSchema = z.object({
  type: recordTypeSchema,
  id: idSchema,
  label: z.string(),
  isRestricted: z.boolean(),
});
export type RecordLabel = z.output<typeof recordLabelSchema>;

/** What a write answers: the saved id and version, and the change set that an undo takes back; null when nothing had to change. */
export const savedSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  changeSetId: idSchema.nullable(),
  summary: z.string(),
});
export type Saved = z.output<typeof savedSchema>;

/** What a write to several records answers. */
export const changedSchema = z.object({
  count: z.number().int(),
  changeSetId: idSchema.nullable(),
  summary: z.string(),
});
export type Changed = z.output<typeof changedSchema>;
