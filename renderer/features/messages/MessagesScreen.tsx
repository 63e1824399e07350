import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Pencil, PenLine, Plus, UsersRound } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, EmptyState, ErrorState, LinkButton, Skeleton, Tag } from '#renderer/ui/index.ts';
import { defaultBox, messageSegments } from '#shared/content/message-segments.ts';
import type { AudienceSegment, BoxSummary } from '#shared/contract/messages.ts';

import { messagesQuery } from './messages-queries.ts';
import { openMembers, openSegment } from './open-messages.tsx';
import { SpeakPlaces } from './SpeakPlaces.tsx';
import { StandsStrip } from './StandsStrip.tsx';

/** The message for everybody, and each audience with its worry, where it stands and the message for it. */
export function MessagesScreen() {
  const { t } = useTranslation('messages');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(messagesQuery());
  const write = (segment: AudienceSegment | null, isDefault = false): void => {
    client.messages
      .createBox({
        segmentId: segment?.id ?? null,
        ...(isDefault ? defaultBox : { action: segment?.ask ?? '' }),
      })
      .then((saved) => {
        afterSave(saved);
        void navigate({ to: '/messages/$id', params: { id: saved.id }, search: {} });
      }, showError);
  };
  const addList = (): void => {
    client.messages
      .addSegments({ segments: messageSegments.map(({ id }) => id) })
      .then((saved) => afterSave(saved), showError);
  };
  useActionScope([
    defineAction({
      id: 'messages.add',
      title: t('addBox'),
      group: 'here',
      icon: PenLine,
      shortcut: 'N',
      run: () => write(null),
    }),
    defineAction({
      id: 'messages.addSegment',
      title: t('addSegment'),
      group: 'here',
      icon: Plus,
      run: () => openSegment(),
    }),
    defineAction({ id: 'messages.fromList', title: t('fromList'), group: 'here', icon: Plus, run: addList }),
  ]);
  const general = data?.boxes.filter((box) => box.segmentId === null) ?? [];
  const isEmpty = data !== undefined && data.boxes.length === 0 && data.segments.length === 0;
  return (
    <Page
      title={t('title')}
      context={data === undefined ? '' : t('context', { audiences: data.segments.length, boxes: data.boxes.length })}
      isScrolled
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <>
          <SpeakPlaces place="messages" />
          <Button icon={Plus} onPress={() => openSegment()}>
            {t('addSegment')}
          </Button>
          <Button variant="primary" icon={PenLine} keyHint="N" onPress={() => write(null)}>
            {t('addBox')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {isEmpty && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          actions={[
            { label: t('empty.box'), run: () => write(null, true) },
            { label: t('fromList'), run: addList },
          ]}
        />
      )}
      {data !== undefined && !isEmpty && (
        <div className="flex max-w-260 flex-col gap-4">
          <section aria-label={t('everybody')} className="flex flex-col gap-2">
            <h2 className="font-words text-section font-name">{t('everybody')}</h2>
            {general.length === 0 && (
              <p className="flex items-center gap-3 text-ink-2">
                {t('noBox')}
                <LinkButton icon={PenLine} onPress={() => write(null, true)}>
                  {t('empty.box')}
                </LinkButton>
              </p>
            )}
            {general.map((box) => (
              <BoxCard key={box.id} box={box} />
            ))}
          </section>
          {data.segments.length === 0 && (
            <div>
              <Button icon={Plus} onPress={addList}>
                {t('fromList')}
              </Button>
            </div>
          )}
          {data.segments.map((segment) => (
            <SegmentCard
              key={segment.id}
              segment={segment}
              boxes={data.boxes.filter((box) => box.segmentId === segment.id)}
              onWrite={() => write(segment)}
            />
          ))}
        </div>
      )}
    </Page>
  );
}

function SegmentCard({
  segment,
  boxes,
  onWrite,
}: {
  segment: AudienceSegment;
  boxes: readonly BoxSummary[];
  onWrite: () => void;
}) {
  const { t } = useTranslation('messages');
  return (
    <section
      aria-label={segment.name}
      className="flex flex-col gap-3 rounded-card border border-line bg-raised px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="font-words text-section font-name">{segment.name}</h2>
        <span className="flex-1" />
        <LinkButton icon={UsersRound} onPress={() => openMembers(segment)}>
          {t('segment.members', { count: segment.members })}
          <span className="sr-only">: {segment.name}</span>
        </LinkButton>
        <LinkButton icon={Pencil} onPress={() => openSegment(segment)}>
          {t('segment.edit')}
          <span className="sr-only">: {segment.name}</span>
        </LinkButton>
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-1 text-ink-2">
        {segment.concern !== '' && (
          <p className="max-w-130 min-w-60 flex-1">
            {t('segment.concern')}: <span className="text-ink">{segment.concern}</span>
          </p>
        )}
        {segment.ask !== '' && (
          <p className="min-w-60 flex-1">
            {t('segment.ask')}: <span className="text-ink">{segment.ask}</span>
          </p>
        )}
      </div>
      {segment.members > 0 && <StandsStrip stands={segment.stands} bands={segment.bands} />}
      {boxes.length === 0 ? (
        <p className="flex items-center gap-3 text-ink-2">
          {t('noBox')}
          <LinkButton icon={PenLine} onPress={onWrite}>
            {t('addBox')}
            <span className="sr-only">: {segment.name}</span>
          </LinkButton>
        </p>
      ) : (
        boxes.map((box) => <BoxCard key={box.id} box={box} />)
      )}
    </section>
  );
}

function BoxCard({ box }: { box: BoxSummary }) {
  const { t } = useTranslation('messages');
  return (
    <Link
      to="/messages/$id"
      params={{ id: box.id }}
      search={{}}
      className="block rounded-card border border-line bg-bg px-4 py-3 focus-ring hover:bg-hover"
    >
      <span className="flex items-center gap-2 font-medium">
        {box.title || t('untitled')}
        <Tag tone="line">{box.language.toUpperCase()}</Tag>
        {box.flagged > 0 && <Tag tone="danger">{t('flagged', { count: box.flagged })}</Tag>}
      </span>
      {box.core !== '' && <span className="block pt-1 font-words text-ink-2">{box.core}</span>}
    </Link>
  );
}
