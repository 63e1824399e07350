import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Pencil, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { Banner, Button, ErrorState, IconMenuButton, RichTextView, Section, Skeleton } from '#renderer/ui/index.ts';
import type { CommitteeProfile } from '#shared/contract/committees.ts';

import { committeeQuery } from './committee-queries.ts';
import { useShownFlags } from './committee-words.tsx';
import { CommitteeChecklist } from './CommitteeChecklist.tsx';
import { CommitteeFacts } from './CommitteeFacts.tsx';
import { CommitteeSeats, PastTerms } from './CommitteeSeats.tsx';
import { ChairDashboard } from './ChairDashboard.tsx';
import { openCommittee, openSeatPeople, openTrashCommittee } from './open-committee.tsx';

/** A committee: its charge, what its chair looks at, who sits in it, and the tasks that answer who, where and how. */
export function CommitteeScreen() {
  const { t } = useTranslation('committees');
  const { id } = useParams({ from: '/shell/committees/$id' });
  const today = useToday();
  const { data, error, refetch, isPending } = useQuery(committeeQuery(id, today));
  const navigate = useNavigate();
  const committee = data?.committee;
  useActionScope([
    defineAction({
      id: 'committees.edit',
      title: t('actions.edit'),
      group: 'here',
      icon: Pencil,
      shortcut: 'E',
      isAvailable: () => committee !== undefined,
      run: () => openCommittee(committee),
    }),
    defineAction({
      id: 'committees.seat',
      title: t('actions.seat'),
      group: 'here',
      icon: UserPlus,
      shortcut: 'S',
      isAvailable: () => committee !== undefined,
      run: () => {
        if (committee !== undefined) openSeatPeople(committee);
      },
    }),
  ]);
  const home = { id: 'committees', label: t('title'), onPress: () => void navigate({ to: '/committees' }) };
  if (isPending)
    return (
      <Page title="" breadcrumbs={[home]}>
        <Skeleton lines={8} />
      </Page>
    );
  if (data === undefined || committee === undefined)
    return (
      <Page title={t('title')} breadcrumbs={[home]}>
        <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />
      </Page>
    );
  const setStatus = (status: string): void => {
    const patch = { status, ...(status === 'closed' && { closedOn: today }) };
    client.committees.update({ id, version: committee.version, patch }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Page
      title={committee.name}
      breadcrumbs={[home]}
      isScrolled
      footerKeys={[
        { keys: 'E', label: t('actions.edit') },
        { keys: 'S', label: t('actions.seat') },
      ]}
      actions={
        <>
          <Button icon={Pencil} keyHint="E" onPress={() => openCommittee(committee)}>
            {t('actions.edit')}
          </Button>
          <Button variant="primary" icon={UserPlus} keyHint="S" onPress={() => openSeatPeople(committee)}>
            {t('actions.seat')}
          </Button>
          <IconMenuButton
            label={t('actions.more')}
            entries={[
              {
                id: 'seat',
                label: t('actions.addSeat'),
                run: () =>
                  void client.seats
                    .create({ sector: '', committeeId: id })
                    .then((saved) => afterSave(saved), showError),
              },
              committee.status === 'active'
                ? { id: 'pause', label: t('actions.pause'), run: () => setStatus('paused') }
                : { id: 'open', label: t('actions.open'), run: () => setStatus('active') },
              ...(committee.status === 'closed'
                ? []
                : [{ id: 'close', label: t('actions.close'), run: () => setStatus('closed') }]),
              { kind: 'separator' as const, id: 'line' },
              {
                id: 'trash',
                label: t('actions.trash'),
                tone: 'danger' as const,
                run: () => openTrashCommittee(committee, () => void navigate({ to: '/committees' })),
              },
            ]}
          />
        </>
      }
    >
      <ProfileBanners profile={data} />
      <div className="grid gap-x-8 panel:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <Section title={t('profile.charge')}>
            {committee.purpose === '' ? (
              <p className="text-ink-3">{t('profile.noCharge')}</p>
            ) : (
              <RichTextView markdown={committee.purpose} />
            )}
          </Section>
          {!committee.isInTrash && <ChairDashboard id={id} today={today} />}
          <CommitteeSeats profile={data} today={today} />
          {!committee.isInTrash && <CommitteeChecklist id={id} today={today} />}
          <PastTerms terms={data.past} today={today} />
          <AttachmentsSection recordType="committees" recordId={id} />
        </div>
        <CommitteeFacts profile={data} today={today} />
      </div>
    </Page>
  );
}

function ProfileBanners({ profile }: { profile: CommitteeProfile }) {
  const { t } = useTranslation('committees');
  const { id, isInTrash } = profile.committee;
  const [flag, ...others] = useShownFlags(profile.flags);
  if (isInTrash)
    return (
      <div className="mb-5">
        <Banner
          tone="neutral"
          title={t('profile.inTrash')}
          action={{
            label: t('profile.restore'),
            run: () =>
              void client.trash
                .restore({ records: [{ type: 'committees', id }] })
                .then((saved) => afterSave(saved), showError),
          }}
        />
      </div>
    );
  return (
    <>
      {profile.parent !== null && (
        <p className="mb-3 text-meta text-ink-2">
          <Link
            to="/committees/$id"
            params={{ id: profile.parent.id }}
            className="rounded-tag focus-ring hover:text-accent"
          >
            {t('profile.partOf', { name: profile.parent.label })}
          </Link>
        </p>
      )}
      {flag !== undefined && (
        <div className="mb-5">
          <Banner tone={flag === 'noChair' ? 'danger' : 'honey'} title={t(`flags.${flag}`)}>
            {[flag, ...others].map((each) => t(`flagDetails.${each}`)).join(' ')}
          </Banner>
        </div>
      )}
    </>
  );
}
