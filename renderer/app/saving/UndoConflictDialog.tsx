import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Dialog } from '#renderer/ui/index.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { fieldWords } from '../words/field-words.ts';
import { undoStep } from './undo.ts';

/** Names what stands in the way of an undo and offers to take back the rest. */
export function UndoConflictDialog({
  conflict,
  onClose,
}: {
  conflict: AppErrorData<'undoConflict'>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['shell', 'changes']);
  const { discreet } = useDeviceSettings();
  const whatChanged = (field: string, name: string): string => {
    if (field === '') return name === '' ? t('conflict.record') : t('conflict.recordBy', { name });
    return name === ''
      ? t('conflict.field', { field: fieldWords(field) })
      : t('conflict.fieldBy', { field: fieldWords(field), name });
  };
  const takeBackRest = (): void => {
    onClose();
    void undoStep(conflict.changeSetId, true);
  };
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      title={t('conflict.title')}
      description={t('conflict.detail')}
      footer={
        <>
          <Button onPress={onClose}>{t('conflict.leave')}</Button>
          <Button variant="primary" onPress={takeBackRest}>
            {t('conflict.takeBackRest')}
          </Button>
        </>
      }
    >
      <ul className="divide-y divide-line">
        {conflict.conflicts.map(({ type, id, field, label, isRestricted, changedBy }) => (
          <li key={`${type} ${id} ${field}`} className="py-2">
            <span className="font-name">
              {discreet && isRestricted ? t('changes:keptPrivate') : label || t('conflict.unnamed')}
            </span>
            <span className="block text-meta text-ink-3">{whatChanged(field, changedBy)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
