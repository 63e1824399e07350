import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import {
  Button,
  EmptyState,
  ErrorState,
  LinkButton,
  SearchField,
  SegmentedControl,
  Select,
  Skeleton,
} from '#renderer/ui/index.ts';
import { assetKinds } from '#shared/content/asset-kinds.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';
import { languages } from '#shared/content/languages.ts';

import { useSettledText } from '../partners/use-settled-text.ts';
import { AssetBoard } from './AssetBoard.tsx';
import { AssetsTable } from './AssetsTable.tsx';
import { BlocksList } from './BlocksList.tsx';
import { openBlock, openNewAsset } from './open-asset.tsx';

const sorts = ['updated', 'title', 'published'] as const;

/** Everything that is put out: as a list, as a board of its steps, and the blocks that texts share. */
export function AssetsScreen() {
  const { t } = useTranslation('assets');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/assets' });
  const { show = 'list', text = '', status = '', kind = '', language = '', sort = 'updated' } = search;
  const go = (part: Partial<typeof search>): void =>
    void navigate({ to: '/assets', search: { ...search, ...part }, replace: true });
  const [typed, type] = useSettledText(text, (words) => go({ text: words || undefined }));
  const filter = { text, status: show === 'board' ? '' : status, kind, language };
  const add = (): void =>
    show === 'blocks'
      ? openBlock()
      : openNewAsset((id) => void navigate({ to: '/assets/$id', params: { id }, search: {} }));
  const addWords = show === 'blocks' ? t('blocks.add') : t('shell:actions.addAsset');
  useActionScope([
    defineAction({ id: 'records.quickAdd', title: addWords, group: 'records', icon: Plus, shortcut: 'N', run: add }),
  ]);
  return (
    <Page
      title={t('title')}
      context={t('subtitle')}
      isScrolled
      table={
        show === 'blocks'
          ? undefined
          : {
              view: { table: 'assets', filter, sort, isDescending: sort !== 'title' },
              lines: text === '' ? [] : [`“${text}”`],
            }
      }
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {addWords}
        </Button>
      }
      footerKeys={[{ keys: 'N', label: addWords }]}
    >
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <SegmentedControl
          label={t('show')}
          options={(['list', 'board', 'blocks'] as const).map((id) => ({ id, label: t(`views.${id}`) }))}
          value={show}
          onChange={(id) => go({ show: id === 'list' ? undefined : id })}
        />
        {show !== 'blocks' && (
          <>
            <SearchField
              label={t('search')}
              placeholder={t('search')}
              value={typed}
              onChange={type}
              className="min-w-52 flex-1"
            />
            {show === 'list' && (
              <Select
                label={t('filters.status')}
                options={[{ id: '', label: t('filters.any') }, ...assetStatuses]}
                value={status}
                onChange={(id) => go({ status: id || undefined })}
              />
            )}
            <Select
              label={t('filters.kind')}
              options={[{ id: '', label: t('filters.any') }, ...assetKinds.map(({ id, label }) => ({ id, label }))]}
              value={kind}
              onChange={(id) => go({ kind: id || undefined })}
            />
            <Select
              label={t('filters.language')}
              options={[{ id: '', label: t('filters.any') }, ...languages]}
              value={language}
              onChange={(id) => go({ language: id || undefined })}
            />
            {show === 'list' && (
              <Select
                label={t('filters.sort')}
                options={sorts.map((id) => ({ id, label: t(`sorts.${id}`) }))}
                value={sort}
                onChange={(id) => go({ sort: id === 'updated' ? undefined : id })}
              />
            )}
          </>
        )}
      </div>
      {show === 'list' && (
        <List
          filter={filter}
          sort={sort}
          onAdd={add}
          onClear={() => go({ text: undefined, status: undefined, kind: undefined, language: undefined })}
        />
      )}
      {show === 'board' && <AssetBoard filter={filter} />}
      {show === 'blocks' && <BlocksList onAdd={add} />}
    </Page>
  );
}

interface ListProps {
  readonly filter: { readonly text: string; readonly status: string; readonly kind: string; readonly language: string };
  readonly sort: (typeof sorts)[number];
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function List({ filter, sort, onAdd, onClear }: ListProps) {
  const { t } = useTranslation('assets');
  const pages = useInfiniteQuery(
    orpc.assets.list.infiniteOptions({
      input: (offset: number) => ({ filter, sort, isDescending: sort !== 'title', offset, limit: 100 }),
      initialPageParam: 0,
      getNextPageParam: (page, all) => {
        const shown = all.reduce((sum, each) => sum + each.rows.length, 0);
        return shown < page.total && page.rows.length > 0 ? shown : undefined;
      },
      placeholderData: (before) => before,
      meta: { shows: ['assets', 'people', 'messages', 'stories', 'trash'] },
    }),
  );
  if (pages.isPending) return <Skeleton lines={8} />;
  if (pages.isError) return <ErrorState {...errorWords(pages.error)} onRetry={() => void pages.refetch()} />;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0 && Object.values(filter).some(Boolean))
    return (
      <EmptyState
        title={t('none.filtered')}
        detail={t('none.filteredDetail')}
        actions={[{ label: t('filters.clear'), run: onClear }]}
      />
    );
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('none.title')}
        detail={t('none.detail')}
        actions={[{ label: t('shell:actions.addAsset'), keyHint: 'N', run: onAdd }]}
      />
    );
  return (
    <>
      <p role="status" className="mb-2 text-meta text-ink-2">
        {t('count', { count: pages.data.pages[0]?.total ?? 0 })}
      </p>
      <AssetsTable rows={rows} />
      {pages.hasNextPage && <LinkButton onPress={() => void pages.fetchNextPage()}>{t('table.more')}</LinkButton>}
    </>
  );
}
