import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { Avatar, classNames, IconMenuButton, LinkButton, RoundCheck, Section } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';

import { tintOf } from '../members/member-queries.ts';
import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { completeFollowUps } from './follow-up-changes.ts';
import { lineEntries } from './FollowUpLine.tsx';
import { dueInk, summaryOf, useDueWords } from './follow-up-words.ts';

/** What is open with one partner, by day, each with its done check. */
export function PartnerFollowUps({ record, onAdd }: { record: PartnerRef; onAdd: () => void }) {
  const { t } = useTranslation('profile');
  const { today } = useTableNames();
  const addKey = useKeyHint('followUps.add');
  const open = useQuery(
    orpc.followUps.list.queryOptions({
      input: { scope: 'open', today, record: { type: record.type, id: record.id }, limit: 50 },
      meta: { shows: ['followUps', 'trash'] },
    }),
  ).data?.rows;
  return (
    <Section
      title={t('followUps.title')}
      count={open === undefined || open.length === 0 ? undefined : open.length}
      action={
        <LinkButton icon={Plus} keyHint={addKey} onPress={onAdd}>
          {t('followUps.add')}
        </LinkButton>
      }
    >
      {open?.length === 0 && <p className="text-ink-3">{t('followUps.none')}</p>}
      <ul className="divide-y divide-line">
        {open?.map((followUp) => (
          <OpenFollowUp key={followUp.id} followUp={followUp} />
        ))}
      </ul>
    </Section>
  );
}

/** One open or done follow-up in a narrow column. */
export function OpenFollowUp({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('followUps');
  const { members, today, isDiscreet } = useTableNames();
  const isHidden = isDiscreet && followUp.record?.isRestricted === true;
  const dueWords = useDueWords(today);
  const owner = followUp.ownerId === null ? undefined : members.get(followUp.ownerId);
  const what = isHidden ? t('row.private') : summaryOf(followUp);
  const due = dueWords(followUp.dueOn);
  const isDone = followUp.doneOn !== null;
  return (
    <li className="flex items-start gap-2 py-1.5">
      <RoundCheck
        label={t(isDone ? 'row.reopen' : 'row.done', { what })}
        isLabelHidden
        isDone={isDone}
        onChange={(next) => void completeFollowUps([followUp.id], next)}
      />
      <div className="min-w-0 flex-1 py-0.5">
        <p className={classNames('break-words', isDone && 'text-ink-3 line-through')}>{what}</p>
        <p className={classNames('text-meta', isDone ? 'text-ink-3' : dueInk(due.tone))}>
          {followUp.doneOn === null ? due.words : t('row.doneOn', { day: shortDay(followUp.doneOn, today) })}
        </p>
      </div>
      {owner !== undefined && <Avatar name={owner.name} kind="user" tint={tintOf(owner)} size="small" />}
      <IconMenuButton
        size="small"
        label={t('row.more', { what })}
        entries={lineEntries(followUp, today, t, isHidden)}
      />
    </li>
  );
}
