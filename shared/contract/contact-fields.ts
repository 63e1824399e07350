import { z } from 'zod';

import { daySchema, lineSchema } from './base.ts';

/** An e-mail address or phone number with its label (an id of `content/contact-labels.ts`, or free words). */
export const contactPointSchema = z.object({ label: lineSchema.default('other'), value: lineSchema.min(1) });
export type ContactPoint = z.output<typeof contactPointSchema>;

/** A postal address, as its parts; `country` is free text. */
export const addressSchema = z.object({
  label: lineSchema.default('other'),
  street: lineSchema.default(''),
  city: lineSchema.default(''),
  region: lineSchema.default(''),
  postalCode: lineSchema.default(''),
  country: lineSchema.default(''),
});
export type Address = z.output<typeof addressSchema>;

/** Whether a person agreed to be reached, or quoted, in one way: how we know and since when. */
export const consentSchema = z.object({
  channel: lineSchema,
  status: z.enum(['not-asked', 'given', 'declined', 'withdrawn']),
  givenOn: daySchema.nullable().default(null),
  source: lineSchema.default(''),
});
export type Consent = z.output<typeof consentSchema>;

/** The fields that organizations and people share, as a form sends them. The first e-mail, phone and address is the preferred one. */
export const partnerFields = {
  emails: z.array(contactPointSchema).max(100),
  phones: z.array(contactPointSchema).max(100),
  addresses: z.array(addressSchema).max(50),
  links: z.array(contactPointSchema).max(100),
  languages: z.array(z.string().max(35)).max(50),
  description: z.string().max(1_048_576),
  stage: z.string().max(40),
  /** An id of `content/ladders.ts`; empty when nobody said. */
  ladder: z.string().max(40),
  ownerId: z.string().max(64).nullable(),
  backupOwnerId: z.string().max(64).nullable(),
  isArchived: z.boolean(),
  isRestricted: z.boolean(),
} as const;

/** Where a partner stands on the coalition as a whole, as tables show it; null is not known, which is not the same as neutral. */
export const standingFields = {
  /** -2 to 2. */
  stance: z.number().int().nullable(),
  /** The day of the rating that it rests on. */
  stanceOn: z.string().nullable(),
  /** 1 to 5. */
  influence: z.number().int().nullable(),
  /** 1 to 5. */
  interest: z.number().int().nullable(),
  /** 0 to 5. */
  relationship: z.number().int().nullable(),
  /** The stance of an organization that nobody rated: the weighted mean of its people's. */
  stanceIsDerived: z.boolean(),
  /** An organization's own stance and that of its people lie 2 or more apart. */
  stanceIsSplit: z.boolean(),
} as const;
