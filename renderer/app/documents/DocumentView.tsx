import { RichTextView } from '#renderer/ui/index.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';

import { DocumentBlock } from './DocumentBlock.tsx';

/** A document to be read on the screen. */
export function DocumentView({ document }: { document: ReportDocument }) {
  return (
    <article className="flex max-w-page flex-col rounded-card border border-line bg-raised px-8 py-6 shadow-1">
      <h2 className="font-words text-page font-strong text-ink">{document.title}</h2>
      {document.lines.map((line) => (
        <p key={line} className="text-meta text-ink-2">
          {line}
        </p>
      ))}
      {document.sections.map((section) => (
        <section key={section.id} aria-label={section.title} className="flex flex-col gap-2 py-4">
          <h3 className="font-words text-decision font-strong text-ink">{section.title}</h3>
          {section.ownWords === null ? (
            section.lead !== '' && <p>{section.lead}</p>
          ) : (
            <RichTextView markdown={section.ownWords} isSmall />
          )}
          {section.blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pieces follow from the records and have no name of their own
            <DocumentBlock key={index} section={section} block={block} isPaper={false} />
          ))}
        </section>
      ))}
    </article>
  );
}
