import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowDownLeft, ArrowUpRight, Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { openPromise } from '#renderer/features/promises/open-promise.tsx';
import { keepPromise, promiseEntries } from '#renderer/features/promises/promise-changes.ts';
import { usePromiseWords } from '#renderer/features/promises/promise-words.ts';
import {
  Button,
  classNames,
  EmptyState,
  Icon,
  IconMenuButton,
  LinkButton,
  RoundCheck,
  SegmentedControl,
} from '#renderer/ui/index.ts';
import type { PartnerPromise, promiseScopes } from '#shared/contract/promises.ts';

import { OutreachPage } from './OutreachPage.tsx';
import { PartnerLink } from './PartnerLink.tsx';

type Side = 'us' | 'them' | undefined;
const openScopes = ['late', 'week', 'later', 'undated'] as const;

/** Every promise, ours and theirs, by when it is due. */
export function PromisesScreen() {
  const { t } = useTranslation('outreach');
  const { side } = useSearch({ from: '/shell/outreach/promises' });
  const navigate = useNavigate();
  const today = useToday();
  const [isKeptShown, setKeptShown] = useState(false);
  const counts = useQuery(
    orpc.promises.counts.queryOptions({ input: { today }, meta: { shows: ['promises', 'trash'] } }),
  ).data;
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('promises.add'),
      group: 'records',
      icon: Handshake,
      shortcut: 'N',
      run: () => openPromise(),
    }),
  ]);
  const open = counts === undefined ? undefined : counts.us.open + counts.them.open;
  return (
    <OutreachPage
      place="promises"
      table={{ view: { table: 'promises', scope: isKeptShown ? 'kept' : 'open', direction: side ?? null } }}
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <Button variant="primary" keyHint="N" onPress={() => openPromise()}>
          {t('promises.add')}
        </Button>
      }
    >
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <SegmentedControl
          label={t('promises.sides.label')}
          options={(['all', 'us', 'them'] as const).map((id) => ({ id, label: t(`promises.sides.${id}`) }))}
          value={side ?? 'all'}
          onChange={(id) => void navigate({ to: '/outreach/promises', search: id === 'all' ? {} : { side: id } })}
        />
        {open !== undefined && <span className="text-meta text-ink-2">{t('promises.count', { count: open })}</span>}
      </div>
      {open === 0 && !isKeptShown && (
        <EmptyState
          title={t('promises.empty')}
          detail={t('promises.emptyDetail')}
          actions={[{ label: t('promises.add'), run: () => openPromise() }]}
        />
      )}
      {openScopes.map((scope) => (
        <Part key={scope} scope={scope} side={side} />
      ))}
      <LinkButton onPress={() => setKeptShown(!isKeptShown)}>
        {t(isKeptShown ? 'promises.hideKept' : 'promises.showKept')}
      </LinkButton>
      {isKeptShown && <Part scope="kept" side={side} />}
    </OutreachPage>
  );
}

function Part({ scope, side }: { scope: Exclude<(typeof promiseScopes)[number], 'open'>; side: Side }) {
  const { t } = useTranslation('outreach');
  const today = useToday();
  const list = useInfiniteQuery(
    orpc.promises.list.infiniteOptions({
      input: (cursor: string | null) => ({ scope, today, direction: side ?? null, cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['promises', 'trash'] },
    }),
  );
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  const title = t(`promises.sections.${scope}`);
  return (
    <section aria-label={title} className="mb-5 max-w-4xl">
      <h2 className="mb-1 text-section">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((promise) => (
          <Line key={promise.id} promise={promise} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="pt-2">
          <Button size="small" isLoading={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('promises.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ promise }: { promise: PartnerPromise }) {
  const { t } = useTranslation('outreach');
  const { t: words } = useTranslation('promises');
  const { today, isDiscreet } = useTableNames();
  const state = usePromiseWords(today)(promise);
  const isKept = promise.keptOn !== null;
  const isHidden = isDiscreet && promise.isRestricted;
  const what = isHidden ? words('private') : promise.text;
  const isOurs = promise.direction === 'us';
  return (
    <li className="flex min-h-row items-center gap-3 py-1.5">
      <RoundCheck
        label={words(isKept ? 'open' : 'keep', { what })}
        isLabelHidden
        isDone={isKept}
        onChange={(next) => void keepPromise(promise.id, next)}
      />
      <span className="flex w-28 shrink-0 items-center gap-1.5 text-meta text-ink-2">
        <Icon of={isOurs ? ArrowUpRight : ArrowDownLeft} size={13} />
        {t(isOurs ? 'promises.weOwe' : 'promises.theyOwe')}
      </span>
      <span className={classNames('min-w-0 flex-1 break-words', isKept && 'text-ink-3')}>{what}</span>
      <span className="w-44 min-w-0 shrink-0">
        {isHidden ? <span className="text-ink-3">{t('private')}</span> : <PartnerLink record={promise.record} />}
      </span>
      <span className={classNames('w-24 shrink-0 text-right text-meta', state.ink)}>{state.words}</span>
      {isHidden ? (
        <span className="w-7" />
      ) : (
        <IconMenuButton size="small" label={words('more', { what })} entries={promiseEntries(promise)} />
      )}
    </li>
  );
}
