import type { ReportDocument } from '#shared/contract/report-document.ts';
import type { ReportFormat } from '#shared/contract/reports.ts';
import { withoutUnwritten } from '#shared/domain/reports/blocks.ts';

import { type StorageContext } from '../context.ts';
import { toAppError } from '../files/file-errors.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { readAside } from '../reading/read-aside.ts';
import { reportDocx } from './report-docx.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';

/** Writes a report to a file that the person picked. A web page is for others, so restricted records never stand in it. */
export async function saveReport(
  context: StorageContext,
  input: {
    readonly id: string;
    readonly today: string;
    readonly hidesRestricted: boolean;
    readonly path: string;
    readonly format: ReportFormat;
  },
): Promise<{ path: string }> {
  const path = context.files.demand(input.path, 'write');
  const { id, today, format } = input;
  const report = await readAside(context, 'report', {
    id,
    today,
    hidesRestricted: input.hidesRestricted || format === 'html',
  });
  await writeDocument(path, format, report);
  return { path };
}

/** Writes a document to a file in one of the formats. */
export async function writeDocument(path: string, format: ReportFormat, document: ReportDocument): Promise<void> {
  const written = withoutUnwritten(document);
  const bytes =
    format === 'docx' ? await reportDocx(written) : format === 'html' ? reportHtml(written) : reportMarkdown(written);
  try {
    const file = await createSafeFile(path);
    await file.write(bytes);
    await file.finish();
  } catch (error) {
    throw toAppError(error);
  }
}
