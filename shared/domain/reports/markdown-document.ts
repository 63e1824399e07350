import type { ReportDocument } from '../../contract/report-document.ts';

/**
 * A document of the one kind that every printer and writer knows, made of a text in Markdown: what stands before its first heading of the second
 * level becomes lines under the title, each such heading a part.
 */
export function markdownDocument(
  markdown: string,
  head: Pick<ReportDocument, 'title' | 'coalition' | 'madeOn'> & { readonly leftOut?: number },
): ReportDocument {
  const [before = '', ...parts] = `\n${markdown}`.split(/\n## /u);
  return {
    title: head.title,
    coalition: head.coalition,
    madeOn: head.madeOn,
    leftOut: head.leftOut ?? 0,
    lines: before
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('# '))
      .map((line) => line.trim()),
    sections: parts.map((part, index) => {
      const [title = '', ...rest] = part.split('\n');
      return {
        id: `part-${index + 1}`,
        title: title.trim(),
        lead: '',
        ownWords: null,
        isOld: false,
        isEmpty: false,
        blocks: [{ kind: 'words', markdown: rest.join('\n').trim() }],
      };
    }),
  };
}
