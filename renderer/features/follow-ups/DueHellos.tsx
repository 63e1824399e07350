import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';

/** Who has not heard from us for longer than their rhythm, the longest first; nothing where nobody waits. */
export function DueHellos({ today, shown = 5 }: { today: string; shown?: number }) {
  const { t } = useTranslation('home');
  const { discreet } = useDeviceSettings();
  const navigate = useNavigate();
  const due = useQuery(
    orpc.cadences.due.queryOptions({
      input: { today, limit: shown },
      meta: { shows: ['cadences', 'people', 'organizations', 'interactions', 'assessments', 'trash'] },
    }),
  ).data;
  if (due === undefined || due.total === 0) return null;
  const rows = due.rows.filter((row) => !(discreet && row.record.isRestricted));
  return (
    <Section
      title={t('hello.title')}
      count={due.total}
      action={
        <LinkButton onPress={() => void navigate({ to: '/outreach/hello' })}>
          {t('hello.all', { count: due.total })}
        </LinkButton>
      }
    >
      <ul>
        {rows.map((row) => (
          <li key={row.record.id} className="flex items-baseline gap-3 border-b border-line py-2">
            <Link
              to={row.record.type === 'people' ? '/people/$id' : '/organizations/$id'}
              params={{ id: row.record.id }}
              className="min-w-0 flex-1 truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
            >
              {row.record.label}
            </Link>
            <span className="text-meta whitespace-nowrap text-ink-3">
              {row.lastContactOn === null
                ? t('hello.never')
                : t('hello.last', { day: shortDay(row.lastContactOn, today) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
