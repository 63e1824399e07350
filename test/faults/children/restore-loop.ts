import { startStorageService } from '#electron/storage/service.ts';

/* restore-loop DATA_FOLDER FILE: restores the two oldest backups in turn without end. */

const [dataFolder = '', path = ''] = process.argv.slice(2);
const service = await startStorageService({ dataFolder, version: '0.0.0', allFilesGranted: true });
await service.openWorkspace(path);
process.stdout.write('open\n');
for (let number = 0; ; number++) {
  const { backups } = await service.client.backups.list();
  const points = backups.filter((backup) => backup.reason === 'restore-point');
  process.stdout.write(`restoring ${number}\n`);
  await service.client.backups.restore({ id: points[number % 2]?.id ?? '' });
  process.stdout.write(`restored ${number}\n`);
}
