import {
  Archive,
  ArchiveRestore,
  ClipboardCopy,
  Combine,
  ClipboardList,
  Download,
  Mailbox,
  Gauge,
  Landmark,
  MessageSquarePlus,
  Milestone,
  SquarePen,
  Tags,
  Trash2,
  User,
} from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { BulkBar, selectionCount, type GridSelection, type MenuEntry } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { useCustomFields } from '../custom-fields/custom-field-queries.ts';
import type { ChosenActions } from './use-partner-actions.tsx';

/** What can be done with all selected records; each counts as one step that one undo takes back. */
export function PartnerBulkBar({
  type,
  chosen,
  selection,
  total,
  onClear,
}: {
  type: PartnerType;
  chosen: ChosenActions;
  selection: GridSelection;
  total: number;
  onClear: () => void;
}) {
  const { t } = useTranslation('partners');
  const hasCustomFields = useCustomFields(type).length > 0;
  const count = selectionCount(selection, total);
  if (count === 0) return null;
  const label =
    selection.mode === 'allBut' && selection.ids.size === 0
      ? t('bulk.all', { shown: total.toLocaleString(locale) })
      : t('bulk.selected', { count, shown: count.toLocaleString('en-US') });
  const more: MenuEntry[] = [
    ...(type === 'organizations'
      ? [{ id: 'sector', label: t('bulk.sector'), icon: Landmark, run: () => chosen.ask('sector') }]
      : []),
    ...(hasCustomFields
      ? [{ id: 'custom', label: t('bulk.custom'), icon: SquarePen, run: () => chosen.ask('custom') }]
      : []),
    ...(chosen.merge === undefined
      ? []
      : [{ id: 'merge', label: t('bulk.merge'), icon: Combine, keyHint: 'Shift+M', run: chosen.merge }]),
    { id: 'archive', label: t('bulk.archive'), icon: Archive, keyHint: 'A', run: () => chosen.archive(true) },
    { id: 'unarchive', label: t('bulk.unarchive'), icon: ArchiveRestore, run: () => chosen.archive(false) },
    { id: 'copy', label: t('bulk.copy'), icon: ClipboardCopy, keyHint: 'Mod+C', run: chosen.copy },
    { id: 'export', label: t('bulk.export'), icon: Download, run: chosen.exportChosen },
    { id: 'mail', label: t('bulk.mail'), icon: Mailbox, run: chosen.mailTo },
    { id: 'sheet', label: t('bulk.sheet'), icon: ClipboardList, run: chosen.callSheet },
    { kind: 'separator', id: 'line' },
    { id: 'trash', label: t('bulk.trash'), icon: Trash2, keyHint: 'Delete', tone: 'danger', run: chosen.trash },
  ];
  return (
    <BulkBar
      label={label}
      clearLabel={t('bulk.clear')}
      onClear={onClear}
      actions={[
        ...(selection.mode === 'only'
          ? [{ label: t('fields.stance'), icon: Gauge, keyHint: 'S', run: () => chosen.rate() }]
          : []),
        { label: t('fields.stage'), icon: Milestone, keyHint: 'Shift+S', run: () => chosen.ask('stage') },
        { label: t('fields.owner'), icon: User, keyHint: 'O', run: () => chosen.ask('owner') },
        { label: t('fields.tags'), icon: Tags, keyHint: '#', run: () => chosen.ask('tags') },
        // A contact with all that a filter shows is none: only with people who were picked.
        ...(selection.mode === 'only'
          ? [{ label: t('peek.log'), icon: MessageSquarePlus, keyHint: 'L', run: () => chosen.log() }]
          : []),
      ]}
      more={more}
    />
  );
}
