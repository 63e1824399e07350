import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Play } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { nearDay } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';

import { Session } from './Session.tsx';
import { useRoom } from './use-room.ts';

/** A meeting on one screen: before it begins, while it is in session, and where to go once it was held. */
export function SessionScreen() {
  const { t } = useTranslation('session');
  const { id } = useParams({ from: '/shell/meetings/$id/session' });
  const { item, large } = useSearch({ from: '/shell/meetings/$id/session' });
  const { open, error, retry } = useRoom(id);
  const navigate = useNavigate();
  const today = useToday();
  const way = [{ id: 'meetings', label: t('meetings'), onPress: () => void navigate({ to: '/meetings' }) }];
  if (open === undefined)
    return (
      <Page title={t('title')} isScrolled breadcrumbs={way}>
        {error === null ? <Skeleton lines={8} /> : <ErrorState {...errorWords(error)} onRetry={retry} />}
      </Page>
    );
  const { meeting } = open;
  if (meeting.status === 'in-session' && open.room.session !== null)
    return <Session key={id} open={open} session={open.room.session} itemId={item} isLarge={large === true} />;
  const begin = (): void => {
    client.meetingRoom.start({ id }).catch(showError);
  };
  const toMinutes = {
    label: t('toMinutes'),
    run: () => void navigate({ to: '/meetings/$id/minutes', params: { id } }),
  };
  return (
    <Page
      title={meeting.title}
      breadcrumbs={way}
      context={[nearDay(meeting.heldOn, today), meeting.place].filter(Boolean).join(', ')}
      isScrolled
      actions={
        meeting.status === 'planned' ? (
          <Button variant="primary" icon={Play} onPress={begin} autoFocus>
            {t('begin')}
          </Button>
        ) : undefined
      }
    >
      {meeting.status === 'planned' && (
        <EmptyState
          title={t('ready')}
          detail={t('readyDetail', { count: open.agenda.length, people: open.attendances.length })}
          actions={[{ label: t('begin'), icon: Play, run: begin }]}
        />
      )}
      {meeting.status === 'held' && (
        <EmptyState title={t('wasHeld')} detail={t('wasHeldDetail')} actions={[toMinutes]} />
      )}
      {meeting.status === 'cancelled' && <EmptyState title={t('wasCancelled')} detail={meeting.cancelledBecause} />}
    </Page>
  );
}
