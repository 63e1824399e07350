import { Archive, ArchiveRestore, Ban, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { changeMany } from '#renderer/features/partners/bulk-changes.ts';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { Banner } from '#renderer/ui/index.ts';

/** What has to be known before anything else: in the trash, in the archive, do not contact. */
export function ProfileBanners({ partner: { type, record } }: { partner: Partner }) {
  const { t } = useTranslation('profile');
  const { id } = record;
  const isOffLimits = type === 'people' && 'doNotContact' in record && record.doNotContact;
  if (!record.isInTrash && !record.isArchived && !isOffLimits) return null;
  const restore = async (): Promise<void> => {
    try {
      afterSave(await client.trash.restore({ records: [{ type, id }] }));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <div className="flex flex-col gap-2 px-5 pt-3">
      {record.isInTrash && (
        <Banner
          tone="honey"
          icon={Trash2}
          title={t('inTrash')}
          action={{ label: t('restore'), run: () => void restore() }}
        >
          {t('inTrashDetail')}
        </Banner>
      )}
      {isOffLimits && (
        <Banner tone="danger" icon={Ban} title={t('doNotContact')}>
          {t('doNotContactDetail')}
        </Banner>
      )}
      {record.isArchived && !record.isInTrash && (
        <Banner
          icon={Archive}
          title={t('isArchived')}
          action={{
            label: t('unarchive'),
            icon: ArchiveRestore,
            run: () => void changeMany(type, { ids: [id] }, { patch: { isArchived: false } }),
          }}
        >
          {t('isArchivedDetail')}
        </Banner>
      )}
    </div>
  );
}
