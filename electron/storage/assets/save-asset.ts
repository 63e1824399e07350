import { filledText } from '#db/assets/asset-text.ts';
import { demandAsset } from '#db/assets/asset-rows.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { isRightToLeft } from '#shared/domain/assets/writing-direction.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { writeWordDocument } from '../files/write-docx.ts';
import { htmlOf, htmlPage } from '../files/write-html.ts';
import { plainTextOfMarkdown } from '../files/write-plain-text.ts';

/** The text of an asset as people read it: title, text with its blocks, words for the picture. Notes, remarks and names stay inside. */
export async function assetDocument(db: DbReader, id: string, format: 'md' | 'html' | 'txt') {
  const { title, markdown } = await readText(db, id);
  const text = format === 'md' ? markdown : format === 'html' ? htmlOf(markdown) : plainTextOfMarkdown(markdown);
  return { title, text };
}

/** Writes the text of an asset to a file that the person picked. */
export async function saveAsset(
  context: StorageContext,
  input: { readonly id: string; readonly path: string; readonly format: 'docx' | 'md' | 'html' | 'txt' },
): Promise<{ path: string }> {
  const path = context.files.demand(input.path, 'write');
  const { title, language, markdown } = await readText(workspaceDb(context).read, input.id);
  const options = { title, language, isRightToLeft: isRightToLeft(language) };
  if (input.format === 'docx') {
    await writeWordDocument(path, title, markdown, options);
    return { path };
  }
  const text =
    input.format === 'md'
      ? markdown
      : input.format === 'html'
        ? htmlPage(markdown, options)
        : plainTextOfMarkdown(markdown);
  const file = await createSafeFile(path);
  await file.write(text);
  await file.finish();
  return { path };
}

async function readText(db: DbReader, id: string) {
  const row = await demandAsset(db, id);
  const { title, body, altText } = await filledText(db, row);
  const picture = altText === '' ? '' : `\n\n---\n\n*${asWords(altText)}*`;
  return { title, language: row.language, markdown: `# ${asWords(title)}\n\n${body.trim()}${picture}\n` };
}

/** A line that was typed as plain words says the same in Markdown. */
function asWords(line: string): string {
  return line.replaceAll(/[\\`*_[\]<>#]/gu, '\\$&');
}
