import { FileDown, FileText, Globe, Printer } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { MenuButton, showToast } from '#renderer/ui/index.ts';
import type { reportFormats } from '#shared/contract/reports.ts';
import type { IsoDay } from '#shared/dates.ts';

type Format = (typeof reportFormats)[number];

/** Print or save a report; what is restricted stays out unless it is asked for, and out of a web page always. */
export function SaveReportMenu({
  id,
  title,
  today,
  isWhole,
  onWhole,
}: {
  id: string;
  title: string;
  today: IsoDay;
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}) {
  const { t } = useTranslation('reports');
  const { discreet } = useDeviceSettings();
  const save = async (format: Format): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: `${title.replaceAll(/[\\/:*?"<>|]/gu, ' ')}.${format}`,
      filters: [{ name: t(`paper.${format}`), extensions: [format] }],
    });
    if (picked === null) return;
    const hidesRestricted = discreet || !isWhole;
    const { path } = await client.reports.save({ id, today, hidesRestricted, format, path: picked.path });
    await host.deliver(path);
    showToast({ title: t('paper.saved'), ...(format === 'html' && { detail: t('paper.savedPage') }) });
  };
  const entry = (format: Format, icon: typeof FileText) => ({
    id: format,
    label: t(`paper.${format}`),
    icon,
    run: () => void save(format).catch(showError),
  });
  return (
    <MenuButton
      label={t('paper.menu')}
      icon={Printer}
      entries={[
        {
          id: 'print',
          label: t('paper.print'),
          icon: Printer,
          keyHint: 'Mod+P',
          run: () => void runAction('view.print'),
        },
        ...(host.can.printToPdf
          ? [{ id: 'pdf', label: t('paper.pdf'), icon: FileDown, run: () => void runAction('view.savePdf') }]
          : []),
        entry('docx', FileText),
        entry('html', Globe),
        entry('md', FileDown),
        { kind: 'separator', id: 'what' },
        {
          id: 'whole',
          label: t('paper.whole'),
          isChecked: isWhole && !discreet,
          isDisabled: discreet,
          run: () => onWhole(!isWhole),
        },
      ]}
    />
  );
}
