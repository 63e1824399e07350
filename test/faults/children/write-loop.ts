import { flushCompileCache } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { startStorageService } from '#electron/storage/service.ts';

/* write-loop DATA_FOLDER FILE: logs contacts without end, and says the change set of each when it is acknowledged. */

const [dataFolder = '', path = ''] = process.argv.slice(2);
const service = await startStorageService({ dataFolder, version: '0.0.0', allFilesGranted: true });
await service.openWorkspace(path);
const { client } = service;
// What was compiled is kept at an end that never comes here.
flushCompileCache();
process.stdout.write('open\n');
let isEnding = false;
process.on('SIGTERM', () => {
  isEnding = true;
  void service.close().then(() => process.exit(0));
});

const person = await client.people.create({ name: 'Rosa Delgado' });
for (let number = 0; !isEnding; number++) {
  // Calls of this process follow each other without a turn of the loop; those of a window do not.
  await nextTurn();
  const writing = client.interactions.log({
    occurredOn: '2026-03-10',
    channel: 'phone',
    heard: `Contact ${number}`,
    participants: [{ type: 'people', id: person.id }],
    followUps: [{ type: 'report-back', summary: `Call back ${number}`, ownerId: null, dueOn: '2026-03-20' }],
  });
  // A call that comes when the workspace is being closed is refused, which is what the end asks for.
  const logged = await writing.catch(failUnlessEnding);
  if (typeof logged === 'object') process.stdout.write(`acked ${logged.id} ${logged.changeSetId}\n`);
}

function failUnlessEnding(error: unknown): void {
  if (!isEnding) throw error;
}
