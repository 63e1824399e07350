import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Presentation } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';

import { OutreachPage } from './OutreachPage.tsx';
import { SessionDialog } from './SessionDialog.tsx';

/** Every information session: who was asked, who came, what it brought. */
export function SessionsScreen() {
  const { t } = useTranslation('outreach');
  const today = useToday();
  const navigate = useNavigate();
  const sessions = useQuery(orpc.sessions.list.queryOptions({ meta: { shows: ['sessions'] } }));
  const open = (id: string): void => void navigate({ to: '/outreach/sessions/$id', params: { id } });
  const add = (): void => {
    openDialog((close) => <SessionDialog onClose={close} onMade={open} />);
  };
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('sessions.add'),
      group: 'records',
      icon: Presentation,
      shortcut: 'N',
      run: add,
    }),
  ]);
  return (
    <OutreachPage
      place="sessions"
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <Button variant="primary" keyHint="N" onPress={add}>
          {t('sessions.add')}
        </Button>
      }
    >
      {sessions.isPending && <Skeleton lines={6} />}
      {sessions.isError && <ErrorState {...errorWords(sessions.error)} onRetry={() => void sessions.refetch()} />}
      {sessions.data?.length === 0 && (
        <EmptyState
          title={t('sessions.empty')}
          detail={t('sessions.emptyDetail')}
          actions={[{ label: t('sessions.add'), keyHint: 'N', run: add }]}
        />
      )}
      {sessions.data !== undefined && sessions.data.length > 0 && (
        <PlainTable
          label={t('places.sessions')}
          columns={[
            { id: 'title', header: t('sessions.columns.title') },
            { id: 'when', header: t('sessions.columns.when'), width: 'w-44' },
            { id: 'invited', header: t('sessions.columns.invited'), width: 'w-20', align: 'end' },
            { id: 'came', header: t('sessions.columns.came'), width: 'w-32', align: 'end' },
            { id: 'cards', header: t('sessions.columns.cards'), width: 'w-20', align: 'end' },
            { id: 'questions', header: t('sessions.columns.questions'), width: 'w-24', align: 'end' },
          ]}
        >
          {sessions.data.map((session) => (
            <PlainRow key={session.id}>
              <PlainCell isHeader>
                <PlainButton
                  onPress={() => open(session.id)}
                  className="max-w-full truncate text-left font-name hover:underline"
                >
                  {session.title}
                </PlainButton>
                <p className="truncate text-meta font-normal text-ink-2">{session.place}</p>
              </PlainCell>
              <PlainCell>
                <span className="flex items-center gap-2">
                  {shortDay(session.heldOn, today)}
                  {session.status !== 'held' && (
                    <Tag tone={session.status === 'planned' ? 'honey' : 'neutral'}>
                      {t(`sessions.statuses.${session.status}`)}
                    </Tag>
                  )}
                </span>
              </PlainCell>
              <PlainCell align="end">{session.counts.invited}</PlainCell>
              <PlainCell align="end">
                {session.status === 'planned'
                  ? t('sessions.coming', { count: session.counts.accepted })
                  : session.headCount || session.counts.attended}
              </PlainCell>
              <PlainCell align="end">{session.counts.cards}</PlainCell>
              <PlainCell align="end">{session.counts.questions}</PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      )}
    </OutreachPage>
  );
}
