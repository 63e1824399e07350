import { join } from 'node:path';

import { z } from 'zod';

import type { DiskWatch } from '#db/dialects/sqlite/better-sqlite-dialect.ts';
import { deviceSettingsSchema, type DeviceSettings } from '#shared/contract/settings.ts';

import { eventHub, type EventHub } from './events/event-hub.ts';
import { jsonFile, type JsonFile } from './settings/json-file.ts';

const recentSchema = z.array(
  z.object({ path: z.string(), name: z.string(), openedAt: z.string(), workspaceId: z.string() }),
);
export type RecentEntry = z.output<typeof recentSchema>[number];

const backupPlaceSchema = z.object({ folder: z.string().nullable() });

/** What belongs to this computer and this process, and to no workspace. */
export interface Device {
  readonly dataFolder: string;
  readonly version: string;
  readonly events: EventHub;
  readonly settings: JsonFile<DeviceSettings>;
  /** Workspaces that were opened here, the latest first. */
  readonly recent: JsonFile<RecentEntry[]>;
  /** Whether opened workspaces are put among the recent ones. */
  readonly remembersOpened: boolean;
  /** The folder that the person chose for backups. */
  readonly backupPlace: JsonFile<{ folder: string | null }>;
  /** Runs work that opens, closes or replaces the workspace file: one at a time. */
  readonly inTurn: Turnstile;
  /** Hears when this process begins to wait for the disk, and when it goes on. */
  readonly whileOnDisk: DiskWatch;
  /** Backups are made one at a time, so that each sees the one before. */
  readonly inBackupTurn: Turnstile;
}

/** Runs work after all that was given before it has ended. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>;

/** The device over its folder of JSON files. */
export function openDevice(
  dataFolder: string,
  version: string,
  remembersOpened: boolean,
  whileOnDisk: DiskWatch = () => {},
): Device {
  return {
    dataFolder,
    version,
    events: eventHub(),
    settings: jsonFile(join(dataFolder, 'settings.json'), deviceSettingsSchema, deviceSettingsSchema.parse({})),
    remembersOpened,
    whileOnDisk,
    recent: jsonFile(join(dataFolder, 'recent.json'), recentSchema, []),
    backupPlace: jsonFile(join(dataFolder, 'backup-place.json'), backupPlaceSchema, { folder: null }),
    inTurn: turnstile(),
    inBackupTurn: turnstile(),
  };
}

function turnstile(): Turnstile {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
