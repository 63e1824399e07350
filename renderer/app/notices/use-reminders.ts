import { useQuery } from '@tanstack/react-query';
import { BellRing, ListChecks } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { commitmentRemindersQuery } from '#renderer/features/commitments/reminder-queries.ts';
import { useMe } from '#renderer/features/members/member-queries.ts';
import { openTaskStatuses } from '#shared/content/tasks.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import { dayOf } from '#shared/dates.ts';
import { runAction } from '../actions/registry.ts';
import { showError } from '../errors/show-error.ts';
import { host } from '../host/host.ts';
import { currentSettings, updateSettings, useDeviceSettings } from '../settings/use-device-settings.ts';
import { useToday } from '../words/use-now.ts';
import { putNotice, removeNotice } from './notices.ts';
import { notYetReminded, withReminded } from './reminded.ts';
import type { IsoDay } from '#shared/dates.ts';

const tag = 'follow-ups';
const renewalTag = 'renewals';
const taskTag = 'tasks';

/** Reminds of renewals and reviews that come up: each once, and again when its day changes. */
export function useRenewalReminders(): void {
  const { t } = useTranslation('shell');
  const today = useToday();
  const { reminders, discreet } = useDeviceSettings();
  const me = useMe();
  const due = useQuery(commitmentRemindersQuery(today, 200)).data?.rows;
  useEffect(() => host.onNotificationClick((clicked) => clicked === renewalTag && runAction('go.commitments')), []);
  useEffect(() => {
    if (due === undefined || me === undefined) return;
    const mine = due.filter(({ ownerId }) => ownerId === null || ownerId === me.id);
    if (mine.length === 0) removeNotice(renewalTag);
    if (!reminders) return;
    const told = mine.filter(({ createdAt }) => dayOf(new Date(createdAt)) !== today);
    const fresh = notYetReminded(told, currentSettings().reminded);
    if (fresh.length === 0) return;
    const title = t('reminders.renewals', { count: mine.length });
    const detail = discreet ? '' : namesOf(fresh.filter(({ record }) => record !== null));
    putNotice({
      id: renewalTag,
      tone: 'honey',
      icon: BellRing,
      title,
      detail,
      actions: [{ label: t('reminders.showRenewals'), run: () => void runAction('go.commitments') }],
    });
    keepReminded(fresh, today)
      .then(() => host.notify({ title, body: detail || t('reminders.body'), tag: renewalTag }))
      .catch(showError);
  }, [due, me, reminders, discreet, today, t]);
}

/** Reminds of my tasks that are due: each once, and again when its day changes. */
export function useTaskReminders(): void {
  const { t } = useTranslation('shell');
  const today = useToday();
  const { reminders } = useDeviceSettings();
  const due = useQuery(
    orpc.tasks.list.queryOptions({
      input: { today, filter: { isMine: true, statuses: [...openTaskStatuses], dueTo: today }, limit: 200 },
      meta: { shows: ['tasks', 'members', 'trash'] },
    }),
  ).data?.rows;
  useEffect(() => host.onNotificationClick((clicked) => clicked === taskTag && runAction('go.tasks')), []);
  useEffect(() => {
    if (due === undefined) return;
    if (due.length === 0) removeNotice(taskTag);
    if (!reminders) return;
    const told = due.flatMap(({ id, dueOn, createdAt, title }) =>
      dueOn === null || dayOf(new Date(createdAt)) === today ? [] : [{ id, dueOn, title }],
    );
    const fresh = notYetReminded(told, currentSettings().reminded);
    if (fresh.length === 0) return;
    const title = t('reminders.tasks', { count: due.length });
    putNotice({
      id: taskTag,
      tone: 'honey',
      icon: ListChecks,
      title,
      detail: '',
      actions: [{ label: t('reminders.showTasks'), run: () => void runAction('go.tasks') }],
    });
    keepReminded(fresh, today)
      .then(() => host.notify({ title, body: t('reminders.body'), tag: taskTag }))
      .catch(showError);
  }, [due, reminders, today, t]);
}

/** Reminds of follow-ups that are due: those of before at the start, later ones as their day comes; each once. */
export function useReminders(): void {
  const { t } = useTranslation('shell');
  const today = useToday();
  const { reminders, discreet } = useDeviceSettings();
  const me = useMe();
  const overdue = useDue('overdue', today);
  const dueToday = useDue('today', today);

  useEffect(() => host.onNotificationClick((clicked) => clicked === tag && runAction('go.followUps')), []);

  useEffect(() => {
    if (overdue === undefined || dueToday === undefined || me === undefined) return;
    const mine = [...overdue, ...dueToday].filter(({ ownerId }) => ownerId === null || ownerId === me.id);
    if (mine.length === 0) removeNotice(tag);
    if (!reminders) return;
    // What somebody planned for today a minute ago needs no reminder.
    const due = mine.filter(({ createdAt }) => dayOf(new Date(createdAt)) !== today);
    const fresh = notYetReminded(due, currentSettings().reminded);
    if (fresh.length === 0) return;
    const title = t('reminders.due', { count: mine.length });
    const detail = discreet ? '' : namesOf(fresh);
    putNotice({
      id: tag,
      tone: 'honey',
      icon: BellRing,
      title,
      detail,
      actions: [{ label: t('reminders.show'), run: () => void runAction('go.followUps') }],
    });
    keepReminded(fresh, today)
      .then(() => host.notify({ title, body: detail || t('reminders.body'), tag }))
      .catch(showError);
  }, [overdue, dueToday, me, reminders, discreet, today, t]);
}

function useDue(scope: 'overdue' | 'today', today: string): readonly FollowUp[] | undefined {
  return useQuery(
    orpc.followUps.list.queryOptions({ input: { scope, today, limit: 200 }, meta: { shows: ['followUps'] } }),
  ).data?.rows;
}

/** The first few people and organizations concerned; restricted ones are not named on the system's own surface. */
function namesOf(due: readonly Pick<FollowUp, 'record'>[]): string {
  const names = due.flatMap(({ record }) => (record === null || record.isRestricted ? [] : [record.label]));
  const few = [...new Set(names)].slice(0, 3);
  return few.join(', ') + (few.length < due.length && few.length > 0 ? ' …' : '');
}

let lastKept: Promise<unknown> = Promise.resolve();

/** One after the other: each writes the whole list, and two at once would forget what the other told. */
function keepReminded(fresh: Parameters<typeof withReminded>[1], today: IsoDay): Promise<unknown> {
  const keep = () => updateSettings({ reminded: withReminded(currentSettings().reminded, fresh, today) });
  lastKept = lastKept.then(keep, keep);
  return lastKept;
}
