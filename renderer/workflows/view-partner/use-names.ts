import { useMemo } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import type { TableNames } from '#renderer/features/partners/table-names.ts';
import { useTags } from '#renderer/features/tags/use-tags.ts';

/** The names of members and tags, the day and the discreet setting, for all parts of a profile. */
export function useNames(): TableNames {
  const members = useMemberList();
  const tags = useTags();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const { t } = useTranslation('partners');
  return useMemo(
    () => ({
      members: new Map(members.map((member) => [member.id, member])),
      tags: new Map(tags.map((tag) => [tag.id, tag])),
      today,
      isDiscreet: discreet,
      t,
    }),
    [members, tags, today, discreet, t],
  );
}
