import { z } from 'zod';

import { foundKinds } from '../domain/playbook/redact-entries.ts';
import { playbookKinds } from '../domain/playbook/playbook-entry.ts';
import { changedSchema, daySchema, idSchema, procedure } from './base.ts';
import { reportDocumentSchema } from './report-document.ts';

const kindSchema = z.enum(playbookKinds.map((kind) => kind.id));

/** How a name leaves the workspace: as it is, as what the person does, or not at all. */
export const nameChoices = ['keep', 'role', 'remove'] as const;
const choiceSchema = z.enum(nameChoices);
export type NameChoice = z.output<typeof choiceSchema>;

const itemSchema = z.object({
  id: idSchema,
  kind: kindSchema,
  title: z.string(),
  /** What is worth knowing before it is taken along: its status, its kind. */
  detail: z.string(),
  /** Where it came from, in words; '' for what began here. */
  provenance: z.string(),
  /** May be told outside: chosen at first. */
  isShared: z.boolean(),
});
export type PlaybookItem = z.output<typeof itemSchema>;

const nameSchema = z.object({
  /** The name as a text says it: what a choice is about. */
  name: z.string(),
  /** What it is a name of: a person, a first or last name alone, a coalition, an organization, a place, or words with capitals that may be a name. */
  kind: z.enum(foundKinds),
  /** What stands in its place when the role is told. */
  role: z.string(),
  suggested: choiceSchema,
  /** Titles of entries that say it, at most five. */
  where: z.array(z.string()),
});
export type PlaybookName = z.output<typeof nameSchema>;

const packed = z.object({
  /** Ids of items that go along. */
  ids: z.array(idSchema).max(20_000),
  /** What becomes of names; those that are not named here go as suggested. */
  choices: z.array(z.object({ name: z.string().max(1_000), choice: choiceSchema })).max(20_000),
  today: daySchema,
});
export type PackedPlaybook = z.output<typeof packed>;

const openedSchema = z.object({
  title: z.string(),
  coalition: z.string(),
  packedOn: z.string(),
  items: z.array(
    itemSchema.extend({
      /** It can become a record here; wins and the timeline of others are only read. */
      canTake: z.boolean(),
      /** Something of this name is here already. */
      isHere: z.boolean(),
    }),
  ),
  document: reportDocumentSchema,
});
export type OpenedPlaybook = z.output<typeof openedSchema>;

export const playbook = {
  /** All that can go into a playbook: lessons, guidelines, charters, objections, texts, wins and the timeline. */
  contents: procedure.input(z.object({}).prefault({})).output(z.array(itemSchema)),
  /** Every name that the chosen items say. Names of restricted people are never told: they are always removed. */
  names: procedure
    .input(z.object({ ids: z.array(idSchema).max(20_000) }))
    .output(z.object({ names: z.array(nameSchema), isCut: z.boolean() })),
  /** The booklet as others will read it, with the names that stay. */
  preview: procedure.input(packed).output(z.object({ document: reportDocumentSchema, staying: z.array(z.string()) })),
  /** Writes the booklet, or a starter pack that another workspace opens, to a file that was picked. Fails with `invalid` without items. */
  save: procedure
    .input(packed.extend({ path: z.string().min(1).max(4_096), format: z.enum(['docx', 'html', 'md', 'pack']) }))
    .output(z.object({ path: z.string(), entries: z.number().int() })),
  /**
   * Reads a starter pack; nothing is changed. Fails with `fileMissing`, `fileWrongKind`, `fileNewer`, `fileDamaged` for a pack that was changed, cut
   * or is not made as packs are, and `fileRefused` for an archive that could do harm.
   */
  open: procedure.input(z.object({ path: z.string().min(1).max(4_096) })).output(openedSchema),
  /** Takes chosen items of a pack over as one step that can be undone. Fails as `open` does. */
  take: procedure
    .input(
      z.object({ path: z.string().min(1).max(4_096), ids: z.array(idSchema).min(1).max(20_000), today: daySchema }),
    )
    .output(changedSchema),
};
