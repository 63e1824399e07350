import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { classNames, RoundCheck } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';

import { dueState, shortDay } from './day-words.ts';
import { useTableNames } from './table-names.ts';

/** The next open follow-up with its done button: honey when it is due, danger words when it is late. */
export function NextStep({ type, id }: { type: PartnerType; id: string }) {
  const { t } = useTranslation('partners');
  const { today } = useTableNames();
  const open = useQuery(
    orpc.followUps.list.queryOptions({
      input: { scope: 'open', today, record: { type, id }, limit: 2 },
      meta: { shows: ['followUps', 'trash'] },
    }),
  ).data?.rows;
  const [next, ...others] = open ?? [];
  if (next === undefined) {
    if (open === undefined) return null;
    return (
      <p className="my-3 rounded-control border border-dashed border-line-2 px-3 py-2.5 text-ink-3">{t('next.none')}</p>
    );
  }
  const due = dueState(next.dueOn, today);
  const isDue = due.kind === 'late' || due.kind === 'today';
  const done = (): void => {
    client.followUps
      .complete({ ids: [next.id], doneOn: today })
      .then(afterSave)
      .catch(showError);
  };
  return (
    <section
      aria-label={t('next.title')}
      className={classNames(
        'my-3 rounded-card border px-3 py-2.5',
        isDue ? 'border-honey-line bg-honey-soft' : 'border-line-2 bg-bg',
      )}
    >
      <div className="flex items-center gap-2">
        <h3 className="flex-1 font-strong">{t('next.title')}</h3>
        <span
          className={classNames(
            'text-meta font-strong',
            due.kind === 'late' ? 'text-danger' : isDue ? 'text-honey-ink' : 'text-ink-2',
          )}
        >
          {dueWords(next, today, t)}
        </span>
      </div>
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 break-words text-ink-2">{summaryOf(next)}</p>
        <RoundCheck label={t('next.done', { what: summaryOf(next) })} isLabelHidden isDone={false} onChange={done} />
      </div>
      {others.length > 0 && <p className="text-meta text-ink-3">{t('next.more')}</p>}
    </section>
  );
}

function summaryOf(followUp: FollowUp): string {
  return followUp.summary === ''
    ? (followUpTypes.find((type) => type.id === followUp.type)?.label ?? followUp.type)
    : followUp.summary;
}

function dueWords(followUp: FollowUp, today: string, t: ReturnType<typeof useTranslation<'partners'>>['t']): string {
  const due = dueState(followUp.dueOn, today);
  if (due.kind === 'late') return t('due.late', { count: due.days });
  if (due.kind === 'later') return shortDay(followUp.dueOn, today);
  return t(`due.${due.kind}`);
}
