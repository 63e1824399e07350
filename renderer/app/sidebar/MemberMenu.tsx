import { UserRoundCog } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { tintOf, useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Avatar, MenuTrigger, PlainButton, classNames } from '#renderer/ui/index.ts';
import type { MenuEntry } from '#renderer/ui/index.ts';
import { runAction } from '../actions/registry.ts';
import { showError } from '../errors/show-error.ts';
import { afterSave } from '../saving/after-save.ts';

/** Who works on this computer, and the way to say that it is somebody else. */
export function MemberMenu({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const active = useMemberList().filter((member) => member.isActive);
  const name = me?.name ?? t('foot.nobody');
  const switchTo = (id: string): void => {
    if (id !== me?.id) client.members.setMe({ id }).then(afterSave, showError);
  };
  const entries: readonly MenuEntry[] = [
    {
      kind: 'section',
      id: 'who',
      label: t('foot.who'),
      isOneOnly: true,
      entries: active.map((member) => ({
        id: member.id,
        label: member.name,
        isChecked: member.isMe,
        run: () => switchTo(member.id),
      })),
    },
    { kind: 'separator', id: 'after-who' },
    { id: 'manage', label: t('foot.manage'), icon: UserRoundCog, run: () => void runAction('app.settings', 'members') },
  ];
  return (
    <MenuTrigger
      label={t('foot.who')}
      placement="top start"
      entries={entries}
      trigger={
        <PlainButton
          className={classNames(
            'flex min-w-0 items-center rounded-control hover:bg-hover',
            isWide ? 'flex-1 gap-2 px-2 py-1' : 'size-10 justify-center',
          )}
        >
          <Avatar name={name} kind="user" tint={me === undefined ? 'blue' : tintOf(me)} isDecorative />
          <span className={isWide ? 'min-w-0 flex-1 truncate font-medium text-ink' : 'sr-only'}>
            <span className="sr-only">{t('foot.me')} </span>
            {name}
          </span>
        </PlainButton>
      }
    />
  );
}
