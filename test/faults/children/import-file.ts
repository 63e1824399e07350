import { setImmediate as nextTurn } from 'node:timers/promises';

import { z } from 'zod';

import { startStorageService } from '#electron/storage/service.ts';

/* import-file DATA_FOLDER FILE CSV: imports people, and says `applying` when the first rows are about to be written. */

const [dataFolder = '', path = '', csv = ''] = process.argv.slice(2);
const service = await startStorageService({ dataFolder, version: '0.0.0', allFilesGranted: true });
const { client } = service;
await service.openWorkspace(path);
const { mapping } = await client.imports.inspect({ path: csv });
const checked = await resultOf(await client.imports.check({ path: csv, recordKind: 'people', mapping }));
const { sessionId } = z.object({ sessionId: z.string() }).parse(checked);
process.stdout.write('applying\n');
await resultOf(await client.imports.apply({ sessionId }));
process.stdout.write('applied\n');

async function resultOf(started: { jobId: string }): Promise<unknown> {
  let result: unknown;
  for await (const progress of await client.jobs.watch(started)) {
    ({ result } = progress);
    await nextTurn();
  }
  return result;
}
