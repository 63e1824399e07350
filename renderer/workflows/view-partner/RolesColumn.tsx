import { CalendarX2, Megaphone, Pencil, Plus, Star, X } from 'lucide-react';
import { lazy, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { removeRole } from '#renderer/features/roles/role-changes.ts';
import { classNames, Icon, IconMenuButton, LinkButton, Section, type MenuEntry } from '#renderer/ui/index.ts';
import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { Role } from '#shared/contract/roles.ts';

import { RecordLink } from './ParticipantLinks.tsx';

const RoleDialog = lazy(async () => ({
  default: (await import('#renderer/features/roles/RoleDialog.tsx')).RoleDialog,
}));

/** How many roles are listed before the rest is asked for. */
const mostShown = 8;

/** The places of a person in organizations, or the people of an organization: current ones first, each with its dates. */
export function RolesColumn({ record, roles }: { record: PartnerRef; roles: readonly Role[] }) {
  const { t } = useTranslation('profile');
  const { today } = useTableNames();
  const [isAllShown, setAllShown] = useState(false);
  const current = roles.filter((role) => !isPast(role, today));
  const past = roles.filter((role) => isPast(role, today));
  const inOrder = [...current, ...past];
  const shown = isAllShown ? inOrder : inOrder.slice(0, mostShown);
  const edit = (role?: Role): void => {
    openDialog((close) => <RoleDialog of={record} {...(role === undefined ? {} : { role })} onClose={close} />);
  };
  return (
    <Section
      title={t(`roles.${record.type}`)}
      count={roles.length > 1 ? roles.length : undefined}
      action={
        <LinkButton icon={Plus} onPress={() => edit()}>
          {t('roles.add')}
        </LinkButton>
      }
    >
      {roles.length === 0 && <p className="text-ink-3">{t(`roles.none.${record.type}`)}</p>}
      <ul className="flex flex-col gap-0.5">
        {shown.map((role) => (
          <RoleItem key={role.id} role={role} of={record} onEdit={() => edit(role)} />
        ))}
      </ul>
      {shown.length < inOrder.length && (
        <LinkButton onPress={() => setAllShown(true)}>{t('roles.showAll', { count: inOrder.length })}</LinkButton>
      )}
    </Section>
  );
}

function RoleItem({ role, of, onEdit }: { role: Role; of: PartnerRef; onEdit: () => void }) {
  const { t } = useTranslation('profile');
  const { today, isDiscreet } = useTableNames();
  const other = otherSide(role, of, isDiscreet);
  const isOver = isPast(role, today);
  const change = (patch: Partial<Pick<Role, 'endsOn' | 'isPrimary'>>): void => {
    client.roles.update({ id: role.id, version: role.version, patch }).then((saved) => afterSave(saved), showError);
  };
  const entries: readonly MenuEntry[] = [
    { id: 'edit', icon: Pencil, label: t('roles.edit'), run: onEdit },
    ...(role.isPrimary || of.type !== 'people'
      ? []
      : [{ id: 'main', icon: Star, label: t('roles.makeMain'), run: () => change({ isPrimary: true }) }]),
    ...(isOver ? [] : [{ id: 'end', icon: CalendarX2, label: t('roles.end'), run: () => change({ endsOn: today }) }]),
    { kind: 'separator', id: 'line' },
    {
      id: 'remove',
      icon: X,
      label: t('roles.remove'),
      tone: 'danger',
      run: () => void removeRole(role).catch(showError),
    },
  ];
  return (
    <li className="flex items-start gap-2.5 py-1">
      <span
        aria-hidden
        className={classNames(
          'mt-1.5 size-2.5 shrink-0 rounded-full border-2',
          isOver ? 'border-ctl' : 'border-accent bg-accent',
        )}
      />
      <div className="min-w-0 flex-1">
        <p className="break-words">
          {of.type === 'people' ? (
            <>
              {role.title !== '' && (
                <>
                  <bdi className="font-name">{role.title}</bdi>,{' '}
                </>
              )}
              <RecordLink record={other} />
            </>
          ) : (
            <>
              <RecordLink record={other} />
              {role.title !== '' && <bdi className="text-ink-2">, {role.title}</bdi>}
            </>
          )}
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-meta text-ink-3">
          {spanWords(role, today, t)}
          {role.isPrimary && of.type === 'people' && (
            <span className="inline-flex items-center gap-1">
              <Icon of={Star} size={11} />
              {t('roles.main')}
            </span>
          )}
          {role.speaksFor && (
            <span className="inline-flex items-center gap-1">
              <Icon of={Megaphone} size={11} />
              {t('roles.speaks')}
            </span>
          )}
        </p>
      </div>
      <IconMenuButton size="small" label={t('roles.more', { name: other.label })} entries={entries} />
    </li>
  );
}

function otherSide(role: Role, of: PartnerRef, isDiscreet: boolean): RecordLabel {
  if (of.type === 'people')
    return {
      type: 'organizations',
      id: role.organizationId,
      label: role.organizationName,
      isRestricted: role.organizationIsRestricted,
    };
  const hasAlias = isDiscreet && role.personIsRestricted && role.personAlias !== null && role.personAlias !== '';
  // An alias may be shown where the name may not.
  return hasAlias
    ? { type: 'people', id: role.personId, label: role.personAlias ?? '', isRestricted: false }
    : { type: 'people', id: role.personId, label: role.personName, isRestricted: role.personIsRestricted };
}

function isPast({ endsOn }: Role, today: string): boolean {
  return endsOn !== null && endsOn <= today;
}

function spanWords(
  { startsOn, endsOn }: Role,
  today: string,
  t: ReturnType<typeof useTranslation<'profile'>>['t'],
): string {
  const from = startsOn === null ? null : shortDay(startsOn, today);
  const to = endsOn === null ? null : shortDay(endsOn, today);
  if (from !== null && to !== null) return t('roles.span', { from, to });
  if (from !== null) return t('roles.since', { from });
  return to === null ? '' : t('roles.until', { to });
}
