import { z } from 'zod';

import { lineSchema, procedure } from './base.ts';

export const backupReasons = [
  'hourly',
  'before-import',
  'before-bulk',
  'before-migration',
  'before-restore',
  'restore-point',
] as const;

/** A verified copy of the workspace file. */
export const backupSchema = z.object({
  /** The file's name inside the backup folder. */
  id: z.string(),
  at: z.string(),
  reason: z.enum(backupReasons),
  /** What the person called a restore point. */
  name: z.string(),
  bytes: z.number().int(),
});
export type Backup = z.output<typeof backupSchema>;

const backupId = z.string().min(1).max(300);
const countsSchema = z.object({
  people: z.number().int(),
  organizations: z.number().int(),
  interactions: z.number().int(),
  followUps: z.number().int(),
  notes: z.number().int(),
});

export const backups = {
  list: procedure.output(z.object({ folder: z.string(), backups: z.array(backupSchema) })),
  /** Makes a restore point now; with a name it is kept until removed. Runs as a job. */
  create: procedure.input(z.object({ name: lineSchema.default('') })).output(z.object({ jobId: z.string() })),
  /** Reads a backup as a whole for damage. Runs as a job. */
  verify: procedure.input(z.object({ id: backupId })).output(z.object({ jobId: z.string() })),
  /** What the backup holds beside what the workspace holds now, and the steps that would be lost. */
  preview: procedure.input(z.object({ id: backupId })).output(
    z.object({
      backup: countsSchema,
      now: countsSchema,
      lostSteps: z.array(z.object({ at: z.string(), summary: z.string() })),
      lostStepCount: z.number().int(),
    }),
  ),
  /** Puts a backup in place of the workspace; the present state is kept as a backup first. */
  restore: procedure.input(z.object({ id: backupId })).output(z.object({})),
  /** Restores a backup file over a workspace file that cannot be opened; the damaged file is moved aside. */
  restoreOver: procedure
    .input(z.object({ workspacePath: z.string().min(1).max(4_096), backupPath: z.string().min(1).max(4_096) }))
    .output(z.object({ movedAside: z.string().nullable() })),
  /** Backups of a workspace that cannot be opened, found by its path. */
  findFor: procedure
    .input(z.object({ workspacePath: z.string().min(1).max(4_096) }))
    .output(z.array(backupSchema.extend({ path: z.string() }))),
  setFolder: procedure
    .input(z.object({ folder: z.string().min(1).max(4_096).nullable() }))
    .output(z.object({ folder: z.string() })),
  remove: procedure.input(z.object({ id: backupId })).output(z.object({})),
};
