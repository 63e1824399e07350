import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newCommitteeRow } from '#db/committees/committees-repository.ts';
import { applyTemplate, planTemplate } from '#db/frameworks/apply-framework.ts';
import { frameworkTemplates } from '#shared/content/framework-templates.ts';
import { frameworkParts, newCount } from '#shared/domain/frameworks/plan-application.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { logicalExport } from '#test/support/logical-export.ts';
import { step, today, undo } from '#test/support/seed.ts';

const options = { today, timeZone: 'America/Chicago', coalition: 'Calder County' };

describe.each(dialects)('applying a framework on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('creates exactly what its plan names, and nothing when it is applied again', async () => {
    const { db } = database;
    for (const template of frameworkTemplates.slice(0, 2)) {
      const plan = await planTemplate(db.read, template, today);
      const { value } = await step(db, (writer) =>
        applyTemplate(writer, template, { ...options, parts: frameworkParts }),
      );
      expect(value).toBe(newCount(plan, frameworkParts));
      const again = await planTemplate(db.read, template, today);
      expect(newCount(again, frameworkParts)).toBe(0);
    }
  });
});

describe('undo of applying a framework', () => {
  const database = testDatabase({ name: 'SQLite' });

  it('gives back the workspace, whatever template and parts were chosen and whatever was there', async () => {
    const { db } = database;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...frameworkTemplates),
        fc.subarray([...frameworkParts], { minLength: 1 }),
        fc.subarray(['steering', 'services', 'design-team']),
        async (template, parts, kinds) => {
          const before = await step(db, (writer) =>
            writer.insert(
              'committees',
              kinds.map((kind, index) => newCommitteeRow(newId(), writer.now, index, { name: `Own ${kind}`, kind })),
            ),
          );
          const start = await logicalExport(db.write);
          const applied = await step(db, (writer) => applyTemplate(writer, template, { ...options, parts }));
          if (applied.changeSetId !== null) await undo(db, applied);
          expect(await logicalExport(db.write)).toBe(start);
          if (before.changeSetId !== null) await undo(db, before);
        },
      ),
      { numRuns: 25 },
    );
  });
});
