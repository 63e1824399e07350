import { z } from 'zod';

import { idSchema, partnerTypeSchema, procedure, recordLabelSchema } from './base.ts';
import { selectionSchema } from './filters.ts';

/** To whom something is sent, and by which way: the way decides whose consent is needed. */
const audience = {
  feature: partnerTypeSchema,
  selection: selectionSchema,
  includeRestricted: z.boolean().default(false),
};
const textSchema = z.string().max(100_000);
const pathSchema = z.string().min(1).max(4_096);

/** Why somebody gets nothing: a reason of `leftOutReasons`, 'restricted', or an address that would not arrive. */
export const mailLeftOutReasons = [
  'do-not-contact',
  'no-consent',
  'not-asked',
  'no-address',
  'part-address',
  'restricted',
] as const;

const recipientSchema = z.object({
  record: recordLabelSchema,
  email: z.string(),
  /** What stands on a label or envelope, a line each. */
  lines: z.array(z.string()),
  /** How many of the lines stand above the address: name, role and organization. */
  headingLines: z.number().int(),
});
export type MailRecipient = z.output<typeof recipientSchema>;

const leftOutSchema = z.object({ record: recordLabelSchema, reason: z.enum(mailLeftOutReasons) });
export type MailLeftOut = z.output<typeof leftOutSchema>;

const spanSchema = z.object({
  text: z.string(),
  isBold: z.boolean().optional(),
  isItalic: z.boolean().optional(),
  isStruck: z.boolean().optional(),
  isCode: z.boolean().optional(),
  href: z.string().optional(),
});

/** A block of a letter, in the order of reading. */
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int(), spans: z.array(spanSchema) }),
  z.object({ kind: z.literal('paragraph'), quoteDepth: z.number().int(), spans: z.array(spanSchema) }),
  z.object({
    kind: z.literal('item'),
    depth: z.number().int(),
    number: z.number().int().nullable(),
    list: z.number().int(),
    spans: z.array(spanSchema),
  }),
  z.object({ kind: z.literal('rule') }),
]);
export type LetterBlock = z.output<typeof blockSchema>;

const letterSchema = z.object({
  record: recordLabelSchema,
  blocks: z.array(blockSchema),
  /** The labels of fields that have no words for this recipient. */
  missing: z.array(z.string()),
});
export type MergedLetter = z.output<typeof letterSchema>;

/** So many letters are made in one call. */
export const lettersAtOnce = 250;

export const mailings = {
  /** Who would get a letter or a mail, and who is left out and why. At most 20,000 chosen records (`invalid` `tooManyRecipients`). */
  recipients: procedure.input(z.object({ ...audience, by: z.enum(['letter', 'email']) })).output(
    z.object({
      recipients: z.array(recipientSchema),
      leftOut: z.array(leftOutSchema),
      /** What a letter may name in braces: fields of the record, custom ones among them. */
      fields: z.array(z.object({ id: z.string(), label: z.string() })),
      /** The country that no address names, because nearly all are in it. */
      homeCountry: z.string(),
    }),
  ),
  /** The letters of some recipients, in the given order, with their fields filled in. Who gets none is left out. */
  letters: procedure
    .input(
      z.object({
        feature: audience.feature,
        includeRestricted: audience.includeRestricted,
        ids: z.array(idSchema).max(lettersAtOnce),
        homeCountry: z.string().max(200).default(''),
        text: textSchema,
      }),
    )
    .output(z.object({ letters: z.array(letterSchema) })),
  /** How many letters have a gap because one of these fields has no words for their recipient, and the place of the first among the recipients. */
  gaps: procedure
    .input(z.object({ ...audience, fields: z.array(z.string().max(100)).max(1_000) }))
    .output(z.object({ count: z.number().int(), first: z.number().int().nullable() })),
  /** Writes all letters into one Word document, each on a page of its own. Runs as a job; its result is `{ path, rows, leftOut }`. */
  saveLetters: procedure
    .input(z.object({ ...audience, text: textSchema, title: z.string().max(400), path: pathSchema }))
    .output(z.object({ jobId: z.string() })),
  /**
   * Writes drafts of mail (RFC 5322), everybody in bcc and nobody in To: one `.eml`, or a `.zip` of several where there are more recipients
   * than go into one. Runs as a job; its result is `{ path, drafts, recipients }`. Fails with `invalid` `nobodyToWriteTo`, or `needsZip` where several
   * do not go into one file.
   */
  saveDrafts: procedure
    .input(
      z.object({
        ...audience,
        subject: z.string().trim().max(1_000),
        text: textSchema,
        batchSize: z.number().int().min(1, { error: 'batchOutOfRange' }).max(500, { error: 'batchOutOfRange' }),
        path: pathSchema,
      }),
    )
    .output(z.object({ jobId: z.string() })),
};
