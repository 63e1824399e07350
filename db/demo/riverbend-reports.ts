import type { StepWriter } from '../changes/step-writer.ts';
import { newReportRow } from '../reports/report-rows.ts';
import { reports } from './riverbend/reports.ts';

/** Writes the reports that the story keeps; their figures follow the records. */
export async function insertReports(
  writer: StepWriter,
  demo: { day(day: number): string; newId(): string },
): Promise<void> {
  await writer.insert(
    'reports',
    reports.map(({ kind, title, from, to, changedOn, words }) =>
      newReportRow(demo.newId(), new Date(`${demo.day(changedOn)}T10:00:00`).toISOString(), {
        kind,
        title,
        periodStart: demo.day(from),
        periodEnd: demo.day(to),
        words,
      }),
    ),
  );
}
