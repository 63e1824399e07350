import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { LinkButton, PlainButton, Section } from '#renderer/ui/index.ts';
import { commitmentTypes } from '#shared/content/commitments.ts';
import type { CommitmentReminder } from '#shared/contract/commitments.ts';
import { daysBetween, type IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { openAgreement } from './open-agreement.tsx';
import { openCommitment } from './open-commitment.tsx';
import { commitmentRemindersQuery } from './reminder-queries.ts';

/** Commitments to renew and agreements to look over, the soonest first; nothing where none comes up. */
export function RemindersSection({ today, shown = 5 }: { today: IsoDay; shown?: number }) {
  const { t } = useTranslation('commitments');
  const navigate = useNavigate();
  const due = useQuery(commitmentRemindersQuery(today)).data;
  if (due === undefined || due.total === 0) return null;
  return (
    <Section
      title={t('reminders.title')}
      count={due.total}
      action={
        <LinkButton onPress={() => void navigate({ to: '/commitments', search: { show: 'renewals' } })}>
          {t('reminders.all', { count: due.total })}
        </LinkButton>
      }
    >
      <ul>
        {due.rows.slice(0, shown).map((row) => (
          <ReminderRow key={`${row.kind} ${row.id}`} reminder={row} today={today} />
        ))}
      </ul>
    </Section>
  );
}

function ReminderRow({ reminder, today }: { reminder: CommitmentReminder; today: IsoDay }) {
  const { t } = useTranslation('commitments');
  const { discreet } = useDeviceSettings();
  const { kind, record } = reminder;
  const name = record === null ? reminder.what : discreet && record.isRestricted ? t('private') : record.label;
  const what =
    record === null
      ? t('reminders.agreement')
      : (commitmentTypes.find((type) => type.id === reminder.what)?.label ?? reminder.what);
  const isLate = daysBetween(reminder.dueOn, today) > 0;
  return (
    <li className="flex items-baseline gap-3 border-b border-line py-2">
      <span className="min-w-0 flex-1 truncate">
        <PlainButton
          className="max-w-full truncate rounded-tag font-name text-ink hover:text-accent"
          isDisabled={discreet && record?.isRestricted === true}
          onPress={() => void openReminder(reminder).catch(showError)}
        >
          <bdi>{name}</bdi>
        </PlainButton>
        <span className="ml-2 text-meta text-ink-3">{what}</span>
      </span>
      <span className={`text-meta whitespace-nowrap ${isLate ? 'text-danger' : 'text-ink-2'}`}>
        {t(`reminders.${kind}`, { day: shortDay(reminder.dueOn, today) })}
      </span>
    </li>
  );
}

async function openReminder({ kind, id, record }: CommitmentReminder): Promise<void> {
  if (kind !== 'renewal') return openAgreement(await client.agreements.get({ id }));
  const { type } = record ?? {};
  const { rows } = await client.commitments.list({
    scope: 'all',
    today: '2000-01-01',
    record: record === null || (type !== 'people' && type !== 'organizations') ? null : { type, id: record.id },
    limit: 200,
  });
  const commitment = rows.find((row) => row.id === id);
  if (commitment !== undefined) openCommitment({ commitment });
}
