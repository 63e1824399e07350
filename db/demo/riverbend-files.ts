import { createHash } from 'node:crypto';

import { wordsOf } from '#shared/domain/attachments/media-types.ts';
import type { AttachmentRecord } from '#shared/contract/attachments.ts';

import { insertAttachments } from '../attachments/attachments-repository.ts';
import { keepContent } from '../attachments/contents-repository.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { demoFiles, type DemoFile } from './riverbend/files.ts';

/** Writes the files of Riverbend into the workspace file: small ones, made here, with their words already read. */
export async function insertFiles(
  writer: StepWriter,
  demo: { readonly partnerIds: ReadonlyMap<string, string>; newId(): string },
): Promise<void> {
  for (const file of demoFiles) {
    const record = await recordOf(writer, demo.partnerIds, file.on);
    const bytes = file.kind === 'pdf' ? pdfOf(file.lines) : new TextEncoder().encode(`${file.lines.join('\n')}\n`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const mediaType = file.kind === 'pdf' ? 'application/pdf' : 'text/plain';
    const state = wordsOf(mediaType) === 'none' ? 'none' : 'read';
    await keepContent(
      writer.trx,
      { hash, size: bytes.length, place: 'inside', text_state: state, added_at: writer.now },
      bytes,
    );
    await writer.trx
      .updateTable('attachment_contents')
      .set({ text: file.lines.join('\n') })
      .where('hash', '=', hash)
      .execute();
    await insertAttachments(writer, record, [
      {
        id: demo.newId(),
        name: file.name,
        media_type: mediaType,
        size: bytes.length,
        hash,
        note: file.note,
        is_restricted: 0,
      },
    ]);
  }
}

async function recordOf(
  { trx }: StepWriter,
  partnerIds: ReadonlyMap<string, string>,
  on: DemoFile['on'],
): Promise<AttachmentRecord> {
  if (on === 'health') return { type: 'organizations', id: partnerIds.get('o11') ?? '' };
  const table = on === 'agreement' ? 'agreements' : 'campaigns';
  const { id } = await trx.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow();
  return { type: table, id };
}

/** A PDF of one page: a heading and lines in Helvetica, which every reader brings along. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line, index) => {
    const words = line.replaceAll(/[\\()]/gu, (sign) => `\\${sign}`);
    return `BT /F1 ${index === 0 ? 20 : 12} Tf 72 ${index === 0 ? 700 : 690 - index * 20} Td (${words}) Tj ET`;
  });
  const stream = shown.join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
