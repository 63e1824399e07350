import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestService, type TestService } from '#test/support/storage-service.ts';

const root = join(import.meta.dirname, '..', '..');
const canTrace = whetherTracing();
if (!canTrace)
  process.stdout.write(
    'No strace that works here: that writes reach the disk before they are acknowledged was not tested.\n',
  );

/** Contacts that are logged while the calls of the process are written down. */
const contacts = 20;

describe.skipIf(!canTrace)('a power cut', () => {
  let test: TestService;
  let path: string;
  beforeAll(async () => {
    test = await startTestService();
    path = await test.newWorkspace();
    await test.client.workspaces.close();
  });
  afterAll(() => test.dispose());

  it('cannot take what was acknowledged, for the log of the file was given to the disk before', async () => {
    const trace = test.path('calls.txt');
    await logContacts(trace, test.path('traced-data'), path);
    const order = readFileSync(trace, 'utf8').split('\n').flatMap(callOf);
    const first = order.indexOf('acked');
    const since = order.slice(first).filter((call, index, all) => call !== 'sync' || all[index - 1] !== 'sync');
    const unsynced = since.flatMap((call, index) =>
      call === 'acked' && index > 0 && since[index - 1] !== 'sync' ? [index] : [],
    );
    expect(since.filter((call) => call === 'acked').length).toBeGreaterThanOrEqual(contacts);
    expect(unsynced).toEqual([]);
  }, 60_000);
});

/** Logs contacts in a process of its own under strace, which writes to `trace` what is given to the disk and what is said. */
async function logContacts(trace: string, data: string, path: string): Promise<void> {
  const script = join(root, 'test', 'faults', 'children', 'write-loop.ts');
  const child = spawn(
    'strace',
    // With -D the process is that of the script itself, and strace watches from the side.
    [
      ...'-D -f -y -e trace=fdatasync,fsync,write -e signal=none -s 12 -o'.split(' '),
      trace,
      process.execPath,
      script,
      data,
      path,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let acked = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('acked ')) acked++;
    if (acked === contacts + 1) child.kill('SIGTERM');
  }
  await exited;
}

/** What a line of strace tells: the file's log given to the disk, or a contact acknowledged. */
function callOf(line: string): ('sync' | 'acked')[] {
  if (/\b(?:fdatasync|fsync)\(\d+<[^>]*\.longtable-wal>/.test(line)) return ['sync'];
  return /\bwrite\(1<[^>]*>, "acked /.test(line) ? ['acked'] : [];
}

function whetherTracing(): boolean {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
