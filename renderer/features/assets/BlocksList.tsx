import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, EmptyState, ErrorState, RichTextView, Skeleton, Tag } from '#renderer/ui/index.ts';

import { useMessageBlocks } from './asset-queries.ts';
import { openBlock } from './open-asset.tsx';

/** The words that texts share, and where each stands. */
export function BlocksList({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('assets');
  const blocks = useMessageBlocks();
  if (blocks.isPending) return <Skeleton lines={6} />;
  if (blocks.isError) return <ErrorState {...errorWords(blocks.error)} onRetry={() => void blocks.refetch()} />;
  if (blocks.data.length === 0)
    return (
      <EmptyState
        title={t('blocks.none')}
        detail={t('blocks.noneDetail')}
        actions={[{ label: t('blocks.add'), keyHint: 'N', run: onAdd }]}
      />
    );
  return (
    <ul className="flex max-w-200 flex-col gap-4">
      {blocks.data.map((block) => (
        <li key={block.id} className="rounded-card border border-line bg-raised px-5 py-4">
          <div className="flex items-start gap-3">
            <h2 className="flex-1 font-words text-section">
              <bdi>{block.title}</bdi>
            </h2>
            <Button size="small" onPress={() => openBlock(block)}>
              {t('blocks.edit')}
              <span className="sr-only"> {block.title}</span>
            </Button>
          </div>
          <RichTextView markdown={block.body} isSmall />
          <p className="mt-3 text-meta text-ink-2">{t('blocks.usedIn', { count: block.usedIn.length })}</p>
          <ul className="flex flex-col gap-1">
            {block.usedIn.map((user) => (
              <li key={user.id} className="flex items-center gap-2 text-meta">
                <Link to="/assets/$id" params={{ id: user.id }} search={{}} className="text-accent hover:underline">
                  <bdi>{user.title}</bdi>
                </Link>
                {user.isOut && <Tag tone="moss">{t('blocks.out')}</Tag>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
