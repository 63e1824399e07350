import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Count, ErrorState, Meter, Section, Skeleton, Tag } from '#renderer/ui/index.ts';
import type { CommitteeDashboard, DashboardTask } from '#shared/contract/committees.ts';
import type { IsoDay } from '#shared/dates.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { shortDay } from '../partners/day-words.ts';
import { dashboardQuery } from './committee-queries.ts';
import { useLabelWords } from './committee-words.tsx';

/** What the chair looks at before a meeting: late and blocked work, decisions that wait, who is silent, and who carries how much. */
export function ChairDashboard({ id, today }: { id: string; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const { data, error, refetch } = useQuery(dashboardQuery(id, today));
  if (error !== null) return <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={6} />;
  return (
    <Section title={t('dashboard.title')} note={t('dashboard.openTasks', { count: data.open })}>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(16.5rem,1fr))] gap-3">
        <Card title={t('dashboard.overdue')} count={data.overdue.length} isWarning={data.overdue.length > 0}>
          <TaskLines tasks={data.overdue} today={today} />
        </Card>
        <Card title={t('dashboard.blocked')} count={data.blocked.length} isWarning={data.blocked.length > 0}>
          <TaskLines tasks={data.blocked} today={today} />
        </Card>
        <Card title={t('dashboard.waiting')} count={data.waiting.length}>
          <Titles of="decisions" rows={data.waiting.map(({ id: key, title }) => ({ key, title, detail: '' }))} />
        </Card>
        <Card title={t('dashboard.silent')} count={data.meetingsHeld < 3 ? undefined : data.silent.length}>
          <Silent dashboard={data} />
        </Card>
        <Card title={t('dashboard.load')}>
          <Load load={data.load} />
        </Card>
        <Card title={t('dashboard.next')}>
          {data.nextMeeting === null ? (
            <Nothing words={t('dashboard.noNext')} />
          ) : (
            <p>
              <Link to="/meetings/$id" params={{ id: data.nextMeeting.id }} className={linkLook}>
                <bdi className="font-name">{data.nextMeeting.title}</bdi>
              </Link>
              <span className="text-meta text-ink-2">
                {[
                  shortDay(data.nextMeeting.heldOn, today),
                  data.nextMeeting.startsAt && clockWords(data.nextMeeting.startsAt),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
          )}
          {data.decided.length > 0 && (
            <>
              <h4 className="mt-2 text-meta font-medium text-ink-2">{t('dashboard.decided')}</h4>
              <Titles
                of="decisions"
                rows={data.decided
                  .slice(0, 3)
                  .map(({ id: key, title, on }) => ({ key, title, detail: on === null ? '' : shortDay(on, today) }))}
              />
            </>
          )}
        </Card>
      </div>
    </Section>
  );
}

function Card({
  title,
  count,
  isWarning = false,
  children,
}: {
  title: string;
  count?: number | undefined;
  isWarning?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="min-w-0 rounded-card border border-line bg-raised p-3.5">
      <h3 className="mb-1.5 flex items-center gap-2 font-strong">
        {title}
        {count !== undefined && <Count value={count} tone={isWarning ? 'honey' : 'meta'} />}
      </h3>
      {children}
    </section>
  );
}

function Nothing({ words }: { words?: string }) {
  const { t } = useTranslation('committees');
  return <p className="text-ink-3">{words ?? t('dashboard.nothing')}</p>;
}

const shownLines = 4;

function TaskLines({ tasks, today }: { tasks: readonly DashboardTask[]; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const rows = tasks.slice(0, shownLines).map((task) => ({
    key: task.id,
    title: task.title,
    detail: [
      task.owner === null ? t('dashboard.nobody') : words(task.owner),
      task.dueOn === null ? '' : t('dashboard.due', { day: shortDay(task.dueOn, today) }),
      task.detail,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return <Titles of="tasks" rows={rows} />;
}

const linkLook = 'block truncate rounded-tag focus-ring hover:text-accent';

/** Titles of records that open what they name. */
function Titles({
  of,
  rows,
}: {
  of: 'tasks' | 'decisions';
  rows: readonly { key: string; title: string; detail: string }[];
}) {
  if (rows.length === 0) return <Nothing />;
  return (
    <ul className="flex flex-col gap-1.5">
      {rows.map(({ key, title, detail }) => (
        <li key={key} className="min-w-0">
          {of === 'tasks' ? (
            <Link to="/tasks" search={{ task: key, status: 'all' }} className={linkLook}>
              <bdi>{title}</bdi>
            </Link>
          ) : (
            <Link to="/decisions/$id" params={{ id: key }} className={linkLook}>
              <bdi>{title}</bdi>
            </Link>
          )}
          {detail !== '' && <span className="block truncate text-meta text-ink-2">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}

function Silent({ dashboard }: { dashboard: CommitteeDashboard }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  if (dashboard.meetingsHeld < 3)
    return <Nothing words={t('dashboard.silentUnknown', { count: dashboard.meetingsHeld })} />;
  if (dashboard.silent.length === 0) return <Nothing />;
  return (
    <>
      <p className="text-meta text-ink-2">{t('dashboard.silentWhy')}</p>
      <p>{dashboard.silent.map(words).join(', ')}</p>
    </>
  );
}

function Load({ load }: { load: CommitteeDashboard['load'] }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  if (load.value === null) return <Nothing words={t('dashboard.loadNone')} />;
  const busiest = load.members.filter((member) => member.effort > 0 || member.flags.length > 0).slice(0, shownLines);
  const most = Math.max(1, ...load.members.map((member) => member.effort));
  return (
    <>
      <p className="mb-1.5 text-meta text-ink-2" title={t('dashboard.balanceWhy')}>
        {t('dashboard.loadValue', { value: load.value.toFixed(2) })}
      </p>
      <ul className="flex flex-col gap-1.5">
        {busiest.map(({ person, effort, flags }) => (
          <li key={person.id} className="min-w-0">
            <div className="flex items-baseline gap-2">
              <Link
                to="/people/$id"
                params={{ id: person.id }}
                className="min-w-0 flex-1 truncate rounded-tag text-ink focus-ring hover:text-accent"
              >
                <bdi>{words(person)}</bdi>
              </Link>
              <span className="text-meta text-ink-2">{t('dashboard.effort', { count: effort })}</span>
            </div>
            <Meter
              label={words(person)}
              value={effort}
              max={most}
              valueText={t('dashboard.effort', { count: effort })}
            />
            {flags.map((flag) => (
              <Tag key={flag} tone="honey">
                {t(`dashboard.flags.${flag}`)}
              </Tag>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
