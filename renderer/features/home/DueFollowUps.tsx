import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { tintOf, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Avatar, LinkButton, RoundCheck, Section, Tag } from '#renderer/ui/index.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import { daysBetween } from '#shared/dates.ts';

interface DueFollowUpsProps {
  readonly overdue: readonly FollowUp[];
  readonly dueToday: readonly FollowUp[];
  readonly dueSoon: readonly FollowUp[];
  readonly counts: { readonly overdue: number; readonly today: number; readonly week: number; readonly later: number };
  readonly today: string;
}

/** How many rows the first screen shows; the rest is one press away. */
const shownRows = 9;

/** The follow-ups that wait, the latest first, each done in place. */
export function DueFollowUps({ overdue, dueToday, dueSoon, counts, today }: DueFollowUpsProps) {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const rows = [...overdue, ...dueToday, ...dueSoon].slice(0, shownRows);
  const open = counts.overdue + counts.today + counts.week + counts.later;
  return (
    <Section
      title={t('due.title')}
      count={counts.overdue + counts.today}
      note={counts.overdue > 0 && <Tag tone="danger">{t('due.late', { count: counts.overdue })}</Tag>}
      action={
        open > 0 && (
          <LinkButton onPress={() => void navigate({ to: '/follow-ups' })}>{t('due.all', { count: open })}</LinkButton>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="py-4 text-ink-2">{t('due.none')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <DueRow key={row.id} followUp={row} today={today} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DueRow({ followUp, today }: { followUp: FollowUp; today: string }) {
  const { t } = useTranslation('home');
  const members = useMemberList();
  const owner = members.find((member) => member.id === followUp.ownerId);
  const { t: shared } = useTranslation('followUps');
  const { discreet } = useDeviceSettings();
  const isHidden = discreet && followUp.record?.isRestricted === true;
  const summary = followUp.summary || (followUpTypes.find((type) => type.id === followUp.type)?.label ?? followUp.type);
  const what = isHidden ? shared('row.private') : summary;
  const late = daysBetween(followUp.dueOn, today);
  const finish = async () => {
    try {
      afterSave(await client.followUps.complete({ ids: [followUp.id], doneOn: today }));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <li className="flex items-center gap-3 border-b border-line py-2">
      <RoundCheck label={t('due.done', { what })} isLabelHidden isDone={false} onChange={() => void finish()} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-name text-ink">
          {followUp.record?.type === 'people' || followUp.record?.type === 'organizations' ? (
            <Link
              to={followUp.record.type === 'people' ? '/people/$id' : '/organizations/$id'}
              params={{ id: followUp.record.id }}
              className="rounded-tag focus-ring hover:text-accent"
            >
              {isHidden ? shared('row.private') : followUp.record.label}
            </Link>
          ) : (
            t('due.nobody')
          )}
        </span>
        <span className="block truncate text-meta text-ink-2">{what}</span>
      </span>
      <span
        className={`text-meta whitespace-nowrap ${late > 0 ? 'font-name text-danger' : late === 0 ? 'font-name text-ink' : 'text-ink-2'}`}
      >
        {late > 0 ? t('due.days', { count: late }) : late === 0 ? t('due.today') : shortDay(followUp.dueOn, today)}
      </span>
      {owner === undefined ? (
        <span className="w-6" />
      ) : (
        <Avatar name={owner.name} kind="user" tint={tintOf(owner)} size="small" />
      )}
    </li>
  );
}
