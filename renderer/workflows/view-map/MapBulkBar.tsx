import { BellRing, MessageSquarePlus, Tags, User } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { BulkDialog, type BulkKind } from '#renderer/features/partners/BulkDialogs.tsx';
import { changeMany } from '#renderer/features/partners/bulk-changes.ts';
import { BulkBar } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { openFollowUps } from './open-follow-ups.tsx';
import type { ShownPoint } from './use-map-points.ts';

/** How many take part in one contact at most. */
const mostParticipants = 50;

/** What can be done with the partners that were picked on a map. */
export function MapBulkBar({ chosen, onClear }: { chosen: readonly ShownPoint[]; onClear: () => void }) {
  const { t } = useTranslation('map');
  if (chosen.length === 0) return null;
  const idsOf = (type: PartnerType): string[] =>
    chosen.filter((point) => point.record.type === type).map((point) => point.record.id);
  const countLabel = t('bulk.partners', { count: chosen.length });
  const ask = (kind: BulkKind): void => {
    openDialog((close) => (
      <BulkDialog
        kind={kind}
        countLabel={countLabel}
        onClose={close}
        onChange={(change) => {
          for (const type of ['people', 'organizations'] as const) {
            const ids = idsOf(type);
            if (ids.length > 0) void changeMany(type, { ids }, change);
          }
        }}
      />
    ));
  };
  return (
    <BulkBar
      label={t('bulk.selected', { count: chosen.length })}
      clearLabel={t('bulk.clear')}
      onClear={onClear}
      actions={[
        { label: t('bulk.owner'), icon: User, keyHint: 'O', run: () => ask('owner') },
        { label: t('bulk.tags'), icon: Tags, keyHint: '#', run: () => ask('tags') },
        {
          label: t('bulk.log'),
          icon: MessageSquarePlus,
          keyHint: 'L',
          run: () =>
            void runAction(
              'interactions.log',
              chosen
                .slice(0, mostParticipants)
                .map((point) => point.id)
                .join(','),
            ),
        },
        { label: t('bulk.followUp'), icon: BellRing, run: () => openFollowUps(chosen, countLabel) },
      ]}
    />
  );
}
