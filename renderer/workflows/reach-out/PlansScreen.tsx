import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Megaphone } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  Meter,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import { outreachStatuses } from '#shared/content/outreach-content.ts';
import type { OutreachPlan, OutreachProgress } from '#shared/contract/outreach.ts';

import { NewPlanDialog } from './NewPlanDialog.tsx';
import { OutreachPage } from './OutreachPage.tsx';

/** Every outreach plan with how far it is and what is due. */
export function PlansScreen() {
  const { t } = useTranslation('outreach');
  const today = useToday();
  const navigate = useNavigate();
  const plans = useQuery(orpc.outreach.plans.queryOptions({ input: { today }, meta: { shows: ['outreach'] } }));
  const add = (): void => {
    openDialog((close) => <NewPlanDialog onClose={close} onMade={open} />);
  };
  const open = (id: string): void => void navigate({ to: '/outreach/plans/$id', params: { id } });
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('plans.add'),
      group: 'records',
      icon: Megaphone,
      shortcut: 'N',
      run: add,
    }),
  ]);
  return (
    <OutreachPage
      place="plans"
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <Button variant="primary" keyHint="N" onPress={add}>
          {t('plans.add')}
        </Button>
      }
    >
      {plans.isPending && <Skeleton lines={6} />}
      {plans.isError && <ErrorState {...errorWords(plans.error)} onRetry={() => void plans.refetch()} />}
      {plans.data?.length === 0 && (
        <EmptyState
          title={t('plans.empty')}
          detail={t('plans.emptyDetail')}
          actions={[{ label: t('plans.add'), keyHint: 'N', run: add }]}
        />
      )}
      {plans.data !== undefined && plans.data.length > 0 && (
        <PlainTable
          label={t('places.plans')}
          columns={[
            { id: 'title', header: t('plans.columns.title') },
            { id: 'status', header: t('plans.columns.status'), width: 'w-24' },
            { id: 'progress', header: t('plans.columns.progress'), width: 'w-48' },
            { id: 'due', header: t('plans.columns.due'), width: 'w-24', align: 'end' },
            { id: 'next', header: t('plans.columns.next'), width: 'w-24' },
            { id: 'owner', header: t('plans.columns.owner'), width: 'w-40' },
          ]}
        >
          {plans.data.map((plan) => (
            <PlanRow key={plan.id} plan={plan} onOpen={() => open(plan.id)} />
          ))}
        </PlainTable>
      )}
    </OutreachPage>
  );
}

function PlanRow({
  plan,
  onOpen,
}: {
  plan: OutreachPlan & { progress: OutreachProgress; nextDueOn: string | null };
  onOpen: () => void;
}) {
  const { t } = useTranslation('outreach');
  const { members, today } = useTableNames();
  const { progress } = plan;
  const through = progress.done + progress.stopped;
  const count = through + progress.open;
  const owner = plan.ownerId === null ? undefined : members.get(plan.ownerId);
  return (
    <PlainRow>
      <PlainCell isHeader>
        <PlainButton onPress={onOpen} className="max-w-full truncate text-left font-name hover:underline">
          {plan.title}
        </PlainButton>
        {plan.ask !== '' && <p className="truncate text-meta font-normal text-ink-2">{plan.ask}</p>}
      </PlainCell>
      <PlainCell>
        <Tag tone={plan.status === 'running' ? 'moss' : 'neutral'}>
          {outreachStatuses.find((status) => status.id === plan.status)?.label}
        </Tag>
      </PlainCell>
      <PlainCell>
        <Meter
          label={plan.title}
          value={through}
          max={Math.max(1, count)}
          valueText={t('plans.progress', { done: through, count })}
        />
        <p className="text-meta text-ink-2">{t('plans.progress', { done: through, count })}</p>
        {progress.leftOut > 0 && (
          <p className="text-meta text-ink-3">{t('plans.leftOut', { count: progress.leftOut })}</p>
        )}
      </PlainCell>
      <PlainCell align="end">
        {plan.status === 'running' && progress.due > 0 ? (
          <span className="font-strong text-honey-ink">{progress.due.toLocaleString()}</span>
        ) : (
          '–'
        )}
      </PlainCell>
      <PlainCell>{plan.nextDueOn === null ? '–' : shortDay(plan.nextDueOn, today)}</PlainCell>
      <PlainCell>{owner?.name ?? t('nobody')}</PlainCell>
    </PlainRow>
  );
}
