import { useQuery } from '@tanstack/react-query';
import { MessageSquarePlus, PauseCircle, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  IconButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import { cadenceTiers } from '#shared/content/cadence-tiers.ts';
import type { Hello } from '#shared/contract/cadences.ts';
import { addDays } from '#shared/dates.ts';

import { OutreachPage } from './OutreachPage.tsx';
import { PartnerLink } from './PartnerLink.tsx';
import { TiersDialog } from './TiersDialog.tsx';
import { told } from './told.ts';

/** Who has not heard from us for longer than their rhythm. */
export function HelloScreen() {
  const { t } = useTranslation('outreach');
  const today = useToday();
  const due = useQuery(
    orpc.cadences.due.queryOptions({
      input: { today, limit: 200 },
      meta: { shows: ['cadences', 'people', 'organizations', 'interactions', 'assessments', 'trash'] },
    }),
  );
  return (
    <OutreachPage
      place="hello"
      actions={
        <Button icon={SlidersHorizontal} onPress={() => openDialog((close) => <TiersDialog onClose={close} />)}>
          {t('hello.tiers')}
        </Button>
      }
    >
      {due.isPending && <Skeleton lines={8} />}
      {due.isError && <ErrorState {...errorWords(due.error)} onRetry={() => void due.refetch()} />}
      {due.data?.total === 0 && <EmptyState title={t('hello.empty')} detail={t('hello.emptyDetail')} />}
      {due.data !== undefined && due.data.total > 0 && (
        <div className="max-w-5xl">
          <p className="mb-2 text-ink-2">
            {t('hello.count', { count: due.data.total })}
            {due.data.rows.length < due.data.total &&
              ` · ${t('hello.shown', { shown: due.data.rows.length, count: due.data.total })}`}
          </p>
          <PlainTable
            label={t('places.hello')}
            columns={[
              { id: 'who', header: t('hello.columns.who') },
              { id: 'rhythm', header: t('hello.columns.rhythm'), width: 'w-72' },
              { id: 'last', header: t('hello.columns.last'), width: 'w-28' },
              { id: 'since', header: t('hello.columns.since'), width: 'w-24' },
              { id: 'act', header: t('hello.columns.act'), width: 'w-32' },
            ]}
          >
            {due.data.rows.map((row) => (
              <HelloRow key={row.record.id} hello={row} />
            ))}
          </PlainTable>
        </div>
      )}
    </OutreachPage>
  );
}

function HelloRow({ hello }: { hello: Hello }) {
  const { t } = useTranslation('outreach');
  const { today, isDiscreet } = useTableNames();
  const { record } = hello;
  const name = isDiscreet && record.isRestricted ? t('private') : record.label;
  const type = record.type === 'people' ? ('people' as const) : ('organizations' as const);
  const tier = cadenceTiers.find((each) => each.id === hello.tier)?.label ?? t('hello.own');
  return (
    <PlainRow>
      <PlainCell isHeader>
        <PartnerLink record={record} detail={hello.organizationName} />
      </PlainCell>
      <PlainCell>
        <span className="flex flex-wrap items-center gap-1.5">
          <Tag>{tier}</Tag>
          <span className="text-meta text-ink-2">{t('hello.every', { count: hello.everyDays })}</span>
        </span>
      </PlainCell>
      <PlainCell>{hello.lastContactOn === null ? t('hello.never') : shortDay(hello.lastContactOn, today)}</PlainCell>
      <PlainCell>
        <span className="font-strong text-honey-ink">{shortDay(hello.dueOn, today)}</span>
      </PlainCell>
      <PlainCell>
        <span className="flex gap-1">
          <IconButton
            icon={MessageSquarePlus}
            variant="bordered"
            size="small"
            label={t('hello.log', { name })}
            onPress={() => void runAction('interactions.log', `${type}/${record.id}`)}
          />
          <IconButton
            icon={PauseCircle}
            size="small"
            label={t('hello.pauseOf', { name })}
            onPress={() =>
              void told(
                client.cadences.set({
                  record: { type, id: record.id },
                  everyDays: hello.isOwn ? hello.everyDays : null,
                  pausedUntil: addDays(today, 30),
                }),
              )
            }
          />
        </span>
      </PlainCell>
    </PlainRow>
  );
}
