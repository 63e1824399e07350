import { appliedSchema, worksheetSchema, type AppliedTemplate, type Framework } from '#shared/contract/frameworks.ts';
import { z } from 'zod';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { FrameworkRow } from '../schema/committees.ts';

/** The worksheet, the choice and what was applied; empty in a new workspace. */
export async function readFramework(db: DbReader): Promise<Framework> {
  const row = await db.selectFrom('frameworks').selectAll().executeTakeFirst();
  return {
    version: row?.version ?? 0,
    worksheet: worksheetSchema.catch(worksheetSchema.parse({})).parse(parsed(row?.worksheet)),
    strategy: row?.strategy ?? '',
    template: row?.template ?? '',
    applied: appliedOf(row),
  };
}

/** Writes columns of the one row; answers its version. */
export async function writeFramework(
  writer: StepWriter,
  patch: Partial<Pick<FrameworkRow, 'worksheet' | 'strategy' | 'template' | 'applied'>>,
): Promise<number> {
  const row = await writer.trx.selectFrom('frameworks').selectAll().executeTakeFirst();
  if (row !== undefined) return (await writer.update('frameworks', row.id, patch)).version;
  await writer.insert('frameworks', [
    {
      id: 'framework',
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      worksheet: '{}',
      strategy: '',
      template: '',
      applied: '[]',
      ...patch,
    },
  ]);
  return 1;
}

/** Notes that a template was applied. */
export async function noteApplied(writer: StepWriter, applied: AppliedTemplate): Promise<number> {
  const row = await writer.trx.selectFrom('frameworks').selectAll().executeTakeFirst();
  return writeFramework(writer, {
    template: applied.template,
    applied: JSON.stringify([...appliedOf(row), applied]),
  });
}

function appliedOf(row: FrameworkRow | undefined): AppliedTemplate[] {
  return z.array(appliedSchema).catch([]).parse(parsed(row?.applied));
}

/** What a damaged text holds is nothing. */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined || text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
