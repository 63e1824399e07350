import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { CircleCheckBig, ListTodo, Pencil, Printer, Trash2, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { printShown } from '#renderer/app/print/print-alone.tsx';
import { Page } from '#renderer/app/layout/Page.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { TableNamesContext } from '#renderer/features/partners/table-names.ts';
import { Button, ErrorState, IconMenuButton, Skeleton } from '#renderer/ui/index.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { InviteDialog } from './InviteDialog.tsx';
import { RoomBalance } from './RoomBalance.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { SessionGuests } from './SessionGuests.tsx';
import { SessionQuestions } from './SessionQuestions.tsx';
import { told } from './told.ts';
import { useOutreachNames } from './use-outreach-names.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';

/** One information session: its guests, the balance of the room, and what was asked. */
export function SessionScreen() {
  const { t } = useTranslation('outreach');
  const { id } = useParams({ from: '/shell/outreach/sessions/$id' });
  const navigate = useNavigate();
  const names = useOutreachNames();
  const query = useQuery(
    orpc.sessions.get.queryOptions({
      input: { id },
      meta: { shows: ['sessions', 'people', 'organizations', 'trash'] },
    }),
  );
  const session = query.data?.session;
  const invite = (): void => {
    openDialog((close) => <InviteDialog sessionId={id} onClose={close} />);
  };
  const edit = (): void => {
    if (session !== undefined) openDialog((close) => <SessionDialog session={session} onClose={close} />);
  };
  const hold = (): void => {
    if (session !== undefined) void told(client.sessions.hold({ id, version: session.version }));
  };
  const makeList = (): void => void told(client.sessions.startChecklist({ id, today: names.today }));
  const remove = async (): Promise<void> => {
    if (await told(client.sessions.remove({ id }))) void navigate({ to: '/outreach/sessions' });
  };
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('session.invite'),
      group: 'records',
      icon: UserPlus,
      shortcut: 'N',
      run: invite,
    }),
    defineAction({
      id: 'profile.edit',
      title: t('session.edit'),
      group: 'here',
      icon: Pencil,
      shortcut: 'E',
      run: edit,
    }),
  ]);
  return (
    <TableNamesContext value={names}>
      <Page
        title={session?.title ?? ''}
        context={
          session === undefined
            ? ''
            : [shortDay(session.heldOn, names.today), session.startsAt && clockWords(session.startsAt), session.place]
                .filter(Boolean)
                .join(' · ')
        }
        isScrolled
        breadcrumbs={[
          { id: 'sessions', label: t('session.back'), onPress: () => void navigate({ to: '/outreach/sessions' }) },
        ]}
        footerKeys={[
          { keys: 'N', label: t('session.invite') },
          { keys: 'E', label: t('session.edit') },
        ]}
        actions={
          session !== undefined && (
            <>
              <IconMenuButton
                variant="bordered"
                label={t('session.more')}
                entries={[
                  { id: 'edit', label: t('session.edit'), icon: Pencil, keyHint: 'E', run: edit },
                  { id: 'list', label: t('session.checklist'), icon: ListTodo, run: makeList },
                  { id: 'print', label: t('session.print'), icon: Printer, run: printShown },
                  { kind: 'separator', id: 'line' },
                  {
                    id: 'remove',
                    label: t('session.removeSession'),
                    icon: Trash2,
                    tone: 'danger',
                    run: () => void remove(),
                  },
                ]}
              />
              <Button icon={UserPlus} keyHint="N" onPress={invite}>
                {t('session.invite')}
              </Button>
              {session.status === 'planned' && session.heldOn <= names.today ? (
                <Button variant="primary" icon={CircleCheckBig} onPress={hold}>
                  {t('session.hold')}
                </Button>
              ) : (
                <Button variant="primary" icon={ListTodo} onPress={makeList}>
                  {t('session.checklist')}
                </Button>
              )}
            </>
          )
        }
      >
        {query.isPending && <Skeleton lines={8} />}
        {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
        {query.data !== undefined && (
          <div className="grid gap-x-8 panel:grid-cols-[minmax(0,1fr)_20rem]">
            <div data-for-paper className="min-w-0">
              <SessionGuests session={query.data.session} guests={query.data.guests} onInvite={invite} />
            </div>
            <div className="min-w-0">
              <RoomBalance balance={query.data.balance} isOver={query.data.session.status === 'held'} />
              <SessionQuestions sessionId={id} questions={query.data.questions} />
              <AttachmentsSection recordType="informationSessions" recordId={id} />
            </div>
          </div>
        )}
      </Page>
    </TableNamesContext>
  );
}
