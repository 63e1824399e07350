import { useMutation, useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, Dialog, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';

import { trashMany } from './bulk-changes.ts';

/** Shows what would go to the trash and what is kept, before it goes there. */
export function TrashDialog({
  type,
  selection,
  isDiscreet,
  onDone,
  onClose,
}: {
  type: PartnerType;
  selection: Selection;
  isDiscreet: boolean;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('partners');
  const preview = useQuery(orpc.trash.preview.queryOptions({ input: { type, selection }, gcTime: 0, staleTime: 0 }));
  const facts = preview.data;
  const kept =
    facts === undefined
      ? []
      : (['interactions', 'followUps', 'notes', 'relationships', 'commitments', 'roles'] as const)
          .filter((kind) => facts[kind] > 0)
          .map((kind) => t(`trash.${kind}`, { count: facts[kind] }));
  const move = useMutation({
    mutationFn: () =>
      trashMany(type, selection, kept.length === 0 ? undefined : t('trash.keptShort', { list: kept.join(', ') })),
    onSuccess: () => {
      onDone();
      onClose();
    },
    onError: showError,
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('trash.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('choose.cancel')}</Button>
          <Button
            variant="danger"
            icon={Trash2}
            isDisabled={facts === undefined || facts.count === 0}
            isLoading={move.isPending}
            autoFocus
            onPress={() => move.mutate()}
          >
            {facts === undefined ? t('trash.move') : t(`trash.moveCount.${type}`, { count: facts.count })}
          </Button>
        </>
      }
    >
      {preview.isPending && <Skeleton lines={3} />}
      {preview.isError && <ErrorState {...errorWords(preview.error)} onRetry={() => void preview.refetch()} />}
      {facts !== undefined && (
        <div className="flex flex-col gap-2">
          <ul>
            {facts.sample.map((record) => (
              <li key={record.id} className="truncate">
                <bdi className="font-name">
                  {record.isRestricted && isDiscreet ? t('cell.hiddenName') : record.label}
                </bdi>
              </li>
            ))}
            {facts.count > facts.sample.length && (
              <li className="text-ink-3">{t('trash.andMore', { count: facts.count - facts.sample.length })}</li>
            )}
          </ul>
          <p className="text-ink-2">
            {kept.length === 0 ? t('trash.nothingLinked') : t('trash.kept', { list: kept.join(', ') })}
          </p>
          <p className="text-meta text-ink-3">{t('trash.undoable')}</p>
        </div>
      )}
    </Dialog>
  );
}
