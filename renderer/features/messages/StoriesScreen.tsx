import { useQuery } from '@tanstack/react-query';
import { Lock, Pencil, Plus, Undo2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, Icon, LinkButton, RichTextView, Skeleton, Tag } from '#renderer/ui/index.ts';
import type { Story } from '#shared/contract/stories.ts';
import { mayUse } from '#shared/domain/messages/story-consent.ts';

import { shortDay } from '../partners/day-words.ts';
import { storiesQuery } from './messages-queries.ts';
import { openStory, openWithdrawal } from './open-messages.tsx';
import { SpeakPlaces } from './SpeakPlaces.tsx';
import { UseLinks } from './UseLinks.tsx';

/** The stories with what was agreed to; one that may no longer be told says where it must be taken down. */
export function StoriesScreen() {
  const { t } = useTranslation('messages');
  const { discreet } = useDeviceSettings();
  const { data, error, refetch } = useQuery(storiesQuery());
  useActionScope([
    defineAction({
      id: 'stories.add',
      title: t('stories.add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openStory(),
    }),
  ]);
  return (
    <Page
      title={t('stories.title')}
      context={data === undefined ? '' : t('stories.context', { count: data.length })}
      isScrolled
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <>
          <SpeakPlaces place="stories" />
          <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openStory()}>
            {t('stories.add')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('stories.empty.title')}
          detail={t('stories.empty.detail')}
          actions={[{ label: t('stories.add'), run: () => openStory() }]}
        />
      )}
      <ul className="flex max-w-260 flex-col gap-3">
        {data?.map((story) =>
          discreet && story.isRestricted ? (
            <li key={story.id} className="flex items-center gap-2 rounded-card border border-line px-4 py-3 text-ink-2">
              <Icon of={Lock} size={14} />
              {t('private')}
            </li>
          ) : (
            <StoryCard key={story.id} story={story} />
          ),
        )}
      </ul>
    </Page>
  );
}

function StoryCard({ story }: { story: Story }) {
  const { t } = useTranslation('messages');
  const today = useToday();
  const isUsable = mayUse(story.state);
  const day =
    story.state === 'withdrawn' && story.withdrawnOn !== null
      ? t('stories.on', { day: shortDay(story.withdrawnOn, today) })
      : story.expiresOn === null || story.state === 'missing'
        ? ''
        : t('stories.until', { day: shortDay(story.expiresOn, today) });
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-raised px-4 py-3">
      <div className="flex items-start gap-3">
        <h2 className="min-w-0 flex-1 font-words text-section font-name">{story.title}</h2>
        <Tag tone={isUsable ? (story.state === 'ending' ? 'honey' : 'moss') : 'danger'}>
          {[t(`stories.states.${story.state}`), day].filter(Boolean).join(' ')}
        </Tag>
      </div>
      {story.teller !== '' && <p className="text-ink-2">{[story.alias, story.teller].filter(Boolean).join(', ')}</p>}
      {story.body !== '' && <RichTextView markdown={story.body} isSmall />}
      {story.gaps.length > 0 && story.state !== 'withdrawn' && (
        <p className="text-meta text-honey-ink">
          {t('stories.gaps.label', { list: story.gaps.map((gap) => gapWords(gap)).join(', ') })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-meta">
        <span className={!isUsable && story.uses.length > 0 ? 'font-medium text-danger' : 'text-ink-2'}>
          {story.uses.length === 0 ? t('stories.notTold') : isUsable ? `${t('stories.uses')}:` : t('stories.takeDown')}
        </span>
        <UseLinks uses={story.uses} />
        <span className="flex-1" />
        {story.state !== 'withdrawn' && story.state !== 'missing' && (
          <LinkButton icon={Undo2} onPress={() => openWithdrawal(story)}>
            {t('stories.withdraw')}
            <span className="sr-only">: {story.title}</span>
          </LinkButton>
        )}
        <LinkButton icon={Pencil} onPress={() => openStory(story)}>
          {t('stories.edit')}
          <span className="sr-only">: {story.title}</span>
        </LinkButton>
      </div>
    </li>
  );

  function gapWords(gap: string): string {
    switch (gap) {
      case 'uses':
      case 'risks':
      case 'readBack':
      case 'support':
        return t(`stories.gaps.${gap}`);
      default:
        return t('stories.gaps.paid');
    }
  }
}
