import { TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Tag } from '#renderer/ui/index.ts';
import type { CommitteeFlag, LivedShare } from '#shared/contract/committees.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

/** What asks for attention, as tags; lived experience is left out in discreet mode. */
export function FlagTags({ flags }: { flags: readonly CommitteeFlag[] }) {
  const { t } = useTranslation('committees');
  const shown = useShownFlags(flags);
  return (
    <span className="flex flex-wrap gap-1">
      {shown.map((flag) => (
        <Tag key={flag} tone={flag === 'noChair' ? 'danger' : 'honey'} icon={TriangleAlert}>
          {t(`flags.${flag}`)}
        </Tag>
      ))}
    </span>
  );
}

/** The flags that may be shown now. */
export function useShownFlags(flags: readonly CommitteeFlag[]): readonly CommitteeFlag[] {
  const { discreet } = useDeviceSettings();
  return discreet ? flags.filter((flag) => flag !== 'noLivedExperience' && flag !== 'oneLivedExperience') : flags;
}

/** Gives the name of a person or committee, or that it is kept private. */
export function useLabelWords(): (label: RecordLabel) => string {
  const { t } = useTranslation('committees');
  const { discreet } = useDeviceSettings();
  return (label) => (discreet && label.isRestricted ? t('private') : label.label);
}

/** How many voting seats are held by people with lived experience, in words. */
export function useShareWords(): (share: LivedShare) => string {
  const { t } = useTranslation('committees');
  const { discreet } = useDeviceSettings();
  return ({ seats, of, isHidden }) =>
    of === 0 ? '' : discreet || isHidden || seats === null ? t('lived.hidden') : t('lived.share', { seats, of });
}
