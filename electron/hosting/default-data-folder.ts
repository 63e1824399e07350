import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where storage keeps this computer's settings, marks and backups when nothing else is said: the desktop app's own place. */
export function defaultDataFolder(): string {
  return join(applicationData(), 'Longtable', 'storage');
}

function applicationData(): string {
  const { env, platform } = process;
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
