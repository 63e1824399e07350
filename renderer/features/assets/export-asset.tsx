import { ClipboardCopy, FileCode, FileDown, FileText, FileType, Printer } from 'lucide-react';
import { client } from '#renderer/api/client.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { t } from '#renderer/i18n/i18n.ts';
import { RichTextView, showToast, type MenuEntry } from '#renderer/ui/index.ts';
import type { Asset } from '#shared/contract/assets.ts';
import { isRightToLeft } from '#shared/domain/assets/writing-direction.ts';

import { kindLabel } from './asset-words.ts';

const formats = {
  docx: { name: 'Word', label: 'actions.word', icon: FileText },
  html: { name: 'HTML', label: 'actions.html', icon: FileCode },
  md: { name: 'Markdown', label: 'actions.markdown', icon: FileType },
  txt: { name: 'Text', label: 'actions.plain', icon: FileType },
} as const;
type Format = keyof typeof formats;

/** The ways in which a text leaves the app. */
export function exportEntries(asset: Asset): MenuEntry[] {
  return [
    { id: 'copy', label: t('assets:actions.copy'), icon: ClipboardCopy, run: () => void copy(asset).catch(showError) },
    ...(Object.keys(formats) as Format[]).map((format) => ({
      // The keys of an object of ours.
      id: format,
      label: t(`assets:${formats[format].label}`),
      icon: formats[format].icon,
      run: () => void save(asset, format).catch(showError),
    })),
    {
      id: 'print',
      label: t('assets:actions.print'),
      icon: Printer,
      keyHint: 'Mod+P',
      run: () => void runAction('view.print'),
    },
    ...(host.can.printToPdf
      ? [{ id: 'pdf', label: t('assets:actions.pdf'), icon: FileDown, run: () => void runAction('view.savePdf') }]
      : []),
  ];
}

async function save(asset: Asset, format: Format): Promise<void> {
  const picked = await host.pickFileToSave({
    purpose: 'export',
    defaultName: fileName(asset.title, format),
    filters: [{ name: formats[format].name, extensions: [format] }],
  });
  if (picked === null) return;
  const { path } = await client.assets.save({ id: asset.id, path: picked.path, format });
  await host.deliver(path);
  showToast({ title: t('assets:savedFile') });
}

/** Shaped words for mail programs and pages, plain ones for everything else. */
async function copy(asset: Asset): Promise<void> {
  const [html, plain] = await Promise.all([
    client.assets.document({ id: asset.id, format: 'html' }),
    client.assets.document({ id: asset.id, format: 'txt' }),
  ]);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html.text], { type: 'text/html' }),
      'text/plain': new Blob([plain.text], { type: 'text/plain' }),
    }),
  ]);
  showToast({ title: t('assets:copied') });
}

/** Prints the text alone, with its blocks filled in. */
export function printAsset(asset: Asset): void {
  printAlone(
    <Paper title={asset.title} lines={[kindLabel(asset.kind)]}>
      <div dir={isRightToLeft(asset.language) ? 'rtl' : 'ltr'}>
        <RichTextView markdown={asset.filled} />
      </div>
    </Paper>,
    'paper',
  );
}
