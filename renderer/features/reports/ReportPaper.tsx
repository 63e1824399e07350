import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { RichTextView } from '#renderer/ui/index.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';

import { ReportBlockView } from './ReportBlockView.tsx';

/** Prints a document alone. */
export function printDocument(document: ReportDocument): void {
  printAlone(
    <Paper title={document.title} lines={document.lines}>
      {document.sections.map((section) => (
        <section key={section.id} className="flex flex-col gap-2">
          <h2>{section.title}</h2>
          {section.ownWords === null ? <p>{section.lead}</p> : <RichTextView markdown={section.ownWords} />}
          {section.blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the pieces of a printed part never move
            <ReportBlockView key={index} block={block} isPaper />
          ))}
        </section>
      ))}
    </Paper>,
    'paper',
  );
}
