import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const idOrNobody = z.string().max(64).nullable();

const contactFields = {
  title: nameSchema,
  /** An id of `networkKinds`. */
  kind: z.string().min(1).max(40),
  organizationId: idOrNobody,
  personId: idOrNobody,
  /** To copy: the app opens no address by itself. */
  address: lineSchema,
  about: lineSchema,
  note: markdownSchema,
};
/** Somebody of the coalition's own to learn from, beside those that come with the app. */
export const networkContactSchema = z.object({
  ...contactFields,
  id: idSchema,
  version: z.number().int(),
  organization: recordLabelSchema.nullable(),
  person: recordLabelSchema.nullable(),
});
export type NetworkContact = z.output<typeof networkContactSchema>;

const logFields = {
  /** The id of an entry of `resourceShelf` or `peerSites`; '' for one of the coalition's own. */
  entry: z.string().max(40),
  /** The own one; null for one that comes with the app. */
  contactId: idOrNobody,
  kind: z.enum(['request', 'visit', 'talk']),
  happensOn: daySchema,
  title: nameSchema,
  status: z.enum(['open', 'answered', 'done', 'no-answer']),
  answeredOn: maybeDay,
  outcome: lineSchema,
  ownerPersonId: idOrNobody,
  party: lineSchema,
};
/** A request for help, a visit or a talk. */
export const networkLogSchema = z.object({
  ...logFields,
  answeredOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  owner: recordLabelSchema.nullable(),
});
export type NetworkLog = z.output<typeof networkLogSchema>;

const versioned = { id: idSchema, version: z.number().int() };
const upsert = { id: idSchema.nullable(), version: z.number().int() };

export const shelf = {
  contacts: procedure.output(z.array(networkContactSchema)),
  /** Fails with `invalid` for an unknown kind. */
  saveContact: procedure.input(z.object({ ...upsert, contact: z.object(contactFields) })).output(savedSchema),
  trashContact: procedure.input(z.object(versioned)).output(savedSchema),
  /** Requests, visits and talks, the latest first; at most 500. */
  log: procedure.output(z.array(networkLogSchema)),
  /** Fails with `invalid` for an entry that there is not, and an answer before what was asked. */
  saveLog: procedure.input(z.object({ ...upsert, log: z.object(logFields) })).output(savedSchema),
  removeLog: procedure.input(z.object(versioned)).output(changedSchema),
};
