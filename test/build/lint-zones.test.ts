import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Files with one import or element each; those under `refused` break a zone, those under `allowed` do not. */
const refused = {
  'shared/domain/a.ts': "import '#db/schema.ts';",
  'shared/domain/b.ts': "import { readFile } from 'node:fs/promises';",
  'shared/domain/c.ts': "import { schema } from '../../db/schema.ts';",
  'db/people/a.ts': "import { start } from '#electron/storage/start.ts';",
  'db/people/b.ts': "import Database from 'better-sqlite3';",
  'electron/storage/people/a.ts': "import { sql } from 'kysely';",
  'electron/storage/people/b.ts': "import { app } from 'electron';",
  'electron/storage/people/c.ts': "import { quit } from '#electron/main/quit.ts';",
  'electron/browser-host/a.ts': "import { app } from 'electron';",
  'electron/main/a.ts': "import { ipcMain } from 'electron';",
  'electron/main/b.ts': "import { openSqlite } from '#db/dialects/sqlite/open-sqlite.ts';",
  'electron/preload/a.ts': "import { readFile } from 'node:fs/promises';",
  'renderer/app/a.ts': "import { schema } from '#db/schema.ts';",
  'renderer/app/b.ts': "import { readFile } from 'node:fs/promises';",
  'renderer/app/c.ts': "import { ipcRenderer } from 'electron';",
  'renderer/features/people/a.tsx': "import { Button } from 'react-aria-components';",
  'renderer/features/people/b.tsx': "import { useTable } from '@tanstack/react-table';",
  'renderer/features/people/C.tsx': 'export function C() {\n  return <button type="button">Save</button>;\n}',
  'renderer/features/people/d.tsx': "import { columns } from '#renderer/features/backups/columns.tsx';",
  'renderer/features/people/e.tsx': "import { columns } from '../backups/columns.tsx';",
  'renderer/features/people/f.tsx': "import { Plan } from '#renderer/workflows/plan-meeting/Plan.tsx';",
  'renderer/features/partners/a.tsx': "import { PeopleScreen } from '../people/PeopleScreen.tsx';",
  'renderer/features/people/parts/a.tsx': "import { columns } from '../../backups/columns.tsx';",
  'renderer/ui/a.tsx': "import { api } from '#renderer/api/client.ts';",
  'test/shared/a.test.ts': "import { it } from 'vitest';\n\nit.only('adds', () => undefined);",
} as const;

const allowed = {
  'shared/domain/d.ts': "import { z } from 'zod';",
  'db/people/c.ts': "import { sql } from 'kysely';",
  'db/people/d.ts': "import type { Database } from 'better-sqlite3';",
  'db/dialects/sqlite/open-sqlite.ts': "import Database from 'better-sqlite3';",
  'electron/storage/people/d.ts': "import { schema } from '#db/schema.ts';",
  'electron/main/c.ts': "import { app } from 'electron';",
  'electron/main/ipc/register.ts': "import { ipcMain } from 'electron';",
  'electron/preload/b.ts': "import { contextBridge } from 'electron';",
  'renderer/features/people/g.tsx': "import { rolesQuery } from '#renderer/features/roles/roles-queries.ts';",
  'renderer/features/people/h.tsx': "import { queries } from '#renderer/features/roles/queries.ts';",
  'renderer/features/people/i.tsx': "import { RolePicker } from '#renderer/features/roles/RolePicker.tsx';",
  'renderer/features/people/j.tsx': "import { columns } from './columns.tsx';",
  'renderer/features/people/k.tsx': "import { PartnerScreen } from '../partners/PartnerScreen.tsx';",
  'renderer/features/people/l.tsx': "import { TagField } from '#renderer/features/tags/TagField.tsx';",
  'renderer/ui/B.tsx': "import { Button } from 'react-aria-components';",
  'renderer/ui/C.tsx': 'export function C() {\n  return <button type="button">Save</button>;\n}',
  'renderer/workflows/plan-meeting/a.tsx': "import { columns } from '#renderer/features/roles/columns.tsx';",
} as const;

const zoneRules = new Set(['eslint(no-restricted-imports)', 'react(forbid-elements)', 'vitest(no-focused-tests)']);

describe('the lint zones', () => {
  let folder = '';
  let found: ReadonlySet<string> = new Set();

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'longtable-zones-'));
    for (const [file, text] of Object.entries({ ...refused, ...allowed })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${text}\n`);
    }
    // The samples have no types to resolve, so only the rules that need none are asked.
    const config = readFileSync(path.join(root, '.oxlintrc.json'), 'utf8').replace(
      '"typeAware": true',
      '"typeAware": false',
    );
    writeFileSync(path.join(folder, '.oxlintrc.json'), config);
    found = filesWithZoneProblems(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(refused))('refuse %s', (file) => {
    expect(found).toContain(file);
  });

  it.each(Object.keys(allowed))('allow %s', (file) => {
    expect(found).not.toContain(file);
  });
});

function filesWithZoneProblems(folder: string): ReadonlySet<string> {
  const tool = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const output = run(process.execPath, [tool, '--format=json'], folder);
  const report: { diagnostics: { code: string; filename: string }[] } = JSON.parse(output);
  return new Set(report.diagnostics.filter(({ code }) => zoneRules.has(code)).map(({ filename }) => filename));
}

/** The output of a command that may end with an error code, as a linter does when it finds something. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}
