import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { z } from 'zod';

import { spareMemory } from '#electron/hosting/spare-memory.ts';
import { startStorageService, type StorageClient } from '#electron/storage/service.ts';
import { endOfJob } from '#test/support/storage-service.ts';

/*
 * soak-storage WORKSPACE DATA_FOLDER ROUNDS: a long day in short. Each round does what a person does in some minutes, over a port as the window does;
 * after each tenth of the rounds it says what storage holds.
 */
spareMemory();
const [workspace = '', dataFolder = '', given = '500'] = process.argv.slice(2);
const rounds = Number(given);
const today = '2026-03-10';
const service = await startStorageService({
  dataFolder,
  version: 'bench',
  allFilesGranted: true,
  clock: () => new Date(`${today}T12:00:00`),
});
const { port1, port2 } = new MessageChannel();
service.servePort(port2);
const client: StorageClient = createORPCClient(new RPCLink({ port: port1 }));
port1.start();
await client.workspaces.open({ path: workspace });
const byName = { sort: { field: 'name', direction: 'asc' as const } };
const ids = (await client.people.page({ ...byName, limit: 200 })).rows.map((row) => row.id);
const tag = await client.tags.create({ name: 'Soak' });
const table = join(dataFolder, 'roster.csv');
const checkSchema = z.object({ problems: z.array(z.string()) });
const checkedSchema = z.object({ sessionId: z.string() });

for (let round = 1; round <= rounds; round++) {
  const id = ids[round % ids.length] ?? '';
  const person = await look(id, round);
  await write(id, person.version, round);
  if (round % 20 === 0) await importAndTakeBack(round);
  if (round % 70 === 0) {
    await checkWhole();
    await endOfJob(client, await client.backups.create({ name: '' }));
    await client.workspaces.close();
    await client.workspaces.open({ path: workspace });
  }
  if (round % Math.ceil(rounds / 10) === 0) process.send?.(sample());
}
port1.close();
await service.close();
process.disconnect();

/** Reads what a person sees who goes from the start to a profile. */
async function look(id: string, round: number) {
  await client.home.today({ today });
  await client.people.outline(byName);
  const { rows } = await client.people.page({ ...byName, limit: 100 });
  await client.search.query({ text: rows[round % rows.length]?.name.slice(0, 5) ?? 'ada' });
  await client.interactions.timeline({ record: { type: 'people', id } });
  await client.changes.ofRecord({ type: 'people', id });
  return (await client.people.get({ id })).person;
}

/** A contact with a follow-up, a changed field, a tag for fifty, a way into the trash and back, and some of it undone and done again. */
async function write(id: string, version: number, round: number): Promise<void> {
  await client.interactions.log({
    occurredOn: today,
    channel: 'phone',
    heard: `Round ${round}: asked who answers the line at night.`,
    participants: [{ type: 'people', id }],
    followUps: [{ type: 'report-back', summary: 'Call back', ownerId: null, dueOn: '2026-03-20' }],
  });
  await client.people.update({ id, version, patch: { pronouns: `they ${round}` } }).catch(() => undefined);
  const selection = { ids: ids.slice(round % 150, (round % 150) + 50) };
  const wasTagged = round % 2 === 0;
  await client.people.bulkEdit({ selection, patch: {}, [wasTagged ? 'removeTagIds' : 'addTagIds']: [tag.id] });
  await client.changes.undo({});
  await client.changes.redo({});
  await client.trash.move({ type: 'people', selection: { ids: [id] } });
  await client.trash.restore({ records: [{ type: 'people', id }] });
}

async function importAndTakeBack(round: number): Promise<void> {
  const lines = Array.from({ length: 200 }, (_, row) => `Soak ${round} ${row},soak-${round}-${row}@example.org`);
  writeFileSync(table, `Name,Email\n${lines.join('\n')}\n`);
  const seen = await client.imports.inspect({ path: table });
  const checked = await endOfJob(
    client,
    await client.imports.check({ path: table, recordKind: seen.recordKind, mapping: seen.mapping }),
  );
  const { sessionId } = checkedSchema.parse(checked.result);
  await endOfJob(client, await client.imports.apply({ sessionId }));
  await client.changes.undo({});
}

/** Reads the file as a whole, beside its last backup of some hours ago. */
async function checkWhole(): Promise<void> {
  const { result } = await endOfJob(client, await client.workspaces.check());
  const { problems } = checkSchema.parse(result);
  if (problems.length > 0) throw new Error(`The file has problems: ${problems.join('; ')}`);
}

/** What storage holds now: MiB of memory after a collection, open handles, and MiB of the log beside the file. */
function sample() {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    rss: rss / 1_048_576,
    heap: heapUsed / 1_048_576,
    handles:
      process.platform === 'linux' ? readdirSync('/proc/self/fd').length : process.getActiveResourcesInfo().length,
    log: (statSync(`${workspace}-wal`, { throwIfNoEntry: false })?.size ?? 0) / 1_048_576,
  };
}
