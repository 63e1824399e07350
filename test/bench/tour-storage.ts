import { statSync } from 'node:fs';

import { startStorageService } from '#electron/storage/service.ts';

/* Reads what the screens read, as a person would who looks at everything once, and says how much memory that takes. */
const [workspace = '', dataFolder = ''] = process.argv.slice(2);
const today = '2026-03-10';
const service = await startStorageService({
  dataFolder,
  version: 'bench',
  allFilesGranted: true,
  clock: () => new Date(`${today}T12:00:00`),
});
const { client } = service;
await client.workspaces.open({ path: workspace });
for (const field of ['name', 'lastContactOn', 'stage', 'organization'] as const) {
  const query = { sort: { field, direction: 'asc' as const } };
  const { cursors } = await client.people.outline(query);
  for (let at = 0; at < cursors.length; at += Math.ceil(cursors.length / 20))
    await client.people.page({ ...query, cursor: cursors[at] ?? null, limit: 200 });
}
const { rows } = await client.people.page({ sort: { field: 'name', direction: 'asc' }, limit: 50 });
for (const { id } of rows) {
  await client.people.get({ id });
  await client.interactions.timeline({ record: { type: 'people', id } });
}
for (const text of ['w', 'wh', 'whit', 'ada whit', 'night line']) await client.search.query({ text, limit: 20 });
await client.organizations.page({ sort: { field: 'name', direction: 'asc' }, limit: 200 });
await client.home.today({ today });
await client.seats.table({ today });
await client.assessments.onMap({ kinds: ['organizations'] });
await client.metrics.list({ today });
process.send?.({
  resident: Math.round(process.memoryUsage().rss / 1_048_576),
  file: Math.round(statSync(workspace).size / 1_048_576),
});
await service.close();
