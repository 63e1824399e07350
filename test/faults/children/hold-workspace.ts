import { startStorageService } from '#electron/storage/service.ts';

/* hold-workspace DATA_FOLDER FILE: opens a workspace, says `open`, and keeps it until the process is ended. */

const [dataFolder = '', path = ''] = process.argv.slice(2);
const service = await startStorageService({ dataFolder, version: '0.0.0', allFilesGranted: true });
process.on('SIGTERM', () => void service.close().then(() => process.exit(0)));

try {
  await service.openWorkspace(path);
  process.stdout.write('open\n');
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : ''}\n`);
}
setInterval(() => undefined, 1_000);
