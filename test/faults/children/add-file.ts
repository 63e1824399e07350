import { startStorageService } from '#electron/storage/service.ts';

/* add-file DATA_FOLDER WORKSPACE PERSON FILE: adds a file to a person, and says `adding` before and `added` when it is there. */

const [dataFolder = '', path = '', id = '', file = ''] = process.argv.slice(2);
const service = await startStorageService({ dataFolder, version: '0.0.0', allFilesGranted: true });
const { client } = service;
await service.openWorkspace(path);
process.stdout.write('adding\n');
const { jobId } = await client.attachments.add({ record: { type: 'people', id }, files: [{ path: file }] });
for await (const progress of await client.jobs.watch({ jobId }))
  if (progress.state === 'done') process.stdout.write('added\n');
