import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { stepFocus } from '#renderer/app/shortcuts/step-focus.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
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
import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import { decisionScopes, decisionStatuses } from '#shared/domain/decisions/statuses.ts';

import { useSettledText } from '../partners/use-settled-text.ts';
import { DecisionsTable } from './DecisionsTable.tsx';
import { openDecision } from './open-decision.tsx';

/** The register: what was decided, by whom, by which rule, and what it is time to look at again. */
export function DecisionsScreen() {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/decisions' });
  const { scope = 'all', text = '', body, rule, status } = search;
  const bodies = useCommitteeNames();
  const go = (part: Partial<typeof search>): void =>
    void navigate({ to: '/decisions', search: { ...search, ...part }, replace: true });
  const [typed, type] = useSettledText(text, (words) => go({ text: words || undefined }));
  const counts = useQuery(
    orpc.decisions.counts.queryOptions({ input: { today }, meta: { shows: ['decisions', 'trash'] } }),
  ).data;
  const query = {
    scope,
    text,
    committeeId: body === undefined ? null : body === 'whole' ? '' : body,
    kinds: rule === undefined ? [] : [rule],
    statuses: status === undefined ? [] : [status],
  };
  const pages = useInfiniteQuery(
    orpc.decisions.page.infiniteOptions({
      input: (cursor: string | null) => ({ ...query, today, cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: (before) => before,
      meta: { shows: ['decisions', 'committees', 'meetings', 'trash'] },
    }),
  );
  const add = (): void => openDecision(undefined, (id) => void navigate({ to: '/decisions/$id', params: { id } }));
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('shell:actions.addDecision'),
      group: 'records',
      icon: Plus,
      shortcut: 'N',
      run: add,
    }),
    defineAction({
      id: 'decisions.next',
      title: t('keys.next'),
      group: 'here',
      icon: ChevronDown,
      shortcut: 'J',
      run: () => stepFocus('[data-decision] button', 1),
    }),
    defineAction({
      id: 'decisions.previous',
      title: t('keys.previous'),
      group: 'here',
      icon: ChevronUp,
      shortcut: 'K',
      run: () => stepFocus('[data-decision] button', -1),
    }),
  ]);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const isFiltered = [text, body, rule, status].some(Boolean);
  const scopeLabel = (id: (typeof decisionScopes)[number]): string =>
    counts === undefined ? t(`scopes.${id}`) : `${t(`scopes.${id}`)} ${counts[id]}`;
  return (
    <Page
      title={t('title')}
      context={t('subtitle')}
      isScrolled
      table={{
        view: { table: 'decisions', ...query },
        lines: [scopeLabel(scope), ...(text === '' ? [] : [`“${text}”`])],
      }}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {t('shell:actions.addDecision')}
        </Button>
      }
      footerKeys={[
        { keys: 'J', label: t('keys.next') },
        { keys: 'K', label: t('keys.previous') },
        { keys: 'N', label: t('keys.add') },
      ]}
    >
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <SegmentedControl
          label={t('scope')}
          options={decisionScopes.map((id) => ({ id, label: scopeLabel(id) }))}
          value={scope}
          onChange={(id) => go({ scope: id === 'all' ? undefined : id })}
        />
        <SearchField
          label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={type}
          className="min-w-60 flex-1"
        />
        <Select
          label={t('filters.body')}
          options={[
            { id: '', label: t('filters.any') },
            { id: 'whole', label: t('whole') },
            ...bodies.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={body ?? ''}
          onChange={(id) => go({ body: id || undefined })}
        />
        <Select
          label={t('filters.rule')}
          options={[
            { id: '', label: t('filters.any') },
            ...decisionRuleIds.map((id) => ({ id, label: t(`rules.${id}`) })),
          ]}
          value={rule ?? ''}
          onChange={(id) => go({ rule: decisionRuleIds.find((each) => each === id) })}
        />
        <Select
          label={t('filters.status')}
          options={[
            { id: '', label: t('filters.any') },
            ...decisionStatuses.map((id) => ({ id, label: t(`statuses.${id}`) })),
          ]}
          value={status ?? ''}
          onChange={(id) => go({ status: decisionStatuses.find((each) => each === id) })}
        />
      </div>
      {pages.isPending && <Skeleton lines={8} />}
      {pages.isError && <ErrorState {...errorWords(pages.error)} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && rows.length === 0 && (
        <None
          kind={isFiltered ? 'filtered' : scope === 'toReview' ? 'toReview' : 'first'}
          onAdd={add}
          onClear={() => go({ text: undefined, body: undefined, rule: undefined, status: undefined })}
        />
      )}
      {rows.length > 0 && <DecisionsTable rows={rows} today={today} />}
      {pages.hasNextPage && <LinkButton onPress={() => void pages.fetchNextPage()}>{t('table.more')}</LinkButton>}
    </Page>
  );
}

function None({
  kind,
  onAdd,
  onClear,
}: {
  kind: 'first' | 'filtered' | 'toReview';
  onAdd: () => void;
  onClear: () => void;
}) {
  const { t } = useTranslation('decisions');
  if (kind === 'filtered')
    return (
      <EmptyState
        title={t('none.filtered')}
        detail={t('none.filteredDetail')}
        actions={[{ label: t('filters.clear'), run: onClear }]}
      />
    );
  if (kind === 'toReview') return <EmptyState title={t('none.toReview')} detail={t('none.toReviewDetail')} />;
  return (
    <EmptyState
      title={t('none.title')}
      detail={t('none.detail')}
      actions={[{ label: t('shell:actions.addDecision'), keyHint: 'N', run: onAdd }]}
    />
  );
}
