import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Count, ErrorState, PlainButton, Skeleton } from '#renderer/ui/index.ts';
import type { AssetSummary } from '#shared/contract/asset-fields.ts';

import { kindLabel, languageLabel, statusLabel } from './asset-words.ts';
import { Flags } from './AssetsTable.tsx';

interface BoardProps {
  readonly filter: { readonly text: string; readonly kind: string; readonly language: string };
}

/** The steps side by side, each with the texts that wait there. */
export function AssetBoard({ filter }: BoardProps) {
  const { t } = useTranslation('assets');
  const board = useQuery(
    orpc.assets.board.queryOptions({
      input: { filter },
      placeholderData: (before) => before,
      meta: { shows: ['assets', 'people', 'stories', 'trash'] },
    }),
  );
  if (board.isPending) return <Skeleton lines={8} />;
  if (board.isError) return <ErrorState {...errorWords(board.error)} onRetry={() => void board.refetch()} />;
  return (
    // Scrolled by key as well: eight columns are wider than most windows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached by key.
    <div className="-mx-6 overflow-x-auto px-6 pb-4" tabIndex={0} role="region" aria-label={t('views.board')}>
      <div className="flex min-w-max gap-3">
        {board.data.map((column) => (
          <section key={column.status} aria-label={statusLabel(column.status)} className="w-56 shrink-0">
            <h2 className="mb-2 flex items-baseline gap-2 text-body font-medium text-ink">
              {statusLabel(column.status)} <Count value={column.total} />
            </h2>
            <ul className="flex flex-col gap-2">
              {column.cards.map((card) => (
                <Card key={card.id} card={card} />
              ))}
            </ul>
            {column.cards.length === 0 && (
              <p className="rounded-card border border-dashed border-line-2 px-3 py-4 text-meta text-ink-3">
                {t('noneHere')}
              </p>
            )}
            {column.total > column.cards.length && (
              <p className="mt-2 text-meta text-ink-2">
                {t('moreCards', { count: column.total - column.cards.length })}
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

function Card({ card }: { card: AssetSummary }) {
  const navigate = useNavigate();
  return (
    <li className="rounded-card border border-line bg-raised px-3 py-2.5 shadow-1">
      <PlainButton
        className="w-full rounded-tag text-left font-words text-document font-strong text-ink hover:text-accent"
        onPress={() => void navigate({ to: '/assets/$id', params: { id: card.id }, search: {} })}
      >
        <bdi>{card.title}</bdi>
      </PlainButton>
      <p className="text-meta text-ink-2">
        {kindLabel(card.kind)} · {languageLabel(card.language)}
      </p>
      <Flags asset={card} />
    </li>
  );
}
