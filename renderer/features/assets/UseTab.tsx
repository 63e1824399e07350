import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, PlainButton, Tag } from '#renderer/ui/index.ts';

import { shortDay } from '../partners/day-words.ts';
import type { PanelProps } from './AssetPanel.tsx';
import { channelLabel } from './asset-words.ts';
import { openUse } from './open-asset.tsx';
import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';

/** Where the text was used, which version, and how many it reached. */
export function UseTab({ detail, onFlush }: PanelProps) {
  const { t } = useTranslation('assets');
  const today = useToday();
  const { asset, uses } = detail;
  return (
    <div className="flex flex-col gap-4">
      <Button icon={Plus} onPress={() => void onFlush().then(() => openUse(asset.id))}>
        {t('use.log')}
      </Button>
      {uses.length === 0 && <p className="text-body text-ink-2">{t('use.none')}</p>}
      <ul className="flex flex-col gap-3">
        {uses.map((use) => (
          <li key={use.id}>
            <PlainButton
              onPress={() => openUse(asset.id, use)}
              className="rounded-tag text-left font-name text-ink hover:text-accent"
            >
              {shortDay(use.usedOn, today)} · {channelLabel(use.channel)}
              {use.place !== '' && ` · ${use.place}`}
            </PlainButton>
            <p className="text-meta text-ink-2">
              {[
                use.reach === null ? '' : t('use.reached', { count: use.reach }),
                use.versionNumber === null ? '' : t('use.version', { number: use.versionNumber }),
                use.result,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {use.isEditedSince && <Tag tone="honey">{t('use.editedSince')}</Tag>}
          </li>
        ))}
      </ul>
      <CustomFieldsSection recordType="assets" recordId={asset.id} />
      <AttachmentsSection recordType="assets" recordId={asset.id} />
    </div>
  );
}
