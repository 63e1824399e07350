import { mkdir, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { newId } from '#shared/ids.ts';

import type { StorageContext } from '../context.ts';

/** Keeps pasted rows as a file that only this import reads; it goes with the workspace's closing, and the next paste takes its place. */
export async function keepPasted(context: StorageContext, text: string): Promise<{ path: string; name: string }> {
  const folder = join(context.device.dataFolder, 'imports', 'pasted');
  // What an earlier session left behind after a crash goes as well.
  if (!cleared.has(context.open)) await rm(folder, { recursive: true, force: true });
  cleared.add(context.open);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${newId()}.tsv`);
  await writeFile(path, text, { mode: 0o600 });
  context.files.grant(path, 'read');
  context.open.workspace?.session.endings.push(() => rmSync(path, { force: true }));
  return { path, name: 'Pasted rows' };
}

const cleared = new WeakSet<StorageContext['open']>();
