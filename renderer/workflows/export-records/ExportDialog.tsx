import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { Button, Checkbox, Dialog, RadioGroup, showToast } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';

type Format = 'csv' | 'vcard' | 'json' | 'bundle';

const extensions = { csv: 'csv', vcard: 'vcf', json: 'json', bundle: 'zip' } as const;
const resultSchema = z.object({
  path: z.string(),
  rows: z.number(),
  leftOut: z.number(),
  missingFiles: z.number().default(0),
});

/** Writes a selection, or all of the workspace, to a file. Restricted records stay out unless asked for. */
export function ExportDialog({
  feature,
  selection,
  onClose,
}: {
  feature: PartnerType;
  selection: Selection;
  onClose: () => void;
}) {
  const { t } = useTranslation('exports');
  const [format, setFormat] = useState<Format>('csv');
  const [includeRestricted, setIncludeRestricted] = useState(false);

  const save = async () => {
    try {
      const name = format === 'json' || format === 'bundle' ? t('workspace') : t(feature);
      const picked = await host.pickFileToSave({
        purpose: 'export',
        defaultName: `${name}.${extensions[format]}`,
        filters: [{ name: t(format), extensions: [extensions[format]] }],
      });
      if (picked === null) return;
      onClose();
      const started =
        format === 'json'
          ? await client.exports.workspace({ path: picked.path, includeRestricted })
          : format === 'bundle'
            ? await client.exports.bundle({ path: picked.path, includeRestricted })
            : await client.exports.records({ feature, selection, format, path: picked.path, includeRestricted });
      const end = await watchJob(started.jobId, { title: t('title') });
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
        <RadioGroup
          label={t('what')}
          value={format}
          onChange={setFormat}
          options={(['csv', 'vcard', 'json', 'bundle'] as const).map((id) => ({
            id,
            label: t(id),
            detail: t(`${id}Detail`),
          }))}
        />
        <div>
          <Checkbox label={t('restricted')} isSelected={includeRestricted} onChange={setIncludeRestricted} />
          <p className="pl-6 text-meta text-ink-2">{t('restrictedDetail')}</p>
        </div>
      </div>
    </Dialog>
  );
}
