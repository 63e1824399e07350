import { RotateCcw } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, EmptyState, ErrorState, Section, Skeleton } from '#renderer/ui/index.ts';
import { partnerTypes, type PartnerType } from '#shared/contract/base.ts';

import { useDismissals, useDuplicateCounts } from './duplicate-queries.ts';

/** The pairs that somebody said are two, with the way back into the queue. */
export function DismissedPairs() {
  const { t } = useTranslation('duplicates');
  const { all } = useDuplicateCounts('people');
  if (all === undefined) return <Skeleton lines={4} className="px-6 py-5" />;
  if (all.every(({ dismissed }) => dismissed === 0))
    return <EmptyState title={t('empty.dismissed')} detail={t('empty.dismissedDetail')} />;
  return (
    <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
      <div className="max-w-sheet">
        {partnerTypes.map((type) => (
          <DismissedOf key={type} type={type} />
        ))}
      </div>
    </div>
  );
}

function DismissedOf({ type }: { type: PartnerType }) {
  const { t } = useTranslation('duplicates');
  const now = useNow();
  const members = useMemberList();
  const query = useDismissals(type);
  const rows = query.data?.pages.flatMap((page) => page.dismissals) ?? [];
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  if (rows.length === 0) return null;
  return (
    <Section title={t(`tabs.${type}`)}>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, left, right, dismissedAt, memberId }) => {
          const names = { left: left.name, right: right.name };
          const member = members.find((each) => each.id === memberId)?.name;
          const when = whenWords(dismissedAt, now);
          return (
            <li key={id} className="flex min-h-10 items-center gap-3 py-1">
              <span className="min-w-0 flex-1 truncate">
                <span className="font-name">{t('dismissed.and', names)}</span>
                <span className="ml-2 text-meta text-ink-3">
                  {[...new Set([left.detail, right.detail])].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className="text-meta text-ink-2">
                {member === undefined ? t('dismissed.said', { when }) : t('dismissed.saidBy', { name: member, when })}
              </span>
              <Button
                size="small"
                icon={RotateCcw}
                aria-label={t('dismissed.backThis', names)}
                onPress={() => void client.duplicates.restore({ id }).then(afterSave, showError)}
              >
                {t('dismissed.back')}
              </Button>
            </li>
          );
        })}
      </ul>
      {query.hasNextPage && (
        <div className="pt-3">
          <Button isLoading={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('dismissed.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
