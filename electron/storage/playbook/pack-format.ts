import { z } from 'zod';

import { playbookKinds } from '#shared/domain/playbook/playbook-entry.ts';

/** The mark of a starter pack and the version of its shape. */
export const packFormat = { format: 'longtable-playbook', version: 1 } as const;

/** The parts of a pack by their names in the archive. */
export const packManifest = 'manifest.json';
export const packEntries = 'playbook.json';
export const packBooklet = 'booklet.md';

const hashSchema = z.string().regex(/^[\da-f]{64}$/);
const partSchema = z.strictObject({ path: z.string().max(100), size: z.number().int().min(0), sha256: hashSchema });

/** What a pack holds: every other part stands in it with its size and hash. */
export const packManifestSchema = z.strictObject({
  format: z.literal(packFormat.format),
  version: z.number().int(),
  title: z.string().min(1).max(1_000),
  coalition: z.string().max(1_000),
  /** A day. */
  packedOn: z.iso.date(),
  entries: z.number().int().min(0),
  parts: z.array(partSchema).length(2),
});
export type PackManifest = z.output<typeof packManifestSchema>;

const factName = z.string().regex(/^[A-Za-z]{1,40}$/);
const stopSchema = z.strictObject({ coalition: z.string().max(1_000), on: z.string().max(40) });

/** The entries as they stand in the pack. Nothing but what this shape says is read. */
export const packEntriesSchema = z
  .array(
    z.strictObject({
      id: z.string().min(1).max(64),
      kind: z.enum(playbookKinds.map((kind) => kind.id)),
      title: z.string().trim().min(1).max(1_000),
      facts: z.record(factName, z.string().max(1_000)),
      texts: z.record(factName, z.string().max(1_048_576)),
      parts: z
        .array(
          z.strictObject({ key: z.string().max(100), title: z.string().max(1_000), body: z.string().max(1_048_576) }),
        )
        .max(10_000),
      provenance: z.array(stopSchema).max(50),
    }),
  )
  .max(20_000);

/** No pack unpacks to more than this. */
export const mostPackBytes = 64 * 1_048_576;
