import { ReportBlockView } from '#renderer/features/reports/ReportBlockView.tsx';
import type { ReportDocument } from '#shared/contract/report-document.ts';

/** A booklet to be read on the screen. */
export function Booklet({ document }: { document: ReportDocument }) {
  return (
    <article className="flex max-w-page flex-col rounded-card border border-line bg-raised px-8 py-6 shadow-1">
      <p className="font-words text-page font-strong text-ink">{document.title}</p>
      {document.sections.map((section) => (
        <section key={section.id} aria-label={section.title} className="flex flex-col gap-2 py-4">
          <h3 className="font-words text-decision font-strong text-ink">{section.title}</h3>
          <p>{section.lead}</p>
          {section.blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pieces follow from the entries and have no name of their own
            <ReportBlockView key={index} block={block} isPaper={false} />
          ))}
        </section>
      ))}
    </article>
  );
}
