import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { z } from 'zod';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';
import { Button, Checkbox, Dialog, RadioGroup, SegmentedControl, showToast } from '#renderer/ui/index.ts';
import { exportFormats, type ExportFormat, type ExportViewInput } from '#shared/contract/export-views.ts';

/** What is asked to be written: a table with what it is called and narrowed to. */
export interface ExportWish {
  readonly view: ExportViewInput;
  readonly title: string;
  readonly lines: readonly string[];
  /** The columns that the table shows; empty for all. */
  readonly columns: readonly string[];
}

type WorkspaceFormat = 'workspace' | 'bundle';

const extensions = {
  xlsx: 'xlsx',
  csv: 'csv',
  json: 'json',
  markdown: 'md',
  vcard: 'vcf',
  vcard3: 'vcf',
  workspace: 'json',
  bundle: 'zip',
} as const;
const resultSchema = z.object({
  path: z.string(),
  rows: z.number(),
  leftOut: z.number(),
  missingFiles: z.number().default(0),
});

/** Writes a table, or all of the workspace, to a file. Restricted records stay out unless asked for. */
export function ExportDialog({ wish, onClose }: { wish: ExportWish; onClose: () => void }) {
  const { t } = useTranslation('exports');
  const workspace = useWorkspace();
  const [isWhole, setWhole] = useState(false);
  const [tableFormat, setTableFormat] = useState<ExportFormat>('xlsx');
  const [wholeFormat, setWholeFormat] = useState<WorkspaceFormat>('bundle');
  const [allColumns, setAllColumns] = useState(true);
  const [includeRestricted, setIncludeRestricted] = useState(false);
  const { view, title, lines } = wish;
  const isPartners = view.table === 'people' || view.table === 'organizations';
  const formats = exportFormats.filter((format) => isPartners || !format.startsWith('vcard'));
  const isCards = !isWhole && tableFormat.startsWith('vcard');

  const start = (path: string): Promise<{ jobId: string }> => {
    if (isWhole) return client.exports[wholeFormat]({ path, includeRestricted });
    const columns = allColumns ? [] : [...wish.columns];
    const about = { title, lines: [...lines] };
    return client.exports.records({ view, format: tableFormat, columns, path, includeRestricted, ...about });
  };
  const save = async () => {
    try {
      const format = isWhole ? wholeFormat : tableFormat;
      const picked = await host.pickFileToSave({
        purpose: 'export',
        defaultName: fileName(isWhole ? (workspace?.name ?? '') : title, extensions[format]),
        filters: [{ name: t(format), extensions: [extensions[format]] }],
      });
      if (picked === null) return;
      onClose();
      const { jobId } = await start(picked.path);
      const end = await watchJob(jobId, { title: t('title') });
      if (end.state !== 'done') return;
      const { path, rows, leftOut, missingFiles } = resultSchema.parse(end.result);
      await host.deliver(path);
      showToast({
        title: t('written', { count: rows }),
        detail:
          [
            ...(leftOut > 0 ? [t('leftOut', { count: leftOut })] : []),
            ...(missingFiles > 0 ? [t('missingFiles', { count: missingFiles })] : []),
          ].join(' ') || undefined,
        action: host.can.revealInFolder ? { label: t('reveal'), run: () => void host.revealInFolder(path) } : undefined,
      });
    } catch (error) {
      showError(error);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <SegmentedControl
          label={t('what')}
          options={[
            { id: 'table', label: title },
            { id: 'whole', label: t('whole') },
          ]}
          value={isWhole ? 'whole' : 'table'}
          onChange={(id) => setWhole(id === 'whole')}
        />
        {!isWhole && lines.length > 0 && <p className="text-meta text-ink-2">{lines.join(' · ')}</p>}
        {isWhole ? (
          <RadioGroup
            label={t('as')}
            value={wholeFormat}
            onChange={setWholeFormat}
            options={(['bundle', 'workspace'] as const).map((id) => ({ id, label: t(id), detail: t(`${id}Detail`) }))}
          />
        ) : (
          <RadioGroup
            label={t('as')}
            value={tableFormat}
            onChange={setTableFormat}
            options={formats.map((id) => ({ id, label: t(id), detail: t(`${id}Detail`) }))}
          />
        )}
        <div className="flex flex-col gap-2 border-t border-line pt-3">
          {!isWhole && !isCards && wish.columns.length > 0 && (
            <Checkbox label={t('allColumns')} isSelected={allColumns} onChange={setAllColumns} />
          )}
          <div>
            <Checkbox label={t('restricted')} isSelected={includeRestricted} onChange={setIncludeRestricted} />
            <p className="pl-6 text-meta text-ink-2">{t('restrictedDetail')}</p>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
