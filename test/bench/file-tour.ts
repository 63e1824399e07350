import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { spareMemory } from '#electron/hosting/spare-memory.ts';
import { startStorageService } from '#electron/storage/service.ts';

import { endOf, importOnce } from './write-jobs.ts';

/* Writes everybody as a workbook and reads that into a new workspace, and says how much memory the process took at most, in MiB. */
const [workspace = '', folder = ''] = process.argv.slice(2);
spareMemory();
mkdirSync(folder, { recursive: true });
const workbook = join(folder, 'everybody.xlsx');
const service = await startStorageService({
  dataFolder: join(folder, 'data'),
  version: 'bench',
  allFilesGranted: true,
  clock: () => new Date('2026-03-10T12:00:00'),
});
const { client } = service;
await client.workspaces.open({ path: workspace });
const before = peak();
const { jobId } = await client.exports.records({
  view: { table: 'people', selection: { query: { sort: { field: 'name', direction: 'asc' } } } },
  format: 'xlsx',
  columns: ['name', 'organization', 'title', 'email', 'phone', 'city', 'sector'],
  path: workbook,
});
await endOf(client, jobId);
const written = peak();
await client.workspaces.close();
await client.workspaces.create({ path: join(folder, 'new.longtable'), name: 'New', memberName: 'Mara' });
const { mapping } = await client.imports.inspect({ path: workbook });
const startedAt = performance.now();
await importOnce(client, workbook, mapping);
process.send?.({ before, written, read: peak(), readMs: Math.round(performance.now() - startedAt) });
await service.close();

/** In MiB. Linux counts the parent's memory at the fork into `maxRSS`; the peak of this program alone stands in its status. */
function peak(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return Math.round((own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024);
}
