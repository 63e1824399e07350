import { describe, expect, it } from 'vitest';

import { nothingKept } from '#db/metrics/kept-answers.ts';
import { readReportDocument } from '#db/reports/read-document.ts';
import { listReports, newReportRow, readReport, reportColumns } from '#db/reports/report-rows.ts';
import { reportKinds } from '#shared/content/report-kinds.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, step, today, undo } from '#test/support/seed.ts';

const turn = { report: () => {}, pause: async () => {} };

describe.each(dialects)('reports on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are kept with their words and read as documents of every kind', async () => {
    const { db } = database;
    await addOrganization(db, 'Harbor Clinic');
    const ids = reportKinds.map(() => newId());
    await step(db, async (writer) => {
      await writer.insert(
        'reports',
        reportKinds.map((kind, index) =>
          newReportRow(ids[index] ?? '', writer.now, {
            kind: kind.id,
            title: kind.label,
            periodStart: '2026-01-01',
            periodEnd: today,
          }),
        ),
      );
    });
    expect(await listReports(db.read)).toHaveLength(reportKinds.length);
    for (const id of ids) {
      const document = await readReportDocument(db.read, { id, today, hidesRestricted: true }, turn, nothingKept);
      const { sections } = await readReport(db.read, id);
      expect(document.sections.map((section) => section.id)).toEqual(sections);
    }
  });

  it('take the words of a part back with the step that wrote them', async () => {
    const { db } = database;
    const id = newId();
    await step(db, (writer) =>
      writer.insert('reports', [
        newReportRow(id, writer.now, { kind: 'annual', title: 'Year', periodStart: '2026-01-01', periodEnd: today }),
      ]),
    );
    const written = await step(db, async (writer) => {
      await writer.update(
        'reports',
        id,
        reportColumns({ words: { thanks: { title: null, text: 'Thank you', was: '' } } }),
      );
    });
    expect((await readReport(db.read, id)).words).toEqual({ thanks: { title: null, text: 'Thank you', was: '' } });
    await undo(db, written);
    expect((await readReport(db.read, id)).words).toEqual({});
  });
});
