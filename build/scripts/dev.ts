import { obtainElectron } from './electron-binary.ts';
import { handOver, tool } from './run.ts';

// electron-vite looks for Electron only in its own package unless this variable names the executable.
const executable = await obtainElectron();
if (executable === undefined) {
  process.stderr.write(
    'Electron is not installed and could not be fetched: npm run serve shows the app in a browser.\n',
  );
  process.exitCode = 1;
} else {
  const [command, script] = tool('electron-vite');
  const args = process.env['LONGTABLE_NO_SANDBOX'] === '1' ? ['--noSandbox'] : [];
  process.exitCode = await handOver(command, [script, 'dev', '--watch', ...args, ...process.argv.slice(2)], {
    ELECTRON_EXEC_PATH: executable,
  });
}
