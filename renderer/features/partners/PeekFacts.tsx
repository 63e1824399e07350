import { useNavigate } from '@tanstack/react-router';
import { Ban } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Avatar, LinkButton, Section, Tag } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Role } from '#shared/contract/roles.ts';

import { tintOf } from '../members/member-queries.ts';
import { shortDay } from './day-words.ts';
import { useTableNames } from './table-names.ts';
import type { Partner } from './use-partner.ts';
import { choiceLabel } from './vocabularies.ts';

/** Who looks after the record, and who does when they are away. */
export function OwnerFact({ ownerId, backupId }: { ownerId: string | null; backupId: string | null }) {
  const { t } = useTranslation('partners');
  const { members } = useTableNames();
  const owner = ownerId === null ? undefined : members.get(ownerId);
  const backup = backupId === null ? undefined : members.get(backupId);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 align-top">
      {owner === undefined ? (
        <span className="text-ink-3">{t('cell.noOwner')}</span>
      ) : (
        <>
          <Avatar name={owner.name} kind="user" tint={tintOf(owner)} size="tiny" isDecorative />
          {owner.name}
        </>
      )}
      {backup !== undefined && <span className="text-meta text-ink-3">{t('peek.backup', { name: backup.name })}</span>}
    </span>
  );
}

/** How to reach them: the way they like, then the first phone and e-mail. */
export function ContactFact({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const { record, type } = partner;
  if (type === 'people' && record.doNotContact)
    return (
      <Tag tone="danger" icon={Ban}>
        {t('cell.doNotContact')}
      </Tag>
    );
  const preferred =
    type === 'people' && record.preferredChannel !== ''
      ? t('peek.prefers', { channel: choiceLabel('channels', record.preferredChannel) })
      : undefined;
  const points = [record.phones[0]?.value, record.emails[0]?.value].filter((value) => value !== undefined);
  if (preferred === undefined && points.length === 0) return <span className="text-ink-3">{t('peek.noContact')}</span>;
  return (
    <span className="flex min-w-0 flex-col">
      {preferred !== undefined && <span className="text-ink-2">{preferred}</span>}
      {points.map((point) => (
        <bdi key={point} className="truncate select-text">
          {point}
        </bdi>
      ))}
    </span>
  );
}

/** The places of a person in organizations, or the people of an organization; those that have ended last. */
export function RolesList({ type, roles }: { type: PartnerType; roles: readonly Role[] }) {
  const { t } = useTranslation('partners');
  const { today, isDiscreet } = useTableNames();
  const navigate = useNavigate();
  const open = (role: Role): void => {
    if (type === 'people') void navigate({ to: '/organizations/$id', params: { id: role.organizationId } });
    else void navigate({ to: '/people/$id', params: { id: role.personId } });
  };
  const nameOf = (role: Role): string => {
    if (type === 'people')
      return role.organizationIsRestricted && isDiscreet ? t('cell.hiddenName') : role.organizationName;
    return role.personIsRestricted && isDiscreet ? (role.personAlias ?? t('cell.hiddenName')) : role.personName;
  };
  return (
    <Section title={t(`peek.roles.${type}`)} count={roles.length} level={3}>
      {roles.length === 0 && <p className="text-ink-3">{t(`peek.noRoles.${type}`)}</p>}
      <ul className="divide-y divide-line">
        {roles.slice(0, 8).map((role) => (
          <li key={role.id} className="flex items-baseline gap-2 py-1.5">
            <span className="min-w-0 flex-1 truncate">
              <LinkButton onPress={() => open(role)}>{nameOf(role)}</LinkButton>
              {role.title !== '' && <bdi className="ml-2 text-meta text-ink-3">{role.title}</bdi>}
            </span>
            {role.endsOn !== null && (
              <span className="shrink-0 text-meta text-ink-3">
                {t('peek.until', { day: shortDay(role.endsOn, today) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {roles.length > 8 && (
        <p className="pt-1 text-meta text-ink-3">{t('peek.moreRoles', { count: roles.length - 8 })}</p>
      )}
    </Section>
  );
}
