import { RichTextView } from '#renderer/ui/index.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import { withoutUnwritten } from '#shared/domain/reports/blocks.ts';

import { Paper } from '../print/Paper.tsx';
import { printAlone } from '../print/print-alone.tsx';
import { DocumentBlock } from './DocumentBlock.tsx';

/** Prints a document alone: upright, with its pictures and all of their numbers. */
export function printDocument(document: ReportDocument): void {
  const { title, lines, sections } = withoutUnwritten(document);
  printAlone(
    <Paper title={title} lines={lines}>
      <div data-upright>
        {sections.map((section) => (
          <section key={section.id}>
            <h2>{section.title}</h2>
            {section.ownWords === null ? (
              section.lead !== '' && <p>{section.lead}</p>
            ) : (
              <RichTextView markdown={section.ownWords} isSmall />
            )}
            {section.blocks.map((block, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the pieces of a printed part never move
              <DocumentBlock key={index} section={section} block={block} isPaper />
            ))}
          </section>
        ))}
      </div>
    </Paper>,
    'paper',
  );
}
