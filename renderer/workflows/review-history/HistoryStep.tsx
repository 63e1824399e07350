import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { redoStep, undoStep } from '#renderer/app/saving/undo.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { stepWords } from '#renderer/app/words/step-words.ts';
import { numberWords, timeWords } from '#renderer/app/words/instants.ts';
import { MergeLine } from '#renderer/features/partners/duplicates/MergeLine.tsx';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, Icon, PlainButton, Skeleton, Tag, classNames } from '#renderer/ui/index.ts';
import type { ChangeSet, RecordChange } from '#shared/contract/changes.ts';
import { TouchedRecord } from './TouchedRecord.tsx';

/** One step: who did what and when, what it touched, and the way to take it back or do it again. */
export function HistoryStep({ changeSet }: { changeSet: ChangeSet }) {
  const { t } = useTranslation('changes');
  const [isOpen, setIsOpen] = useState(false);
  const member = useMemberList().find(({ id }) => id === changeSet.memberId);
  const { id, at, state, count } = changeSet;
  const summary = stepWords(changeSet, useDeviceSettings().discreet);
  const isUndone = state === 'undone';
  return (
    <li>
      <div className="flex min-h-10 items-center gap-3">
        <PlainButton
          isExpanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
          className="flex min-w-0 flex-1 items-center gap-2.5 rounded-control px-1 py-1.5 hover:bg-hover"
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} className="text-ink-3" />
          <span className="w-18 shrink-0 text-meta text-ink-3">{timeWords(at)}</span>
          <span className={classNames('min-w-0 truncate', isUndone && 'text-ink-3 line-through')}>{summary}</span>
          {isUndone && <Tag tone="line">{t('undone')}</Tag>}
          {state === 'running' && <Tag tone="accent">{t('running')}</Tag>}
        </PlainButton>
        <span className="shrink-0 text-meta text-ink-3">{member?.name}</span>
        <span className="w-20 shrink-0 text-right text-meta text-ink-3">
          {t('count', { count, number: numberWords(count) })}
        </span>
        <span className="flex w-28 shrink-0 justify-end">
          {state === 'done' && (
            <Button size="small" aria-label={t('undoThis', { summary })} onPress={() => void undoStep(id)}>
              {t('takeBack')}
            </Button>
          )}
          {isUndone && (
            <Button size="small" aria-label={t('redoThis', { summary })} onPress={() => void redoStep(id)}>
              {t('doAgain')}
            </Button>
          )}
        </span>
      </div>
      {isOpen && changeSet.command === 'merges.merge' && state === 'done' && <MergesOfStep changeSetId={id} />}
      {isOpen && <Touched id={id} count={count} />}
    </li>
  );
}

/** What a step merged and what still can be taken apart, at any later time. */
function MergesOfStep({ changeSetId }: { changeSetId: string }) {
  const { discreet } = useDeviceSettings();
  const merges = useQuery(
    orpc.merges.ofStep.queryOptions({ input: { changeSetId }, meta: { shows: ['merges', 'changes'] } }),
  ).data;
  if (merges === undefined || merges.length === 0 || discreet) return null;
  return (
    <ul className="mb-1 ml-7 flex max-w-form flex-col gap-1 border-l-2 border-line pl-4">
      {merges.map((merge) => (
        <MergeLine key={merge.id} merge={merge} />
      ))}
    </ul>
  );
}

/** Storage names at most this many records of a step. */
const mostNamed = 200;

function Touched({ id, count }: { id: string; count: number }) {
  const { t } = useTranslation('changes');
  const touched = useQuery(orpc.changes.ofChangeSet.queryOptions({ input: { id }, meta: { shows: ['changes'] } }));
  return (
    <div className="mb-2 ml-7 border-l-2 border-line pl-4">
      {touched.isPending && <Skeleton lines={2} />}
      {touched.isError && <p className="text-ink-2">{errorWords(touched.error).what}</p>}
      {touched.data?.length === 0 && <p className="text-ink-3">{t('nothingNamed')}</p>}
      <ul>
        {withoutRepeats(touched.data ?? []).map((change) => (
          <TouchedRecord key={change.id} change={change} />
        ))}
      </ul>
      {count > mostNamed && <p className="py-1 text-meta text-ink-3">{t('mostNamed', { count: mostNamed })}</p>}
    </div>
  );
}

/** A record is named once, though rows that belong to it, such as those who took part, were written with it. */
function withoutRepeats(changes: readonly RecordChange[]): readonly RecordChange[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, record }) => {
    const key = `${kind} ${record.type} ${record.id}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return kind === 'updated' || isFirst;
  });
}
