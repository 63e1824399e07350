import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Compass, Plus, UsersRound } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
  classNames,
} from '#renderer/ui/index.ts';
import { committeeStatuses } from '#shared/content/committee-statuses.ts';
import type { CommitteeSummary } from '#shared/contract/committees.ts';

import { committeesQuery } from './committee-queries.ts';
import { FlagTags, useLabelWords, useShareWords } from './committee-words.tsx';
import { openCommittee } from './open-committee.tsx';

/** Every committee with who chairs it, how full it is and what to look at. */
export function CommitteesScreen() {
  const { t } = useTranslation('committees');
  const today = useToday();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(committeesQuery(today));
  const add = (): void => openCommittee(undefined, (id) => void navigate({ to: '/committees/$id', params: { id } }));
  const goFramework = (): void => void navigate({ to: '/framework' });
  useActionScope([
    defineAction({
      id: 'committees.add',
      title: t('add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => add(),
    }),
  ]);
  const active = data?.filter((row) => row.status === 'active').length ?? 0;
  return (
    <Page
      title={t('title')}
      context={data === undefined ? '' : t('context', { count: active })}
      isScrolled
      table={{ view: { table: 'committees' } }}
      footerKeys={[{ keys: 'N', label: t('add') }]}
      actions={
        <>
          <Button icon={Compass} onPress={goFramework}>
            {t('framework')}
          </Button>
          <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
            {t('add')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          ways={[
            {
              icon: Compass,
              title: t('empty.framework'),
              detail: t('empty.frameworkDetail'),
              action: { label: t('empty.framework'), run: goFramework },
              isPrimary: true,
            },
            {
              icon: UsersRound,
              title: t('empty.add'),
              detail: t('empty.addDetail'),
              action: { label: t('empty.add'), run: add },
            },
          ]}
        />
      )}
      {data !== undefined && data.length > 0 && (
        <PlainTable
          label={t('title')}
          columns={[
            { id: 'name', header: t('list.name') },
            { id: 'chair', header: t('list.chair'), width: 'w-48' },
            { id: 'people', header: t('list.people'), width: 'w-24', align: 'end' },
            { id: 'lived', header: t('list.lived'), width: 'w-32', align: 'end' },
            { id: 'signs', header: t('list.signs'), width: 'w-72' },
          ]}
        >
          {inTree(data).map(({ row, depth }) => (
            <CommitteeLine key={row.id} row={row} depth={depth} />
          ))}
        </PlainTable>
      )}
    </Page>
  );
}

function CommitteeLine({ row, depth }: { row: CommitteeSummary; depth: number }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const share = useShareWords();
  const status = committeeStatuses.find((each) => each.id === row.status);
  return (
    <PlainRow isQuiet={row.status === 'closed'}>
      <PlainCell isHeader isWrapped>
        <span className={classNames('block min-w-0', depth > 0 && 'pl-5')}>
          <Link
            to="/committees/$id"
            params={{ id: row.id }}
            className="line-clamp-2 rounded-tag break-words text-ink focus-ring hover:text-accent"
          >
            <bdi>{row.name}</bdi>
          </Link>
          {row.status !== 'active' && <Tag tone="line">{status?.label ?? row.status}</Tag>}
          <span className="block truncate text-meta font-normal text-ink-2">
            {[row.meets, row.place].filter(Boolean).join(' · ')}
          </span>
        </span>
      </PlainCell>
      <PlainCell>
        {row.chairs.length === 0 ? (
          <span className="text-ink-3">{t('list.none')}</span>
        ) : (
          row.chairs.map((chair) => (
            <bdi key={chair.id} className="block truncate">
              {words(chair)}
            </bdi>
          ))
        )}
      </PlainCell>
      <PlainCell align="end">{t('list.filled', { filled: row.filled, seats: row.seats })}</PlainCell>
      <PlainCell align="end">{share(row.livedExperience)}</PlainCell>
      <PlainCell>
        <FlagTags flags={row.flags} />
      </PlainCell>
    </PlainRow>
  );
}

/** Committees each followed by those that belong to it; one whose parent is gone stands by itself. */
function inTree(rows: readonly CommitteeSummary[]): { row: CommitteeSummary; depth: number }[] {
  const ids = new Set(rows.map((row) => row.id));
  const parentOf = (row: CommitteeSummary) => (row.parentId !== null && ids.has(row.parentId) ? row.parentId : null);
  const under = (parentId: string | null, depth: number): { row: CommitteeSummary; depth: number }[] =>
    rows.flatMap((row) =>
      parentOf(row) === parentId ? [{ row, depth }, ...(depth > 8 ? [] : under(row.id, depth + 1))] : [],
    );
  return under(null, 0);
}
