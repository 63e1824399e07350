import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  maybeDay,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const wordsSchema = z.array(lineSchema.min(1)).max(50);
const countOrUnknown = z.number().int().min(0, { error: 'negativeNumber' }).max(100_000).nullable();

const offerFields = {
  /** The provider, an organization. */
  organizationId: idSchema,
  /** An id of `serviceTypes`. */
  serviceType: z.string().max(40),
  mode: z.enum(['direct', 'referral']),
  /** New people who can begin in a month; null while nobody knows. */
  slots: countOrUnknown,
  /** Days until somebody begins; null while nobody knows. */
  waitDays: countOrUnknown,
  hours: lineSchema,
  isAlwaysOpen: z.boolean(),
  isWarm: z.boolean(),
  isHarmReduction: z.boolean(),
  isAccessible: z.boolean(),
  /** Empty for everywhere. */
  neighborhoods: wordsSchema,
  /** Language codes. */
  languages: z.array(z.string().min(1).max(20)).max(50),
  /** Ids of `populations` for whom it was made. */
  populations: z.array(z.string().max(40)).max(20),
  eligibility: lineSchema,
  exclusions: lineSchema,
  cost: lineSchema,
  contact: lineSchema,
  /** When the provider last said so. */
  confirmedOn: maybeDay,
  note: lineSchema,
};

/** What a provider offers of a kind of service. */
export const serviceOfferSchema = z.object({
  ...offerFields,
  confirmedOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  provider: recordLabelSchema,
  /** Nobody confirmed it for 60 days, or ever. */
  isStale: z.boolean(),
});
export type ServiceOffer = z.output<typeof serviceOfferSchema>;
export type OfferFields = Pick<ServiceOffer, keyof typeof offerFields>;

/** A kind of service over all providers. */
export const serviceStateSchema = z.object({
  type: z.string(),
  offers: z.number().int(),
  direct: z.number().int(),
  /** New people a month over all providers who said so; null when none did. */
  slots: z.number().int().nullable(),
  /** The shortest way in, in days. */
  waitDays: z.number().int().nullable(),
  isAlwaysOpen: z.boolean(),
  isAccessible: z.boolean(),
  /** Language codes that are asked for and that nobody has. */
  missingLanguages: z.array(z.string()),
  stale: z.number().int(),
  /** People a month who need it; null when unknown. */
  need: z.number().int().nullable(),
  /** How many of a hundred referred people need it; null when nobody said. */
  share: z.number().int().nullable(),
  neededLanguages: z.array(z.string()),
  source: z.string(),
  /** The version of the need; 0 while nobody wrote one. */
  needVersion: z.number().int(),
  score: z.number(),
  band: z.enum(['green', 'amber', 'red']),
  isNeedUnknown: z.boolean(),
  isWaitUnknown: z.boolean(),
  /** What nobody pays of it in a month, in minor units. */
  uncoveredCents: z.number(),
  currency: z.string(),
  /** Open tasks that were made for it. */
  openTasks: z.array(z.object({ taskId: idSchema, title: z.string() })),
});
export type ServiceState = z.output<typeof serviceStateSchema>;

const areaSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Rings of points in whole numbers; the picture is 1000 wide. */
  rings: z.array(z.array(z.tuple([z.number(), z.number()]))),
  height: z.number(),
  fileName: z.string(),
});
export type ServiceArea = z.output<typeof areaSchema>;

const neighborhoodSchema = z.object({
  name: z.string(),
  /** Kinds of services that reach it, those for everywhere included, with the places of those made for it. */
  types: z.array(z.object({ type: z.string(), offers: z.number().int(), slots: z.number().int().nullable() })),
});

const overviewSchema = z.object({
  types: z.array(serviceStateSchema),
  providers: z.number().int(),
  offers: z.number().int(),
  stale: z.number().int(),
  neighborhoods: z.array(neighborhoodSchema),
  languages: z.array(z.string()),
  areas: z.array(areaSchema),
});
export type ServicesOverview = z.output<typeof overviewSchema>;

const filterFields = {
  /** One provider alone. */
  organizationId: idSchema.nullable().default(null),
  /** Words in the name of a provider or of an offer. */
  text: z.string().max(200).default(''),
  serviceType: z.string().max(40).nullable().default(null),
  neighborhood: z.string().max(200).nullable().default(null),
  language: z.string().max(20).nullable().default(null),
  population: z.string().max(40).nullable().default(null),
  mode: z.enum(['direct', 'referral']).nullable().default(null),
  onlyStale: z.boolean().default(false),
};
const pageFields = {
  today: daySchema,
  offset: z.number().int().min(0).max(100_000).default(0),
  limit: z.number().int().min(1).max(200).default(50),
};
const filterSchema = z.object({ ...filterFields, ...pageFields });
export type ServiceFilter = z.output<typeof filterSchema>;

const versioned = { id: idSchema, version: z.number().int() };

export const services = {
  /** Each kind of service over all providers, neighborhoods and shapes. */
  overview: procedure.input(z.object({ today: daySchema })).output(overviewSchema),
  /** A page of providers by name, each with what it offers. */
  board: procedure.input(filterSchema).output(
    z.object({
      rows: z.array(z.object({ provider: recordLabelSchema, offers: z.array(serviceOfferSchema) })),
      total: z.number().int(),
    }),
  ),
  /** A page of offers by kind and provider: the same as a table. */
  offers: procedure
    .input(filterSchema)
    .output(z.object({ rows: z.array(serviceOfferSchema), total: z.number().int() })),
  /** Adds an offer, or changes one. Fails with `invalid` for an unknown choice and a day to come, and with `notFound`. */
  saveOffer: procedure
    .input(
      z.object({ id: idSchema.nullable(), version: z.number().int(), offer: z.object(offerFields), today: daySchema }),
    )
    .output(savedSchema),
  removeOffer: procedure.input(z.object(versioned)).output(changedSchema),
  /** Says that offers still stand as they are written. */
  confirm: procedure.input(z.object({ ids: z.array(idSchema).min(1).max(500), on: daySchema })).output(changedSchema),
  /** Says how much of a kind of service is needed. Fails with `stale`. */
  saveNeed: procedure
    .input(
      z.object({
        serviceType: z.string().max(40),
        version: z.number().int(),
        need: countOrUnknown,
        share: z.number().int().min(0).max(100).nullable(),
        languages: z.array(z.string().min(1).max(20)).max(50),
        source: lineSchema,
      }),
    )
    .output(savedSchema),
  /**
   * Puts the shapes of a GeoJSON file in the place of those before. Fails with `invalid` (field 'file') for a file that is too large
   * ('fileTooLarge'), broken ('notGeoJson') or has no shapes with names ('noAreas').
   */
  importAreas: procedure.input(z.object({ path: z.string().min(1).max(4_096) })).output(changedSchema),
  removeAreas: procedure.output(changedSchema),
};
