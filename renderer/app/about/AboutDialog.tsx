import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Dialog, Logo } from '#renderer/ui/index.ts';
import { host } from '../host/host.ts';

/** What this program is, and which version. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Dialog isOpen isDismissable onClose={onClose} size="small" title="Longtable">
      <div className="flex items-start gap-4 pb-2">
        <Logo size={44} />
        <div>
          {host.version !== '' && <p className="font-medium">{t('about.version', { version: host.version })}</p>}
          <p className="mt-1 text-ink-2">{t('about.idea')}</p>
          <p className="mt-2 text-meta text-ink-3">{t('about.license')}</p>
        </div>
      </div>
    </Dialog>
  );
}
