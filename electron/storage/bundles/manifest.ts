import { z } from 'zod';

/** The mark of a bundle and the version of its shape. */
export const bundleFormat = { format: 'longtable-bundle', version: 1 } as const;

/** The parts of a bundle by their names in the archive. */
export const manifestName = 'manifest.json';
export const workspaceName = 'workspace.json';

/** The name of an attached file in the archive: its own name is in the workspace's JSON. */
export function fileNameOf(hash: string): string {
  return `files/${hash}`;
}

const hashSchema = z.string().regex(/^[\da-f]{64}$/);
const partSchema = z.strictObject({ path: z.string(), size: z.number().int().min(0), sha256: hashSchema });

/** What a bundle holds: written last, read first. Every other part stands in it with its size and hash. */
export const manifestSchema = z.object({
  format: z.literal(bundleFormat.format),
  version: z.number().int(),
  schemaVersion: z.number().int(),
  /** The workspace's name. */
  name: z.string().max(1_000),
  /** The member who used the workspace; '' for nobody. */
  meId: z.string().max(64),
  includesRestricted: z.boolean(),
  /** How many records of each table were kept back. */
  leftOut: z.record(z.string(), z.number().int()),
  /** How many attached files could not be packed, because they were missing or changed. */
  missingFiles: z.number().int().min(0),
  workspace: partSchema,
  files: z.array(partSchema).max(100_000),
});
export type Manifest = z.output<typeof manifestSchema>;
