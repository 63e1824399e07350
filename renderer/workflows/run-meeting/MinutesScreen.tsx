import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { nearDay } from '#renderer/app/words/calendar-days.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, ErrorState, Skeleton, Tag } from '#renderer/ui/index.ts';
import { minutesStatusOf, nextMinutesStatus, type MinutesStatus } from '#shared/domain/meetings/minutes-status.ts';
import { spanWords } from '#shared/domain/calendar/clock-words.ts';

import { AmendDialog } from './AmendDialog.tsx';
import { Amendments } from './Amendments.tsx';
import { MinutesRecordsContext } from './editor/minutes-records.tsx';
import { MinutesItem } from './MinutesItem.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { shownName } from './attendance-words.ts';
import { useRoom, type OpenRoom } from './use-room.ts';

/** The minutes of a meeting as a document: corrected, approved, locked, and then only amended. */
export function MinutesScreen() {
  const { t } = useTranslation('session');
  const { id } = useParams({ from: '/shell/meetings/$id/minutes' });
  const { open, error, retry } = useRoom(id);
  const { discreet } = useDeviceSettings();
  const today = useToday();
  if (open === undefined)
    return (
      <Page title={t('paper.title')} isScrolled>
        {error === null ? <Skeleton lines={8} /> : <ErrorState {...errorWords(error)} onRetry={retry} />}
      </Page>
    );
  return (
    <MinutesRecordsContext value={{ room: open.room, today, hidesRestricted: discreet }}>
      <Minutes open={open} today={today} hidesRestricted={discreet} />
    </MinutesRecordsContext>
  );
}

function Minutes({ open, today, hidesRestricted }: { open: OpenRoom; today: string; hidesRestricted: boolean }) {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const { meeting, agenda, texts } = open;
  const [isAmending, setAmending] = useState(false);
  const amendments = useQuery(
    orpc.minutes.amendments.queryOptions({ input: { meetingId: meeting.id }, meta: { shows: ['minutes', 'members'] } }),
  ).data;
  const status = minutesStatusOf(meeting.minutesStatus);
  const isLocked = status === 'locked';
  const people = open.attendances.flatMap(({ person, organization }) =>
    person === null || (hidesRestricted && person.isRestricted)
      ? []
      : [{ id: person.id, name: person.label, detail: organization?.label ?? '' }],
  );
  return (
    <Page
      title={t('paper.of', { title: meeting.title })}
      context=<StatusTag status={status} approvedOn={meeting.minutesApprovedOn} />
      isScrolled
      actions={
        <>
          {meeting.status === 'in-session' && (
            <Button onPress={() => void navigate({ to: '/meetings/$id/session', params: { id: meeting.id } })}>
              {t('paper.session')}
            </Button>
          )}
          <SaveMenu meetingId={meeting.id} />
          {meeting.status === 'held' && <Steps meetingId={meeting.id} status={status} today={today} />}
          {isLocked && (
            <Button variant="primary" onPress={() => setAmending(true)}>
              {t('paper.amend')}
            </Button>
          )}
        </>
      }
    >
      <article className="mx-auto flex max-w-170 flex-col gap-6 pb-10">
        {isLocked && (
          <Banner tone="neutral" title={t('paper.statuses.locked')}>
            {t('paper.lockedDetail')}
          </Banner>
        )}
        <header className="flex flex-col gap-1">
          <h2 className="font-words text-record">{meeting.title}</h2>
          <p className="text-ink-2">
            {[nearDay(meeting.heldOn, today), spanWords(meeting.startsAt, meeting.endsAt), meeting.place]
              .filter(Boolean)
              .join(', ')}
          </p>
        </header>
        <WhoWasThere open={open} hidesRestricted={hidesRestricted} />
        {agenda.map((item, index) => (
          <MinutesItem
            key={item.id}
            meetingId={meeting.id}
            item={item}
            number={index + 1}
            stored={texts.get(item.id) ?? { body: item.body, version: item.version }}
            people={people}
            today={today}
            isLocked={isLocked}
            isKept={hidesRestricted && item.isRestricted}
          />
        ))}
        <Amendments amendments={amendments ?? []} />
      </article>
      {isAmending && <AmendDialog meetingId={meeting.id} onClose={() => setAmending(false)} />}
    </Page>
  );
}

function StatusTag({ status, approvedOn }: { status: MinutesStatus; approvedOn: string | null }) {
  const { t } = useTranslation('session');
  const tone = status === 'draft' ? 'honey' : status === 'corrected' ? 'neutral' : 'moss';
  return (
    <span className="flex items-center gap-2">
      <Tag tone={tone} {...(status === 'locked' ? { icon: Lock } : {})}>
        {t(`paper.statuses.${status}`)}
      </Tag>
      {approvedOn !== null && t('paper.approvedOn', { day: dayWords(approvedOn) })}
    </span>
  );
}

/** The step that comes next, and the way back while there is one. */
function Steps({ meetingId, status, today }: { meetingId: string; status: MinutesStatus; today: string }) {
  const { t } = useTranslation('session');
  const next = nextMinutesStatus(status);
  const take = (to: MinutesStatus): void => {
    client.minutes
      .setStatus({ id: meetingId, status: to, approvedOn: to === 'approved' ? today : null })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <>
      {status === 'approved' && <Button onPress={() => take('corrected')}>{t('paper.back')}</Button>}
      {status === 'draft' && <Button onPress={() => take('approved')}>{t('paper.steps.approved')}</Button>}
      {next !== null && next !== 'draft' && (
        <Button variant="primary" onPress={() => take(next)}>
          {t(`paper.steps.${next}`)}
        </Button>
      )}
    </>
  );
}

function WhoWasThere({ open, hidesRestricted }: { open: OpenRoom; hidesRestricted: boolean }) {
  const { t } = useTranslation('session');
  const { attendances, room } = open;
  const { quorum } = room;
  return (
    <section aria-label={t('paper.attendance')} className="flex flex-col gap-1 border-y border-line py-3">
      {(['present', 'remote', 'alternate', 'guest', 'regrets', 'absent'] as const).map((state) => {
        const own = attendances.filter((each) => each.state === state);
        if (own.length === 0) return null;
        const kept = own.filter((each) => hidesRestricted && each.person?.isRestricted === true).length;
        const names = own
          .filter((each) => !(hidesRestricted && each.person?.isRestricted === true))
          .map((each) => shownName(each, false, ''))
          .toSorted((a, b) => a.localeCompare(b));
        return (
          <p key={state}>
            <span className="font-strong">
              {t(`attendance.${state}`)} ({own.length}):
            </span>{' '}
            {[...names, ...(kept > 0 ? [`${kept} ${t('keptPrivate')}`] : [])].join(', ')}
          </p>
        );
      })}
      {quorum !== null && (
        <p className="font-medium">
          {t(quorum.isMet ? 'paper.quorumMet' : 'paper.quorumNot', {
            here: quorum.people.here,
            needed: quorum.people.needed,
            filled: quorum.filled,
          })}
        </p>
      )}
    </section>
  );
}
