import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { Button, Tag } from '#renderer/ui/index.ts';

import type { PanelProps } from './AssetPanel.tsx';
import { openCompare } from './open-asset.tsx';

/** What the text said before: to be compared, and to be brought back. */
export function VersionsTab({ detail, onFlush }: PanelProps) {
  const { t } = useTranslation('assets');
  const now = useNow();
  const { asset, versions } = detail;
  const restore = (id: string): void => {
    void onFlush()
      .then(() => client.assets.restoreVersion({ id }))
      .then((saved) => afterSave(saved), showError);
  };
  if (versions.length === 0) return <p className="text-body text-ink-2">{t('versions.none')}</p>;
  return (
    <ol className="flex flex-col gap-4">
      {versions.map((version) => (
        <li key={version.id}>
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-name">{t('versions.number', { number: version.number })}</span>
            {version.isNow && <Tag tone="accent">{t('versions.now')}</Tag>}
            {version.isApproved && <Tag tone="moss">{t('versions.approved')}</Tag>}
            {version.isPublished && <Tag tone="moss">{t('versions.published')}</Tag>}
          </span>
          <span className="block text-meta text-ink-2">
            {[
              whenWords(version.createdAt, new Date(now)),
              version.memberName,
              t('limit.none', { count: version.words }),
              version.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="-ml-2 flex gap-1">
            <Button size="small" variant="quiet" onPress={() => openCompare(asset.id, version.id)}>
              {t('versions.compare')}
              <span className="sr-only"> {t('versions.number', { number: version.number })}</span>
            </Button>
            {!version.isNow && asset.status !== 'retired' && (
              <Button size="small" variant="quiet" onPress={() => restore(version.id)}>
                {t('versions.restore')}
                <span className="sr-only"> {t('versions.number', { number: version.number })}</span>
              </Button>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
