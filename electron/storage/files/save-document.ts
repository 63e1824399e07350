import { createSafeFile } from './safe-file.ts';
import { writeWordDocument } from './write-docx.ts';

/** Writes a document in Markdown to a file that was picked: as it stands, or for Word. */
export async function saveDocument(
  path: string,
  { title, markdown, format }: { readonly title: string; readonly markdown: string; readonly format: 'docx' | 'md' },
): Promise<{ path: string }> {
  if (format === 'docx') await writeWordDocument(path, title, markdown);
  else {
    const file = await createSafeFile(path);
    await file.write(markdown);
    await file.finish();
  }
  return { path };
}
