import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Dialog } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { useMemberList } from '../members/member-queries.ts';
import { useTags } from '../tags/use-tags.ts';
import type { CellChange } from './partner-editing.ts';
import { usePartner, type Partner } from './use-partner.ts';
import { choiceLabel } from './vocabularies.ts';

/** Shows what the person chose beside what somebody else saved meanwhile; nothing is overwritten unasked. */
export function StaleDialog({
  type,
  change,
  onUseMine,
  onClose,
}: {
  type: PartnerType;
  change: CellChange;
  onUseMine: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('partners');
  const { partner } = usePartner(type, change.row.id);
  const members = useMemberList();
  const tags = useTags();
  const theirs =
    partner === undefined
      ? '…'
      : valueWords(partner, change.field, {
          member: (id) => members.find((each) => each.id === id)?.name ?? '',
          tag: (id) => tags.find((each) => each.id === id)?.name ?? '',
        });
  const useMine = (): void => {
    onClose();
    onUseMine();
  };
  return (
    <Dialog
      isOpen
      isAlert
      size="small"
      onClose={onClose}
      title={t('stale.title', { name: partner?.record.name ?? change.row.name })}
      description={t('stale.detail')}
      footer={
        <>
          <Button onPress={onClose}>{t('stale.keepTheirs')}</Button>
          <Button variant="primary" onPress={useMine}>
            {t('stale.useMine')}
          </Button>
        </>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        <dt className="text-ink-3">{t('stale.mine')}</dt>
        <dd className="font-name break-words">{change.mine || t('stale.nothing')}</dd>
        <dt className="text-ink-3">{t('stale.theirs')}</dt>
        <dd className="font-name break-words">{theirs || t('stale.nothing')}</dd>
      </dl>
    </Dialog>
  );
}

function valueWords(
  { type, record }: Partner,
  field: string,
  names: { member: (id: string) => string; tag: (id: string) => string },
): string {
  if (field === 'name') return record.name;
  if (field === 'stage') return choiceLabel('ladderStages', record.stage);
  if (field === 'owner') return record.ownerId === null ? '' : names.member(record.ownerId);
  if (field === 'tags') return record.tagIds.map(names.tag).join(', ');
  if (field === 'sector' && type === 'organizations') return choiceLabel('sectors', record.sector);
  return '';
}
