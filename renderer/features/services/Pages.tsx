import { useNavigate, useSearch } from '@tanstack/react-router';

import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button } from '#renderer/ui/index.ts';

import { pageSize } from './BoardFilters.tsx';

/** Which rows are shown, and the way to the earlier and later ones; nothing while all fit on one page. */
export function Pages({ total, words }: { total: number; words: 'board.page' | 'board.pageOffers' }) {
  const { t } = useTranslation('services');
  const search = useSearch({ from: '/shell/services' });
  const navigate = useNavigate();
  const from = search.from ?? 0;
  if (total <= pageSize && from === 0) return null;
  const go = (next: number): void =>
    void navigate({ to: '/services', search: { ...search, from: next <= 0 ? undefined : next } });
  return (
    <nav className="flex items-center gap-3 pt-3">
      <Button size="small" isDisabled={from === 0} onPress={() => go(from - pageSize)}>
        {t('board.earlier')}
      </Button>
      <Button size="small" isDisabled={from + pageSize >= total} onPress={() => go(from + pageSize)}>
        {t('board.later')}
      </Button>
      <p className="text-meta text-ink-2" aria-live="polite">
        {t(words, { first: String(from + 1), last: String(Math.min(total, from + pageSize)), total: String(total) })}
      </p>
    </nav>
  );
}
