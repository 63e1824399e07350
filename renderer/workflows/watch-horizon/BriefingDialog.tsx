import { useQuery } from '@tanstack/react-query';
import { FileDown, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Dialog, ErrorState, MenuButton, RichTextView, showToast, Skeleton, Switch } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

/** What whoever comes next has to know about a partner, to read, to print and to save. */
export function BriefingDialog({ record, onClose }: { record: PartnerRef; onClose: () => void }) {
  const { t } = useTranslation('horizon');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const [isWhole, setWhole] = useState(false);
  const input = { record, today, hidesRestricted: discreet || !isWhole };
  const briefing = useQuery(orpc.horizon.briefing.queryOptions({ input }));
  const save = async (format: 'docx' | 'md'): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${(briefing.data?.title ?? '').replaceAll(/[\\/:*?"<>|]/gu, ' ')}.${format}`,
      filters: [{ name: t(format === 'docx' ? 'briefing.word' : 'briefing.markdown'), extensions: [format] }],
    });
    if (picked === null) return;
    const { path } = await client.horizon.saveBriefing({ ...input, format, path: picked.path });
    await host.deliver(path);
    showToast({ title: t('briefing.saved') });
  };
  const markdown = briefing.data?.markdown ?? '';
  return (
    <Dialog
      isOpen
      size="large"
      title={t('briefing.title')}
      onClose={onClose}
      footer={
        <>
          <Switch
            label={t('briefing.include')}
            isSelected={isWhole && !discreet}
            onChange={setWhole}
            isDisabled={discreet}
          />
          <span className="flex-1" />
          <MenuButton
            label={t('briefing.save')}
            entries={[
              {
                id: 'print',
                label: t('briefing.print'),
                icon: Printer,
                run: () => printAlone(<RichTextView markdown={markdown} />, 'paper'),
              },
              { id: 'docx', label: t('briefing.word'), icon: FileText, run: () => void save('docx').catch(showError) },
              { id: 'md', label: t('briefing.markdown'), icon: FileDown, run: () => void save('md').catch(showError) },
            ]}
          />
        </>
      }
    >
      {briefing.isPending && <Skeleton lines={10} />}
      {briefing.isError && <ErrorState {...errorWords(briefing.error)} />}
      {briefing.isSuccess && (
        <>
          {briefing.data.keptOut > 0 && (
            <p className="mb-2 text-meta text-ink-2">{t('briefing.keptOut', { count: briefing.data.keptOut })}</p>
          )}
          <RichTextView markdown={markdown} />
        </>
      )}
    </Dialog>
  );
}
