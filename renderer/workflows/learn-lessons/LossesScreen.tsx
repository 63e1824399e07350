import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
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
  Section,
  Skeleton,
} from '#renderer/ui/index.ts';
import { lossKinds } from '#shared/content/learning.ts';

import { openLoss, openReview } from './open-learning.tsx';
import { ReviewList } from './ReviewList.tsx';

/** What was lost, and what was learned by looking back. */
export function LossesScreen() {
  const { t } = useTranslation('learning');
  const { review } = useSearch({ from: '/shell/losses' });
  const navigate = useNavigate();
  const today = useToday();
  const losses = useQuery(
    orpc.losses.list.queryOptions({ input: {}, meta: { shows: ['losses', 'reviews', 'tasks', 'trash'] } }),
  );
  const reviews = useQuery(
    orpc.reviews.list.queryOptions({ input: {}, meta: { shows: ['reviews', 'lessons', 'losses', 'wins', 'trash'] } }),
  );
  // A review that was found by the search opens over the list.
  useEffect(() => {
    if (review === undefined) return;
    void navigate({ to: '/losses', search: {}, replace: true });
    client.reviews.get({ id: review }).then((found) => openReview({ review: found }), showError);
  }, [review, navigate]);
  useActionScope([
    defineAction({
      id: 'losses.add',
      title: t('losses.add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openLoss(),
    }),
    defineAction({
      id: 'reviews.add',
      title: t('reviews.add'),
      group: 'here',
      icon: RotateCcw,
      shortcut: 'R',
      run: () => openReview(),
    }),
  ]);
  const found = losses.data ?? [];
  return (
    <Page
      title={t('losses.title')}
      context={losses.data === undefined ? '' : t('losses.context', { count: found.length })}
      isScrolled
      footerKeys={[
        { keys: 'N', label: t('keys.loss') },
        { keys: 'R', label: t('keys.review') },
      ]}
      actions={
        <>
          <Button icon={RotateCcw} keyHint="R" onPress={() => openReview()}>
            {t('reviews.add')}
          </Button>
          <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openLoss()}>
            {t('losses.add')}
          </Button>
        </>
      }
    >
      {losses.isError && <ErrorState {...errorWords(losses.error)} onRetry={() => void losses.refetch()} />}
      {losses.isPending && <Skeleton lines={6} />}
      {losses.data?.length === 0 && <EmptyState title={t('losses.empty.title')} detail={t('losses.empty.detail')} />}
      {found.length > 0 && (
        <PlainTable
          label={t('losses.list')}
          columns={[
            { id: 'title', header: t('losses.table.title') },
            { id: 'day', header: t('losses.table.day'), width: 'w-28' },
            { id: 'kind', header: t('losses.table.kind'), width: 'w-40' },
            { id: 'review', header: t('losses.table.review'), width: 'w-36' },
            { id: 'plan', header: t('losses.table.plan'), width: 'w-52' },
          ]}
        >
          {found.map((loss) => (
            <PlainRow key={loss.id}>
              <PlainCell isHeader>
                <PlainButton
                  className="max-w-full truncate rounded-tag"
                  onPress={() => void navigate({ to: '/losses/$id', params: { id: loss.id } })}
                >
                  {loss.title}
                </PlainButton>
              </PlainCell>
              <PlainCell>{shortDay(loss.lostOn, today)}</PlainCell>
              <PlainCell>{lossKinds.find(({ id }) => id === loss.category)?.label ?? ''}</PlainCell>
              <PlainCell>
                {loss.reviews.length === 0
                  ? t('losses.notReviewed')
                  : t('losses.reviewed', { count: loss.reviews.length })}
              </PlainCell>
              <PlainCell>
                {[
                  loss.tasks === 0 ? '' : t('losses.planned', { done: loss.tasksDone, all: loss.tasks }),
                  loss.revisitOn === null || loss.revisitOn < today
                    ? ''
                    : t('losses.revisit', { day: shortDay(loss.revisitOn, today) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      )}
      <div className="mt-8">
        <Section title={t('reviews.list')} count={reviews.data?.length || undefined}>
          <ReviewList reviews={reviews.data ?? []} today={today} />
        </Section>
      </div>
    </Page>
  );
}
