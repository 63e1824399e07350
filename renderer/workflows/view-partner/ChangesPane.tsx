import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowRight, RotateCcw } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { shownChanges } from '#renderer/app/words/shown-changes.ts';
import { stepWords } from '#renderer/app/words/step-words.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { Button, classNames, ErrorState, Icon, Skeleton, Tag } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { RecordChange } from '#shared/contract/changes.ts';

import { useFieldName } from './use-field-name.ts';

/** What happened to the record and its roles, in words; one field can be set back without touching the others. */
export function ChangesPane({ record: { type, id } }: { record: PartnerRef }) {
  const { t } = useTranslation('profile');
  const query = useInfiniteQuery(
    orpc.changes.ofRecord.infiniteOptions({
      input: (cursor: number | null) => ({ type, id, cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['changes'] },
    }),
  );
  const found = query.data?.pages.flatMap((page) => page.changes) ?? [];
  if (query.isPending) return <Skeleton lines={5} />;
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <div className="py-2">
      {found.length === 0 && <p className="py-3 text-ink-3">{t('changes.none')}</p>}
      <ol aria-label={t('tabs.changes')} className="divide-y divide-line">
        {found.map((change) => (
          <ChangeLine key={change.id} change={change} recordId={id} />
        ))}
      </ol>
      {query.hasNextPage && (
        <div className="pt-3">
          <Button isLoading={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('changes.earlier')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ChangeLine({ change, recordId }: { change: RecordChange; recordId: string }) {
  const { t } = useTranslation('profile');
  const { members, isDiscreet } = useTableNames();
  const fieldName = useFieldName();
  const now = useNow();
  const { changeSet, record, kind, fields } = change;
  const shown = shownChanges(fields, isDiscreet);
  const isOther = record.id !== recordId;
  const isUndone = changeSet.state === 'undone';
  const isHidden = isOther && isDiscreet && record.isRestricted;
  const member = changeSet.memberId === null ? undefined : members.get(changeSet.memberId);
  return (
    <li className="flex flex-col gap-1 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className={classNames('min-w-0 break-words', isUndone ? 'text-ink-3 line-through' : 'font-name')}>
          {isHidden ? t('keptPrivate') : stepWords(changeSet, isDiscreet)}
        </span>
        {isUndone && <Tag tone="line">{t('changes.undone')}</Tag>}
        {isOther && !isHidden && (
          <span className="text-meta text-ink-3">
            {[t(`changes.kinds.${kind}`), t(`changes.types.${record.type}`)].filter(Boolean).join(': ')}
          </span>
        )}
        <span className="flex-1" />
        <span className="text-meta text-ink-3">
          {[member?.name, whenWords(changeSet.at, now)].filter(Boolean).join(', ')}
        </span>
      </p>
      {kind === 'updated' && !isHidden && (
        <ul>
          {shown.map((field) => (
            <li key={field.field} className="flex min-h-7 items-center gap-2 text-ink-2">
              <span className="w-28 shrink-0 truncate text-ink-3">{field.label ?? fieldName(field.field)}</span>
              <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-1.5">
                <span className="line-clamp-2 max-w-full break-words text-ink-3">
                  {field.before || t('changes.nothing')}
                </span>
                <Icon of={ArrowRight} size={11} className="self-center text-ink-3" label={t('changes.became')} />
                <span className="line-clamp-2 max-w-full break-words">{field.after || t('changes.nothing')}</span>
              </span>
              {change.canRevert && !isUndone && (
                <Button
                  size="small"
                  variant="quiet"
                  icon={RotateCcw}
                  aria-label={t('changes.setBackField', { field: field.label ?? fieldName(field.field) })}
                  onPress={() => void setBack(change.id, field.field)}
                >
                  {t('changes.setBack')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

async function setBack(changeId: number, field: string): Promise<void> {
  try {
    const { changeSet } = await client.changes.revertField({ changeId, field });
    afterSave({ changeSetId: changeSet.id, summary: changeSet.summary });
  } catch (error) {
    showError(error);
  }
}
