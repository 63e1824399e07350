import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { fieldWords } from '#renderer/app/words/field-words.ts';
import { Button, Dialog } from '#renderer/ui/index.ts';
import type { Merge } from '#shared/contract/merges.ts';

/** What went back when a merge was taken apart, and what stays as it was changed since. */
export function ApartReport({
  merge,
  report,
  onClose,
}: {
  merge: Merge;
  report: {
    readonly movedBack: number;
    readonly changedSince: number;
    readonly keptFields: readonly string[];
    readonly otherId: string;
  };
  onClose: () => void;
}) {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const open = (): void => {
    onClose();
    void navigate({
      to: merge.type === 'people' ? '/people/$id' : '/organizations/$id',
      params: { id: report.otherId },
    });
  };
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t('merged.doneTitle', { name: merge.otherName })}
      footer={
        <>
          <Button onPress={onClose}>{t('merged.close')}</Button>
          <Button variant="primary" autoFocus onPress={open}>
            {t('merged.open', { name: merge.otherName })}
          </Button>
        </>
      }
    >
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        <li>{t('merged.moved', { count: report.movedBack })}</li>
        {report.changedSince > 0 && <li>{t('merged.changed', { count: report.changedSince })}</li>}
        {report.keptFields.length > 0 && (
          <li>{t('merged.kept', { fields: report.keptFields.map(fieldWords).join(', ') })}</li>
        )}
        <li>{t('merged.added')}</li>
      </ul>
    </Dialog>
  );
}
