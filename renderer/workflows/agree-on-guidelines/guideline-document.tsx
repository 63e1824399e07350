import { client } from '#renderer/api/client.ts';
import { host } from '#renderer/app/host/host.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { t } from '#renderer/i18n/i18n.ts';
import { RichTextView, showToast } from '#renderer/ui/index.ts';
import { withSignatures } from '#shared/domain/guidelines/signatures-text.ts';

/** A text of the guidelines that leaves the screen. */
interface GuidelineDocument {
  readonly title: string;
  /** What stands under the title, such as the version and its day. */
  readonly lines: readonly string[];
  readonly markdown: string;
}

/** The document of the latest version with those who signed it. */
export async function signedDocument(
  guidelineId: string,
  versionNumber: number,
  document: GuidelineDocument,
): Promise<GuidelineDocument> {
  const signOffs = await client.guidelines.signOffs({ id: guidelineId });
  const heading = t('guidelines:versions.signed');
  return { ...document, markdown: withSignatures(document.markdown, heading, signOffs, versionNumber) };
}

/** Prints the text alone. */
export function printGuidelines({ title, lines, markdown }: GuidelineDocument): void {
  printAlone(
    <Paper title={title} lines={lines}>
      <RichTextView markdown={markdown} />
    </Paper>,
    'paper',
  );
}

/** Writes the text as a Word document to a file that the person picks. */
export async function saveGuidelinesAsWord({ title, lines, markdown }: GuidelineDocument): Promise<void> {
  const picked = await host.pickFileToSave({
    purpose: 'export',
    defaultName: `${title.replaceAll(/[\\/:*?"<>|]/gu, ' ')}.docx`,
    filters: [{ name: 'Word', extensions: ['docx'] }],
  });
  if (picked === null) return;
  const text = [`# ${title}`, ...lines.map((line) => `*${line}*`), markdown].join('\n\n');
  const { path } = await client.agreements.saveDocument({ title, markdown: text, path: picked.path });
  await host.deliver(path);
  showToast({ title: t('guidelines:saved') });
}
