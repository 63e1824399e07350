import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { storiesQuery } from '#renderer/features/messages/messages-queries.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, MenuButton, Tag } from '#renderer/ui/index.ts';

import type { PanelProps } from './AssetPanel.tsx';

/** The stories that a text tells, and whether their consent still holds. */
export function StoriesList({ detail }: Pick<PanelProps, 'detail'>) {
  const { t } = useTranslation('assets');
  const { discreet } = useDeviceSettings();
  const { asset, stories } = detail;
  const all = useQuery(storiesQuery()).data ?? [];
  const linked = new Set(stories.map(({ storyId }) => storyId));
  const free = all.filter((story) => !linked.has(story.id) && !(discreet && story.isRestricted));
  const hidden = new Set(discreet ? all.flatMap((story) => (story.isRestricted ? [story.id] : [])) : []);
  return (
    <section>
      <h2 className="mb-1.5 font-words text-section">{t('stories.title')}</h2>
      {stories.length === 0 && <p className="text-meta text-ink-2">{t('stories.none')}</p>}
      <ul className="flex flex-col gap-2">
        {stories.map((story) => (
          <li key={story.id} className="flex flex-wrap items-center gap-2 text-body">
            <bdi className="font-name">{hidden.has(story.storyId) ? t('stories.private') : story.title}</bdi>
            <Tag tone={story.consent === 'fine' ? 'moss' : 'danger'}>{t(`stories.${story.consent}`)}</Tag>
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                client.assets.unlinkStory({ id: story.id }).then((saved) => afterSave(saved), showError);
              }}
            >
              {t('stories.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <div className="mt-2">
          <MenuButton
            label={t('stories.link')}
            size="small"
            entries={free.map((story) => ({
              id: story.id,
              label: story.title,
              run: () => {
                client.assets
                  .linkStory({ assetId: asset.id, storyId: story.id })
                  .then((saved) => afterSave(saved), showError);
              },
            }))}
          />
        </div>
      )}
    </section>
  );
}
