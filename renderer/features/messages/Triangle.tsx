import { Pencil, Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { IconButton, PlainCell, PlainRow, PlainTable, Section, Tag } from '#renderer/ui/index.ts';
import type { MessageBox, ProofPoint } from '#shared/contract/messages.ts';
import { mayUse } from '#shared/domain/messages/story-consent.ts';

import { openPoint } from './open-messages.tsx';
import { TrianglePicture } from './TrianglePicture.tsx';

/** The triangle as a picture and, under it, as a table in which each point is written. */
export function Triangle({ box }: { box: MessageBox }) {
  const { t } = useTranslation('messages');
  const { discreet } = useDeviceSettings();
  const storyOf = (point: ProofPoint | undefined) => {
    if (point === undefined || point.story === null) return <span className="text-ink-3">{t('triangle.none')}</span>;
    return (
      <span className="flex flex-col items-start gap-1">
        {discreet && point.story.isRestricted ? t('private') : point.story.title}
        {!mayUse(point.story.consent) && <Tag tone="danger">{t('triangle.mayNot')}</Tag>}
      </span>
    );
  };
  return (
    <Section title={t('triangle.title')}>
      <TrianglePicture box={box} />
      <PlainTable
        label={t('triangle.table')}
        columns={[
          { id: 'point', header: t('triangle.text') },
          { id: 'evidence', header: t('triangle.evidence') },
          { id: 'story', header: t('triangle.story'), width: 'w-48' },
          { id: 'edit', header: t('evidence.edit'), width: 'w-16' },
        ]}
      >
        {[0, 1, 2].map((position) => {
          const point = box.points.find((each) => each.position === position);
          const number = position + 1;
          return (
            <PlainRow key={position}>
              <PlainCell isHeader isWrapped>
                {point?.text ?? t('triangle.point', { number })}
              </PlainCell>
              <PlainCell>
                {point?.evidence === null || point === undefined ? (
                  <span className="text-ink-3">{t('triangle.none')}</span>
                ) : (
                  <span>
                    {point.evidence.figure || point.evidence.claim}
                    <span className="block text-meta text-ink-2">{point.evidence.source}</span>
                  </span>
                )}
              </PlainCell>
              <PlainCell>{storyOf(point)}</PlainCell>
              <PlainCell>
                <IconButton
                  icon={point === undefined ? Plus : Pencil}
                  size="small"
                  label={t(point === undefined ? 'triangle.add' : 'triangle.edit', { number })}
                  onPress={() => openPoint(box, position)}
                />
              </PlainCell>
            </PlainRow>
          );
        })}
      </PlainTable>
    </Section>
  );
}
