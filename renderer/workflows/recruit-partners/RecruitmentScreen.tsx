import { useNavigate, useSearch } from '@tanstack/react-router';
import { Columns3, Filter, Plus, Table2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { sectorSections } from '#renderer/features/partners/vocabularies.ts';
import { useTags } from '#renderer/features/tags/use-tags.ts';
import { Button, SegmentedControl, Select } from '#renderer/ui/index.ts';
import { ladders } from '#shared/content/ladders.ts';

import { BoardPeek } from './BoardPeek.tsx';
import { Board } from './Board.tsx';
import { FunnelView } from './FunnelView.tsx';
import { LapseBanner } from './LapseBanner.tsx';
import { useStageCounts, type BoardFilter } from './ladder-queries.ts';
import type { RecruitmentSearch } from './recruitment-search.ts';
import { TableView } from './TableView.tsx';

const all = 'all';

/** Recruitment: who is on which rung of the ladder, what comes next and who asks, as a board, a table or a funnel. */
export function RecruitmentScreen() {
  const { t } = useTranslation('recruitment');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/recruitment' });
  const members = useMemberList();
  const tags = useTags();
  const view = search.view ?? 'board';
  const filter: BoardFilter = {
    kind: search.kind ?? 'organizations',
    ladder: search.ladder ?? null,
    ownerId: search.owner ?? null,
    sector: search.sector ?? null,
    tagId: search.tag ?? null,
  };
  const counts = useStageCounts(filter);
  const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const show = (change: RecruitmentSearch): void =>
    void navigate({ to: '/recruitment', search: { ...search, ...change }, replace: true });
  const orAll = (value: string): string | undefined => (value === all ? undefined : value);

  return (
    <Page
      title={t('title')}
      context={counts === undefined ? '' : t('context', { count: total })}
      footerKeys={
        view === 'board'
          ? [
              { keys: 'Left Right', label: t('keys.move') },
              { keys: 'J K', label: t('keys.card') },
              { keys: 'Space', label: t('keys.peek') },
              { keys: 'A', label: t('keys.commitment') },
              { keys: 'X', label: t('keys.pick') },
              { keys: 'E', label: t('keys.open') },
            ]
          : []
      }
      panel={
        view === 'board' &&
        search.peek !== undefined && (
          <BoardPeek
            key={search.peek}
            type={filter.kind}
            id={search.peek}
            onPeek={(id) => show({ peek: id ?? undefined })}
          />
        )
      }
      actions={
        <>
          <SegmentedControl
            label={t('kind.label')}
            options={[
              { id: 'organizations', label: t('kind.organizations') },
              { id: 'people', label: t('kind.people') },
            ]}
            value={filter.kind}
            onChange={(kind) => show({ kind, peek: undefined })}
          />
          <Button onPress={() => void navigate({ to: '/commitments' })}>{t('commitments')}</Button>
          <Button variant="primary" icon={Plus} onPress={() => void runAction('records.quickAdd', filter.kind)}>
            {t('add')}
          </Button>
        </>
      }
    >
      <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-chrome px-4 py-2">
        <SegmentedControl
          label={t('ladder.label')}
          options={[
            { id: all, label: t('ladder.all') },
            ...ladders.map(({ id }) => ({ id, label: t(`ladder.${id}`) })),
          ]}
          value={search.ladder ?? all}
          onChange={(id) => show({ ladder: orAll(id) })}
        />
        <Select
          label={t('filter.owner')}
          isLabelHidden
          className="w-40"
          options={[{ id: all, label: t('filter.everyone') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
          value={search.owner ?? all}
          onChange={(id) => show({ owner: orAll(id) })}
        />
        <Select
          label={t('filter.sector')}
          isLabelHidden
          className="w-44"
          sections={[
            { id: all, label: t('filter.sector'), options: [{ id: all, label: t('filter.everySector') }] },
            ...sectorSections,
          ]}
          value={search.sector ?? all}
          onChange={(id) => show({ sector: orAll(id) })}
        />
        {tags.length > 0 && (
          <Select
            label={t('filter.tag')}
            isLabelHidden
            className="w-36"
            options={[{ id: all, label: t('filter.everyTag') }, ...tags.map(({ id, name }) => ({ id, label: name }))]}
            value={search.tag ?? all}
            onChange={(id) => show({ tag: orAll(id) })}
          />
        )}
        <span className="ml-auto">
          <SegmentedControl
            label={t('view.label')}
            options={[
              { id: 'board', label: t('view.board'), icon: Columns3 },
              { id: 'table', label: t('view.table'), icon: Table2 },
              { id: 'funnel', label: t('view.funnel'), icon: Filter },
            ]}
            value={view}
            onChange={(next) => show({ view: next === 'board' ? undefined : next })}
          />
        </span>
      </div>
      {view !== 'funnel' && <LapseBanner kind={filter.kind} />}
      {view === 'board' && (
        <Board
          key={JSON.stringify(filter)}
          filter={filter}
          peeked={search.peek ?? null}
          onPeek={(id) => show({ peek: id ?? undefined })}
        />
      )}
      {view === 'table' && <TableView filter={filter} />}
      {view === 'funnel' && <FunnelView filter={filter} />}
    </Page>
  );
}
