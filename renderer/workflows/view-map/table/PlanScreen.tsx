import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Copy, ListChecks, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, EmptyState, ErrorState, showToast, Skeleton } from '#renderer/ui/index.ts';

import { printOnWall } from '../print-wall.tsx';
import { PlanTable } from './PlanTable.tsx';
import { planMarkdown, type PlanChoice } from './plan-text.ts';
import { dayText, sectorName } from './table-words.ts';

type Edits = Readonly<Record<string, Partial<Pick<PlanChoice, 'askerId' | 'dueOn' | 'isIncluded'>>>>;

/** The recruitment plan: whom to ask to which empty chair, why, who asks, by when; printed, copied, or made into follow-ups. */
export function PlanScreen() {
  const { t } = useTranslation('seats');
  const navigate = useNavigate();
  const today = useToday();
  const me = useMe();
  const members = useMemberList();
  const { discreet } = useDeviceSettings();
  const [edits, setEdits] = useState<Edits>({});
  const [isDrafted, setDrafted] = useState(false);
  const plan = useQuery(
    orpc.seats.plan.queryOptions({
      input: { today },
      meta: { shows: ['seats', 'people', 'organizations', 'trash', 'assessments', 'relationships'] },
    }),
  );
  const names = new Map(members.map((member) => [member.id, member.name]));
  const choices = (plan.data?.lines ?? []).map((line): PlanChoice => ({
    line,
    askerId: line.askerId ?? me?.id ?? null,
    dueOn: line.dueOn,
    isIncluded: line.prospect !== null,
    ...edits[line.seatId],
  }));
  const asks = choices.filter((choice) => choice.isIncluded && choice.line.prospect !== null);
  const intro = t('plan.intro', { day: dayText(today) });

  const draft = async (): Promise<void> => {
    try {
      const tasks = asks.flatMap(({ line, askerId, dueOn }) => {
        const record = line.prospect?.record;
        if (record === undefined || (record.type !== 'people' && record.type !== 'organizations')) return [];
        const summary = t('plan.task', { name: record.label, sector: sectorName(line.sector) });
        return [{ record: { type: record.type, id: record.id }, summary, ownerId: askerId, dueOn }];
      });
      const saved = await client.seats.draftPlan({ tasks });
      setDrafted(true);
      afterSave(saved);
    } catch (error) {
      showError(error);
    }
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(planMarkdown(choices, names, today, discreet));
    showToast({ title: t('plan.copied') });
  };
  const print = (): void =>
    printOnWall(
      <article className="flex flex-col gap-4 text-ink">
        <h1 className="font-words text-record">{t('plan.title')}</h1>
        <p>{intro}</p>
        <PlanTable choices={choices} names={names} />
      </article>,
    );
  useActionScope([
    defineAction({ id: 'plan.copy', title: t('plan.copy'), group: 'here', icon: Copy, run: copy }),
    defineAction({ id: 'plan.print', title: t('plan.print'), group: 'here', icon: Printer, run: print }),
  ]);

  return (
    <Page
      title={t('plan.title')}
      breadcrumbs={[{ id: 'table', label: t('plan.back'), onPress: () => void navigate({ to: '/map/table' }) }]}
      isScrolled
      actions={
        choices.length > 0 && (
          <>
            <Button icon={Copy} onPress={() => void copy().catch(showError)}>
              {t('plan.copy')}
            </Button>
            <Button icon={Printer} onPress={print}>
              {t('plan.print')}
            </Button>
            {isDrafted ? (
              <Button icon={ListChecks} onPress={() => void navigate({ to: '/follow-ups' })}>
                {t('plan.done')}
              </Button>
            ) : (
              <Button variant="primary" icon={ListChecks} isDisabled={asks.length === 0} onPress={() => void draft()}>
                {t('plan.draft')}
              </Button>
            )}
          </>
        )
      }
    >
      {plan.isPending && <Skeleton lines={8} />}
      {plan.isError && <ErrorState {...errorWords(plan.error)} onRetry={() => void plan.refetch()} />}
      {plan.isSuccess && choices.length === 0 && <EmptyState title={t('plan.full')} detail={t('plan.fullDetail')} />}
      {choices.length > 0 && (
        <article className="mx-auto flex max-w-300 flex-col gap-4">
          <p className="font-words text-section">{intro}</p>
          {!isDrafted && <p className="text-meta text-ink-2">{t('plan.draftNote', { count: asks.length })}</p>}
          <PlanTable
            choices={choices}
            names={names}
            onEdit={(seatId, patch) => {
              setEdits((old) => ({ ...old, [seatId]: { ...old[seatId], ...patch } }));
              setDrafted(false);
            }}
          />
        </article>
      )}
    </Page>
  );
}
