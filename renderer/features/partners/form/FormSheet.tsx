import { useState, type ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Banner, Button, Dialog } from '#renderer/ui/index.ts';

/** A form in a sheet: Mod+Enter saves, what was typed is never lost by an error, and leaving it unsaved asks first. */
export function FormSheet({
  title,
  description,
  saveLabel,
  formId,
  isDirty,
  isSaving,
  failure,
  stale,
  onClose,
  children,
}: {
  title: string;
  description?: string | undefined;
  saveLabel: string;
  formId: string;
  isDirty: boolean;
  isSaving: boolean;
  /** Why the last save failed, where no field is to blame. */
  failure: unknown;
  /** Somebody saved the record meanwhile. */
  stale?: { readonly saveAnyway: () => void } | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('partners');
  const [isLeaving, setLeaving] = useState(false);
  const leave = (): void => {
    if (isDirty) setLeaving(true);
    else onClose();
  };
  const words = failure === null || failure === undefined ? undefined : errorWords(failure);
  return (
    <>
      <Dialog
        isOpen
        onClose={leave}
        size="large"
        title={title}
        description={description}
        footer={
          <>
            <Button onPress={leave}>{t('choose.cancel')}</Button>
            <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={isSaving}>
              {saveLabel}
            </Button>
          </>
        }
      >
        {stale !== undefined && (
          <div className="mb-4">
            <Banner
              tone="honey"
              title={t('form.stale')}
              action={{ label: t('form.saveAnyway'), run: stale.saveAnyway }}
            >
              {t('form.staleDetail')}
            </Banner>
          </div>
        )}
        {words !== undefined && (
          <div className="mb-4">
            <Banner tone="danger" title={words.what}>
              {[words.safe, words.todo].filter(Boolean).join(' ')}
            </Banner>
          </div>
        )}
        {children}
      </Dialog>
      <Dialog
        isOpen={isLeaving}
        isAlert
        size="small"
        onClose={() => setLeaving(false)}
        title={t('form.leaveTitle')}
        description={t('form.leaveDetail')}
        footer={
          <>
            <Button variant="danger" onPress={onClose}>
              {t('form.leave')}
            </Button>
            <Button variant="primary" autoFocus onPress={() => setLeaving(false)}>
              {t('form.stay')}
            </Button>
          </>
        }
      />
    </>
  );
}
