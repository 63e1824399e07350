import { FileDown, FileText, Globe, Printer } from 'lucide-react';
import { client } from '#renderer/api/client.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { MenuButton, showToast, type MenuEntry } from '#renderer/ui/index.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import { reportFormats, type ReportFormat } from '#shared/contract/reports.ts';
import { showError } from '../errors/show-error.ts';
import { fileName } from '../files/file-name.ts';
import { host } from '../host/host.ts';
import { asPdf } from '../print/print-alone.tsx';
import { printDocument } from './print-document.tsx';

/** The ways in which a document leaves the workspace: on paper, as a PDF, for Word, as a web page that runs nothing, and as Markdown. */
export function DocumentMenu({
  label,
  document,
  formats = reportFormats,
  size = 'normal',
  printKey,
  onSave,
  more = nothingMore,
}: {
  label: string;
  document: ReportDocument;
  formats?: readonly ReportFormat[];
  size?: 'normal' | 'small';
  /** The keys that print it where its screen listens to them. */
  printKey?: string;
  /** Writes it; without this, what is shown is written. */
  onSave?: (format: ReportFormat, path: string) => Promise<{ readonly path: string }>;
  more?: readonly MenuEntry[];
}) {
  const { t } = useTranslation('reports');
  const save = async (format: ReportFormat): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: fileName(document.title, format),
      filters: [{ name: t(`paper.${format}`), extensions: [format] }],
    });
    if (picked === null) return;
    const { path } =
      onSave === undefined
        ? await client.reports.write({ format, path: picked.path, document })
        : await onSave(format, picked.path);
    await host.deliver(path);
    showToast({ title: t('paper.saved'), ...(format === 'html' && { detail: t('paper.savedPage') }) });
  };
  const print = (): void => printDocument(document);
  return (
    <MenuButton
      label={label}
      icon={Printer}
      size={size}
      entries={[
        {
          id: 'print',
          label: t('paper.print'),
          icon: Printer,
          ...(printKey !== undefined && { keyHint: printKey }),
          run: print,
        },
        ...(host.can.printToPdf
          ? [{ id: 'pdf', label: t('paper.pdf'), icon: FileDown, run: () => void asPdf(print).catch(showError) }]
          : []),
        ...formats.map((format) => ({
          id: format,
          label: t(`paper.${format}`),
          icon: icons[format],
          run: () => void save(format).catch(showError),
        })),
        ...more,
      ]}
    />
  );
}

const nothingMore: readonly MenuEntry[] = [];
const icons = { docx: FileText, html: Globe, md: FileDown } as const;
