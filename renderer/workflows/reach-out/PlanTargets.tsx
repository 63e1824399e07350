import { useInfiniteQuery } from '@tanstack/react-query';
import { RotateCcw, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { dueState, shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import {
  Button,
  IconButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Section,
  SegmentedControl,
  Skeleton,
} from '#renderer/ui/index.ts';
import { channels } from '#shared/content/channels.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { leftOutReasons } from '#shared/content/outreach-content.ts';
import type { OutreachPlan, OutreachProgress, OutreachTarget } from '#shared/contract/outreach.ts';

import { PartnerLink } from './PartnerLink.tsx';
import { told } from './told.ts';

const scopes = ['due', 'open', 'done', 'stopped', 'left-out'] as const;
type Scope = (typeof scopes)[number];

/** The audience of a plan: who is due, under way, through, stopped and left out, with the reason. */
export function PlanTargets({ plan, progress }: { plan: OutreachPlan; progress: OutreachProgress }) {
  const { t } = useTranslation('outreach');
  const { today } = useTableNames();
  // Until somebody chooses, the list that has something to do.
  const [chosen, setChosen] = useState<Scope>();
  const scope =
    chosen ?? (progress.due > 0 ? 'due' : progress.open > 0 || progress.leftOut === 0 ? 'open' : 'left-out');
  const counts: Readonly<Record<Scope, number>> = {
    due: progress.due,
    open: progress.open,
    done: progress.done,
    stopped: progress.stopped,
    'left-out': progress.leftOut,
  };
  const targets = useInfiniteQuery(
    orpc.outreach.targets.infiniteOptions({
      input: (cursor: string | null) => ({ id: plan.id, scope, today, cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['outreach', 'people', 'organizations'] },
    }),
  );
  const rows = targets.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Section title={t('plan.audience')}>
      <SegmentedControl
        label={t('plan.scopes.label')}
        options={scopes.map((id) => ({ id, label: `${t(`plan.scopes.${id}`)} ${counts[id].toLocaleString()}` }))}
        value={scope}
        onChange={setChosen}
      />
      {targets.isPending && <Skeleton lines={4} />}
      {!targets.isPending && rows.length === 0 && <p className="py-3 text-ink-3">{t(`plan.emptyScope.${scope}`)}</p>}
      {rows.length > 0 && (
        <div className="mt-2">
          <PlainTable
            label={t(`plan.scopes.${scope}`)}
            columns={[
              { id: 'who', header: t('plan.columns.who') },
              { id: 'step', header: t('plan.columns.step'), width: 'w-60' },
              { id: 'when', header: t('plan.columns.when'), width: 'w-20' },
              { id: 'last', header: t('plan.columns.last'), width: 'w-56' },
              { id: 'act', header: t('plan.columns.act'), width: 'w-20' },
            ]}
          >
            {rows.map((row) => (
              <TargetRow key={row.id} target={row} plan={plan} />
            ))}
          </PlainTable>
          {targets.hasNextPage && (
            <div className="pt-2">
              <Button size="small" isLoading={targets.isFetchingNextPage} onPress={() => void targets.fetchNextPage()}>
                {t('plan.more_rows')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}

function TargetRow({ target, plan }: { target: OutreachTarget; plan: OutreachPlan }) {
  const { t } = useTranslation('outreach');
  const { today, isDiscreet } = useTableNames();
  const isHidden = isDiscreet && target.record.isRestricted;
  const name = isHidden ? t('private') : target.record.label;
  const step = plan.steps[target.stepsDone];
  const reason = leftOutReasons.find((each) => each.id === (target.blocked ?? target.reason))?.label;
  const isLate = target.nextDueOn !== null && dueState(target.nextDueOn, today).kind === 'late';
  const outcome = interactionOutcomes.find((each) => each.id === target.lastOutcome)?.label;
  const isOut = target.state === 'stopped';
  return (
    <PlainRow>
      <PlainCell isHeader>
        <PartnerLink record={target.record} detail={target.organizationName} />
      </PlainCell>
      <PlainCell>
        {target.state === 'left-out' ? (
          reason
        ) : step === undefined ? (
          <span className="text-ink-3">{t('plan.through')}</span>
        ) : (
          <>
            {t('plan.stepOf', {
              at: target.stepsDone + 1,
              of: plan.steps.length,
              channel: channels.find((channel) => channel.id === step.channel)?.label ?? step.channel,
            })}
            {reason !== undefined && (
              <p className="text-meta font-strong text-danger">{t('plan.blocked', { reason })}</p>
            )}
          </>
        )}
      </PlainCell>
      <PlainCell>
        {target.nextDueOn === null ? (
          '–'
        ) : (
          <span className={isLate ? 'font-strong text-danger' : undefined}>{shortDay(target.nextDueOn, today)}</span>
        )}
      </PlainCell>
      <PlainCell>
        {target.lastTouchOn !== null && (
          <span className="text-ink-2">
            {[outcome, shortDay(target.lastTouchOn, today)].filter(Boolean).join(', ')}
          </span>
        )}
        {target.note !== '' && !isHidden && <p className="line-clamp-2 text-meta text-ink-3">{target.note}</p>}
      </PlainCell>
      <PlainCell>
        {(target.state === 'open' || isOut) && (
          <IconButton
            size="small"
            icon={isOut ? RotateCcw : UserMinus}
            label={`${t(isOut ? 'plan.resume' : 'plan.stop')}: ${name}`}
            onPress={() =>
              void told(client.outreach.setTargets({ ids: [target.id], state: isOut ? 'open' : 'stopped' }))
            }
          />
        )}
      </PlainCell>
    </PlainRow>
  );
}
