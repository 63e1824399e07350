import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { EmptyState, ErrorState, PlainButton, Skeleton, Tag } from '#renderer/ui/index.ts';
import { assetKinds } from '#shared/content/asset-kinds.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';

/** The texts of a campaign on their way from draft to published: a column a step, without those that nobody is at. */
export function TextsTab({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const board = useQuery(
    orpc.assets.board.queryOptions({
      input: { filter: { campaignId }, limit: 100 },
      meta: { shows: ['assets', 'people', 'stories', 'trash'] },
    }),
  );
  if (board.isError) return <ErrorState {...errorWords(board.error)} onRetry={() => void board.refetch()} />;
  if (board.data === undefined) return <Skeleton lines={8} />;
  const columns = board.data.filter((column) => column.total > 0);
  if (columns.length === 0) return <EmptyState title={t('texts.none')} detail={t('texts.noneDetail')} />;
  return (
    <div className="flex min-h-full gap-4 overflow-x-auto pb-4">
      {columns.map(({ status, total, cards }) => (
        <section key={status} aria-label={labelOf(status)} className="w-64 shrink-0">
          <h2 className="mb-2 flex items-baseline gap-2 font-medium">
            {labelOf(status)} <span className="text-meta text-ink-2">{total}</span>
          </h2>
          <ul className="flex flex-col gap-2">
            {cards.map((card) => (
              <li key={card.id}>
                <PlainButton
                  className="block w-full rounded-card border border-line bg-raised p-3 text-left shadow-1 hover:border-ctl"
                  onPress={() => goToRecord(navigate, { type: 'assets', id: card.id })}
                >
                  <span className="block font-name wrap-anywhere">{card.title}</span>
                  <span className="block text-meta text-ink-2">
                    {assetKinds.find(({ id }) => id === card.kind)?.label ?? card.kind}
                  </span>
                  {card.flags.length > 0 && (
                    <span className="mt-1.5 flex flex-wrap gap-1">
                      {card.flags.map((flag) => (
                        <Tag key={flag} tone="honey">
                          {t(`texts.flags.${flag}`)}
                        </Tag>
                      ))}
                    </span>
                  )}
                </PlainButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function labelOf(status: string): string {
  return assetStatuses.find(({ id }) => id === status)?.label ?? status;
}
