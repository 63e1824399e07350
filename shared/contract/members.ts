import { z } from 'zod';

import { idSchema, lineSchema, nameSchema, procedure, savedSchema } from './base.ts';

const fields = {
  name: nameSchema,
  email: lineSchema,
  isActive: z.boolean(),
  /** The record of the same person; null when it is not linked. */
  personId: z.string().max(64).nullable(),
};

/** Somebody who uses Longtable or acts for the coalition; one of them is "me". */
export const memberSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  /** 0–5: the tint of the avatar. */ tint: z.number().int(),
  isMe: z.boolean(),
});
export type Member = z.output<typeof memberSchema>;

export const members = {
  /** All members: me first, then by name. */
  list: procedure.output(z.array(memberSchema)),
  /** The person whose record the member at this computer is: the linked one, else the only one of that name; null when there is none. */
  mePerson: procedure.output(z.object({ personId: z.string().nullable() })),
  /** Fails with `invalid`: `notAnEmail`, `personIsLinked` (value: the other member) for a person whom another member is linked with. */
  create: procedure.input(z.object(fields).partial().required({ name: true })).output(savedSchema),
  /** Fails as `create` does, and with `isMe` when the member at this computer would be put aside. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  /** Says which member uses this computer. */
  setMe: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
