import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { DocumentMenu } from '#renderer/app/documents/DocumentMenu.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Print or save a report; what is restricted stays out unless it is asked for, and out of a web page always. */
export function SaveReportMenu({
  id,
  document,
  today,
  isWhole,
  onWhole,
}: {
  id: string;
  document: ReportDocument;
  today: IsoDay;
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}) {
  const { t } = useTranslation('reports');
  const { discreet } = useDeviceSettings();
  return (
    <DocumentMenu
      label={t('paper.menu')}
      document={document}
      printKey="Mod+P"
      onSave={(format, path) => client.reports.save({ id, today, hidesRestricted: discreet || !isWhole, format, path })}
      more={[
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
