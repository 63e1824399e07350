import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarArrowDown, CalendarPlus, Repeat } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { Button, Select, Tabs } from '#renderer/ui/index.ts';

import { HeldMeetings } from './HeldMeetings.tsx';
import { saveCalendar } from './meeting-files.ts';
import { openMeeting, openSeries } from './open-meeting.tsx';
import { SeriesList } from './SeriesList.tsx';
import { UpcomingMeetings } from './UpcomingMeetings.tsx';

const tabs = ['upcoming', 'held', 'series'] as const;
type Tab = (typeof tabs)[number];

/** Every meeting: what is to come, what was held, and the series that they recur in; by body. */
export function MeetingsScreen() {
  const { t } = useTranslation('meetings');
  const { show = 'upcoming', body = '' } = useSearch({ from: '/shell/meetings' });
  const navigate = useNavigate();
  const bodies = useCommitteeNames();
  const committeeId = body === '' ? undefined : body === 'all' ? null : body;
  const add = (): void =>
    openMeeting({
      ...(committeeId !== undefined && { committeeId }),
      onMade: (id) => void navigate({ to: '/meetings/$id', params: { id } }),
    });
  const goTo = (tab: Tab, to: string): void =>
    void navigate({
      to: '/meetings',
      search: { ...(tab !== 'upcoming' && { show: tab }), ...(to !== '' && { body: to }) },
      replace: true,
    });
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('shell:actions.addMeeting'),
      group: 'records',
      icon: CalendarPlus,
      shortcut: 'N',
      run: add,
    }),
  ]);
  const bodyChoice = (
    <Select
      label={t('body')}
      isLabelHidden
      className="w-64"
      options={[
        { id: '', label: t('everyBody') },
        { id: 'all', label: t('wholeCoalition') },
        ...bodies.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={body}
      onChange={(to) => goTo(show, to)}
    />
  );
  return (
    <Page
      title={t('title')}
      isScrolled
      table={
        show === 'series'
          ? undefined
          : {
              view: { table: 'meetings', when: show, ...(committeeId !== undefined && { committeeId }) },
              lines: bodies.flatMap(({ id, name }) => (id === body ? [name] : [])),
            }
      }
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <>
          {typeof committeeId === 'string' && (
            <Button
              icon={CalendarArrowDown}
              onPress={() =>
                void saveCalendar(
                  'committee',
                  committeeId,
                  bodies.find(({ id }) => id === committeeId)?.name ?? '',
                ).catch(showError)
              }
            >
              {t('saveCalendar')}
            </Button>
          )}
          <Button icon={Repeat} onPress={() => openSeries()}>
            {t('addSeries')}
          </Button>
          <Button variant="primary" icon={CalendarPlus} keyHint="N" onPress={add}>
            {t('shell:actions.addMeeting')}
          </Button>
        </>
      }
    >
      <Tabs
        label={t('title')}
        tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`) }))}
        value={show}
        onChange={(tab) => goTo(tabs.find((id) => id === tab) ?? 'upcoming', body)}
        actions={bodyChoice}
      >
        <div className="mx-auto w-full max-w-5xl pt-2">
          {show === 'upcoming' && <UpcomingMeetings committeeId={committeeId} onAdd={add} />}
          {show === 'held' && <HeldMeetings committeeId={committeeId} />}
          {show === 'series' && <SeriesList committeeId={committeeId} />}
        </div>
      </Tabs>
    </Page>
  );
}
