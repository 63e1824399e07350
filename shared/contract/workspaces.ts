import { z } from 'zod';

import { nameSchema, procedure } from './base.ts';

const pathSchema = z.string().min(1).max(4_096);

/** The workspace that is open. */
export const workspaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  createdAt: z.string(),
  /** The cloud drive or sync program that watches the folder, if one does. */
  syncedBy: z.string().nullable(),
  /** Changes that were saved and are missing from the file now, as far as this computer knows: 0 is good. */
  missingChanges: z.number().int(),
  /** Files that should lie beside the workspace in its side folder, when that folder is not there: 0 is good. */
  missingFiles: z.number().int(),
  isDemo: z.boolean(),
});
export type Workspace = z.output<typeof workspaceSchema>;

export const recentWorkspaceSchema = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: z.string(),
  exists: z.boolean(),
});
export type RecentWorkspace = z.output<typeof recentWorkspaceSchema>;

/** What the job of `workspaces.salvage` ends in: the new file, what came over, and how many places could not be read. */
export const salvageResultSchema = z.object({
  path: z.string(),
  people: z.number().int(),
  organizations: z.number().int(),
  interactions: z.number().int(),
  unreadable: z.number().int(),
  isHistoryLost: z.boolean(),
});
export type SalvageResult = z.output<typeof salvageResultSchema>;

export const workspaces = {
  current: procedure.output(workspaceSchema.nullable()),
  /** Makes a file and opens it. `template` is the framework chosen on the first screen; none is applied yet. */
  create: procedure
    .input(z.object({ path: pathSchema, name: nameSchema, memberName: nameSchema }))
    .output(workspaceSchema),
  open: procedure.input(z.object({ path: pathSchema })).output(workspaceSchema),
  /** Makes the demo coalition in a file and opens it; without a path, in the app's own folder. */
  openDemo: procedure.input(z.object({ path: pathSchema.optional() })).output(workspaceSchema),
  close: procedure.output(z.object({})),
  rename: procedure.input(z.object({ name: nameSchema })).output(workspaceSchema),
  recent: procedure.output(z.array(recentWorkspaceSchema)),
  forgetRecent: procedure.input(z.object({ path: pathSchema })).output(z.object({})),
  /** Writes a whole, consistent copy to a new file while the workspace stays open. */
  saveCopy: procedure
    .input(z.object({ path: pathSchema }))
    .output(z.object({ path: z.string(), bytes: z.number().int() })),
  /**
   * Makes a new workspace file out of a bundle; it is not opened. Runs as a job; its result is `{ path, rows, files }`. Fails with `fileExists`,
   * `fileWrongKind`, `fileNewer`, `fileDamaged` for a bundle that was changed or cut, and `fileRefused` for an archive that could do harm; then no file is left.
   */
  restoreBundle: procedure
    .input(z.object({ bundlePath: pathSchema, path: pathSchema }))
    .output(z.object({ jobId: z.string() })),
  /** Reads the whole file for damage: integrity, foreign keys, search index. Runs as a job. */
  check: procedure.output(z.object({ jobId: z.string() })),
  /** Brings what can be read in a damaged file over into a new one beside it. Runs as a job. */
  salvage: procedure.input(z.object({ path: pathSchema })).output(z.object({ jobId: z.string() })),
  /** Size and counts for the settings page. */
  facts: procedure.output(
    z.object({
      bytes: z.number().int(),
      people: z.number().int(),
      organizations: z.number().int(),
      interactions: z.number().int(),
      /** People on the map: rated, or in touch. */
      onMap: z.number().int(),
      /** Organizations that are on their way to the table: from researched to met. */
      onTheWay: z.number().int(),
      changeSets: z.number().int(),
      schemaVersion: z.number().int(),
    }),
  ),
};
