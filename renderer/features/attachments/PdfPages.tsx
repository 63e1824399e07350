import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton } from '#renderer/ui/index.ts';

import { openPdf } from './open-pdf.ts';

const pagesAtOnce = 10;

/** The pages of a PDF as pictures: nothing in it runs, no link in it can be followed. */
export function PdfPages({ bytes, name, onFailed }: { bytes: Uint8Array; name: string; onFailed: () => void }) {
  const { t } = useTranslation('attachments');
  const [document, setDocument] = useState<PDFDocumentProxy>();
  const [most, setMost] = useState(pagesAtOnce);
  useEffect(() => {
    const opened = openPdf(bytes);
    opened.then((pdf) => setDocument(pdf.document), onFailed);
    return () => void opened.then((pdf) => pdf.close()).catch(() => undefined);
  }, [bytes, onFailed]);
  if (document === undefined) return null;
  const count = document.numPages;
  const shown = Math.min(count, most);
  return (
    <div className="flex flex-col gap-3">
      {Array.from({ length: shown }, (_, index) => (
        <PdfPage
          key={index}
          document={document}
          number={index + 1}
          label={t('viewer.page', { page: index + 1, name })}
        />
      ))}
      {shown < count && (
        <p className="text-meta text-ink-3">
          {t('viewer.pages', { shown, count })}{' '}
          <LinkButton onPress={() => setMost(most + pagesAtOnce)}>{t('viewer.morePages')}</LinkButton>
        </p>
      )}
    </div>
  );
}

function PdfPage({ document, number, label }: { document: PDFDocumentProxy; number: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isOver = false;
    void document
      .getPage(number)
      .then((page) => {
        if (isOver || canvas.current === null) return undefined;
        const viewport = page.getViewport({ scale: 1.5 });
        canvas.current.width = viewport.width;
        canvas.current.height = viewport.height;
        return page.render({ canvas: canvas.current, viewport }).promise;
      })
      // A page that cannot be drawn stays white; the others are shown.
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [document, number]);
  return (
    <canvas ref={canvas} role="img" aria-label={label} className="w-full rounded-card border border-line bg-white" />
  );
}
