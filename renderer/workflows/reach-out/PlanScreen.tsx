import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { CirclePause, CircleCheckBig, ListChecks, Pencil, Phone, Play, Trash2, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { TableNamesContext } from '#renderer/features/partners/table-names.ts';
import { Button, ErrorState, IconMenuButton, LinkButton, Section, Skeleton, Tag } from '#renderer/ui/index.ts';
import { channels } from '#shared/content/channels.ts';
import { outreachStatuses, type OutreachStatusId } from '#shared/content/outreach-content.ts';
import type { OutreachPlan, OutreachProgress } from '#shared/contract/outreach.ts';

import { AudienceDialog } from './AudienceDialog.tsx';
import { PlanTargets } from './PlanTargets.tsx';
import { StepsDialog } from './StepsDialog.tsx';
import { told } from './told.ts';
import { useOutreachNames } from './use-outreach-names.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';

/** One plan: its ask, its steps with who waits where, and its audience. */
export function PlanScreen() {
  const { t } = useTranslation('outreach');
  const { id } = useParams({ from: '/shell/outreach/plans/$id' });
  const navigate = useNavigate();
  const names = useOutreachNames();
  const query = useQuery(
    orpc.outreach.plan.queryOptions({ input: { id, today: names.today }, meta: { shows: ['outreach'] } }),
  );
  const plan = query.data?.plan;
  const editSteps = (): void => {
    if (plan !== undefined) openDialog((close) => <StepsDialog plan={plan} onClose={close} />);
  };
  const addAudience = (): void => {
    if (plan !== undefined) openDialog((close) => <AudienceDialog plan={plan} onClose={close} />);
  };
  const openSheet = (): void => void navigate({ to: '/outreach/plans/$id/sheet', params: { id } });
  const setStatus = (status: OutreachStatusId): void => {
    if (plan !== undefined) void told(client.outreach.update({ id, version: plan.version, patch: { status } }));
  };
  const remove = async (): Promise<void> => {
    if (await told(client.outreach.remove({ id }))) void navigate({ to: '/outreach/plans' });
  };
  useActionScope([
    defineAction({
      id: 'profile.edit',
      title: t('plan.editSteps'),
      group: 'here',
      icon: Pencil,
      shortcut: 'E',
      run: editSteps,
    }),
    defineAction({
      id: 'records.quickAdd',
      title: t('plan.addAudience'),
      group: 'records',
      icon: UserPlus,
      shortcut: 'N',
      run: addAudience,
    }),
    defineAction({
      id: 'outreach.sheet',
      title: t('plan.sheet'),
      group: 'here',
      icon: Phone,
      shortcut: 'C',
      run: openSheet,
    }),
  ]);
  return (
    <TableNamesContext value={names}>
      <Page
        title={plan?.title ?? ''}
        isScrolled
        breadcrumbs={[{ id: 'plans', label: t('plan.back'), onPress: () => void navigate({ to: '/outreach/plans' }) }]}
        footerKeys={[
          { keys: 'C', label: t('plan.sheet') },
          { keys: 'N', label: t('plan.addAudience') },
          { keys: 'E', label: t('plan.editSteps') },
        ]}
        actions={
          plan !== undefined && (
            <>
              <IconMenuButton
                variant="bordered"
                label={t('plan.more')}
                entries={[
                  { id: 'steps', label: t('plan.editSteps'), icon: Pencil, keyHint: 'E', run: editSteps },
                  ...(plan.status === 'running'
                    ? [{ id: 'pause', label: t('plan.pause'), icon: CirclePause, run: () => setStatus('draft') }]
                    : []),
                  ...(plan.status === 'done'
                    ? []
                    : [{ id: 'finish', label: t('plan.finish'), icon: CircleCheckBig, run: () => setStatus('done') }]),
                  { kind: 'separator' as const, id: 'line' },
                  {
                    id: 'remove',
                    label: t('plan.removePlan'),
                    icon: Trash2,
                    tone: 'danger' as const,
                    run: () => void remove(),
                  },
                ]}
              />
              <Button icon={UserPlus} keyHint="N" onPress={addAudience}>
                {t(plan.audienceType === 'people' ? 'plan.addAudience' : 'plan.addAudienceOrganizations')}
              </Button>
              {plan.status === 'running' ? (
                <Button variant="primary" icon={ListChecks} keyHint="C" onPress={openSheet}>
                  {t('plan.sheet')}
                </Button>
              ) : (
                <Button variant="primary" icon={Play} onPress={() => setStatus('running')}>
                  {t(plan.status === 'done' ? 'plan.again' : 'plan.start')}
                </Button>
              )}
            </>
          )
        }
      >
        {query.isPending && <Skeleton lines={8} />}
        {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
        {query.data !== undefined && (
          <>
            <PlanHead plan={query.data.plan} today={names.today} />
            <PlanSteps plan={query.data.plan} progress={query.data.progress} onEdit={editSteps} />
            <PlanTargets plan={query.data.plan} progress={query.data.progress} />
            <AttachmentsSection recordType="outreachPlans" recordId={id} />
          </>
        )}
      </Page>
    </TableNamesContext>
  );
}

function PlanHead({ plan, today }: { plan: OutreachPlan; today: string }) {
  const { t } = useTranslation('outreach');
  return (
    <header className="mb-5 flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="min-w-72 flex-1">
        <p className="text-meta font-strong text-ink-2">{t('plan.ask')}</p>
        <p className="font-words text-statement">{plan.ask === '' ? t('plan.noAsk') : plan.ask}</p>
        {plan.purpose !== '' && <p className="mt-1 max-w-3xl text-ink-2">{plan.purpose}</p>}
      </div>
      <div className="flex items-center gap-2 pt-1">
        <Tag tone={plan.status === 'running' ? 'moss' : 'neutral'}>
          {outreachStatuses.find((status) => status.id === plan.status)?.label}
        </Tag>
        <span className="text-meta text-ink-2">
          {plan.startsOn === null || plan.status === 'draft'
            ? t('plan.notStarted')
            : t('plan.startedOn', { day: shortDay(plan.startsOn, today) })}
        </span>
      </div>
    </header>
  );
}

function PlanSteps({ plan, progress, onEdit }: { plan: OutreachPlan; progress: OutreachProgress; onEdit: () => void }) {
  const { t } = useTranslation('outreach');
  return (
    <Section title={t('plan.steps')} action={<LinkButton onPress={onEdit}>{t('plan.editSteps')}</LinkButton>}>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-3">
        {plan.steps.map((step, index) => {
          const here = progress.steps.find((each) => each.stepsDone === index)?.count ?? 0;
          return (
            <li key={step.id} className="flex min-w-0 flex-col rounded-card border border-line bg-raised px-3 py-2.5">
              <p className="flex items-baseline justify-between gap-2">
                <span className="font-strong">{channels.find((channel) => channel.id === step.channel)?.label}</span>
                <span className="text-meta text-ink-3">{t('plan.day', { day: step.day })}</span>
              </p>
              {step.subject !== '' && <p className="truncate text-meta text-ink-2">{step.subject}</p>}
              <p className="mt-1 line-clamp-3 flex-1 text-meta whitespace-pre-line text-ink-2">{step.script}</p>
              <p className="mt-2 text-meta font-strong">{t('plan.here', { count: here })}</p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
