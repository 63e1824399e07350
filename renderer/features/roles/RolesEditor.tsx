import { lazy } from 'react';
import { Megaphone, Pencil, Plus, Star, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { IconButton, LinkButton, Tag } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { Role } from '#shared/contract/roles.ts';

import { shortDay } from '../partners/day-words.ts';
import { removeRole } from './role-changes.ts';

const RoleDialog = lazy(async () => ({ default: (await import('./RoleDialog.tsx')).RoleDialog }));

/** The roles of a person, or the people of an organization: each is saved by itself, and one undo takes it back. */
export function RolesEditor({ of, roles }: { of: PartnerRef; roles: readonly Role[] }) {
  const { t } = useTranslation('partners');
  const edit = (role?: Role): void => {
    openDialog((close) => <RoleDialog of={of} {...(role === undefined ? {} : { role })} onClose={close} />);
  };
  return (
    <div className="flex flex-col gap-1">
      {roles.length === 0 && <p className="text-ink-3">{t(`peek.noRoles.${of.type}`)}</p>}
      <ul className="divide-y divide-line">
        {roles.map((role) => (
          <li key={role.id} className="flex items-center gap-2 py-1">
            <RoleLine role={role} of={of} />
            <IconButton
              icon={Pencil}
              size="small"
              label={t('roles.edit', { name: nameOf(role, of) })}
              onPress={() => edit(role)}
            />
            <IconButton
              icon={X}
              size="small"
              label={t('roles.remove', { name: nameOf(role, of) })}
              onPress={() => void removeRole(role).catch(showError)}
            />
          </li>
        ))}
      </ul>
      <div>
        <LinkButton icon={Plus} onPress={() => edit()}>
          {t(`roles.addTo.${of.type}`)}
        </LinkButton>
      </div>
    </div>
  );
}

function RoleLine({ role, of }: { role: Role; of: PartnerRef }) {
  const { t } = useTranslation('partners');
  const today = useToday();
  const { startsOn, endsOn } = role;
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
      <bdi className="max-w-full truncate font-name">{nameOf(role, of)}</bdi>
      {role.title !== '' && <bdi className="max-w-full truncate text-ink-2">{role.title}</bdi>}
      {role.isPrimary && <Tag icon={Star}>{t('roles.primary')}</Tag>}
      {role.speaksFor && <Tag icon={Megaphone}>{t('roles.speaks')}</Tag>}
      {(startsOn !== null || endsOn !== null) && (
        <span className="text-meta text-ink-3">
          {startsOn !== null && t('roles.since', { day: shortDay(startsOn, today) })}{' '}
          {endsOn !== null && t('peek.until', { day: shortDay(endsOn, today) })}
        </span>
      )}
    </div>
  );
}

function nameOf(role: Role, of: PartnerRef): string {
  return of.type === 'people' ? role.organizationName : role.personName;
}
