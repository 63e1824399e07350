import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

/** What a record may be called on this screen: in discreet mode a restricted one is kept private, and so is one whose name was not handed out. */
export function useLabelWords(): (label: Pick<RecordLabel, 'label' | 'isRestricted'>) => string {
  const { t } = useTranslation('partners');
  const { discreet } = useDeviceSettings();
  return ({ label, isRestricted }) => (isRestricted && (discreet || label === '') ? t('cell.hiddenName') : label);
}
