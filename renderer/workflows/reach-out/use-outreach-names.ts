import { useMemo } from 'react';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import type { TableNames } from '#renderer/features/partners/table-names.ts';

/** The names of members, the day and the discreet setting, for all parts of outreach. */
export function useOutreachNames(): TableNames {
  const members = useMemberList();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  return useMemo(
    () => ({
      members: new Map(members.map((member) => [member.id, member])),
      tags: new Map(),
      today,
      isDiscreet: discreet,
    }),
    [members, today, discreet],
  );
}
