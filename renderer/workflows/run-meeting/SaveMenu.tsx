import { FileDown, FileText, Mail, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { MenuButton, RichTextView, showToast } from '#renderer/ui/index.ts';

type Format = 'docx' | 'md' | 'eml';

/** Print or save the minutes; what is restricted stays out unless it is asked for. */
export function SaveMenu({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('session');
  const { discreet } = useDeviceSettings();
  const [isWhole, setWhole] = useState(false);
  const hidesRestricted = discreet || !isWhole;
  const print = async (): Promise<void> => {
    const { markdown } = await client.minutes.document({ id: meetingId, hidesRestricted });
    printAlone(<RichTextView markdown={markdown} />, 'paper');
  };
  const save = async (format: Format): Promise<void> => {
    const { title } = await client.minutes.document({ id: meetingId, hidesRestricted });
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${title.replaceAll(/[\\/:*?"<>|]/gu, ' ')}.${format}`,
      filters: [{ name: t(names[format]), extensions: [format] }],
    });
    if (picked === null) return;
    const { path } = await client.minutes.save({ id: meetingId, hidesRestricted, format, path: picked.path });
    await host.deliver(path);
    showToast({ title: t('paper.saved') });
  };
  return (
    <MenuButton
      label={t('paper.save')}
      entries={[
        { id: 'print', label: t('paper.print'), icon: Printer, run: () => void print().catch(showError) },
        { id: 'docx', label: t('paper.word'), icon: FileText, run: () => void save('docx').catch(showError) },
        { id: 'md', label: t('paper.markdown'), icon: FileDown, run: () => void save('md').catch(showError) },
        { id: 'eml', label: t('paper.mail'), icon: Mail, run: () => void save('eml').catch(showError) },
        { kind: 'separator', id: 'what' },
        {
          id: 'whole',
          label: t('paper.include'),
          isChecked: isWhole,
          isDisabled: discreet,
          run: () => setWhole(!isWhole),
        },
      ]}
    />
  );
}

const names = { docx: 'paper.word', md: 'paper.markdown', eml: 'paper.mail' } as const;
