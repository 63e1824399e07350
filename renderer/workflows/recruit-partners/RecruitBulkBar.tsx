import { BellRing, Milestone, Tags, User } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { BulkDialog, type BulkKind } from '#renderer/features/partners/BulkDialogs.tsx';
import { changeMany } from '#renderer/features/partners/bulk-changes.ts';
import { BulkBar } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { LadderCard } from '#shared/contract/recruitment.ts';

import { movePartners } from './move-partners.tsx';

const FollowUpsDialog = lazy(async () => ({
  default: (await import('#renderer/workflows/view-map/FollowUpsDialog.tsx')).FollowUpsDialog,
}));

/** What can be done with the picked cards; each is one step that one undo takes back. */
export function RecruitBulkBar({
  kind,
  chosen,
  onClear,
}: {
  kind: PartnerType;
  chosen: readonly LadderCard[];
  onClear: () => void;
}) {
  const { t } = useTranslation('recruitment');
  if (chosen.length === 0) return null;
  const countLabel = t('bulk.partners', { count: chosen.length });
  const ask = (what: BulkKind): void => {
    openDialog((close) => (
      <BulkDialog
        kind={what}
        countLabel={countLabel}
        onClose={close}
        onChange={(change) => {
          // A stage goes the way of the board, which asks for a reason where one is needed.
          if (change.patch?.stage !== undefined) movePartners(chosen, change.patch.stage);
          else void changeMany(kind, { ids: chosen.map((card) => card.id) }, change);
          onClear();
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
        { label: t('bulk.move'), icon: Milestone, run: () => ask('stage') },
        { label: t('bulk.owner'), icon: User, run: () => ask('owner') },
        { label: t('bulk.tags'), icon: Tags, run: () => ask('tags') },
        {
          label: t('bulk.followUp'),
          icon: BellRing,
          run: () =>
            openDialog((close) => (
              <FollowUpsDialog
                records={chosen.map(({ type, id }) => ({ type, id }))}
                countLabel={countLabel}
                onClose={close}
              />
            )),
        },
      ]}
    />
  );
}
