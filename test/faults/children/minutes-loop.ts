import { setImmediate as nextTurn } from 'node:timers/promises';

import { startStorageService } from '#electron/storage/service.ts';

/* minutes-loop DATA_FOLDER FILE ITEM: goes on writing the minutes of an item letter by letter, and says how long the text is that was acknowledged. */

const [dataFolder = '', path = '', itemId = ''] = process.argv.slice(2);
const service = await startStorageService({ dataFolder, version: '0.0.0', allFilesGranted: true });
await service.openWorkspace(path);
const { client } = service;
const meetingId = (await client.meetings.list({ when: 'upcoming' })).rows[0]?.id ?? '';
let was = (await client.minutes.texts({ meetingId })).find((text) => text.itemId === itemId)?.body ?? '';
process.stdout.write(`open ${was.length}\n`);
for (;;) {
  await nextTurn();
  const body = was + letterAt(was.length);
  await client.minutes.write({ itemId, was, body });
  was = body;
  process.stdout.write(`acked ${body.length}\n`);
}

/** Words whose letters tell where they stand: "w1 w2 w3 …". */
function letterAt(place: number): string {
  return 'the quick note keeper '[place % 22] ?? ' ';
}
