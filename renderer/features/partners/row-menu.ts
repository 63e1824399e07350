import {
  Archive,
  ArchiveRestore,
  ClipboardCopy,
  Gauge,
  Maximize2,
  Milestone,
  Pencil,
  Tags,
  Trash2,
  User,
} from 'lucide-react';
import type { Translate } from '#renderer/i18n/translate.ts';
import type { MenuEntry } from '#renderer/ui/index.ts';

import type { ChosenActions } from './use-partner-actions.tsx';

/** What can be done with one record of the table. */
export function rowMenu({
  t,
  chosen,
  id,
  open,
}: {
  t: Translate<'partners'>;
  chosen: ChosenActions;
  id: string;
  open: (id: string) => void;
}): readonly MenuEntry[] {
  const one = chosen.forOne(id);
  return [
    { id: 'open', label: t('row.open'), icon: Maximize2, keyHint: 'Enter', run: () => open(id) },
    { id: 'edit', label: t('row.edit'), icon: Pencil, run: () => chosen.edit(id) },
    { kind: 'separator', id: 'one' },
    { id: 'rate', label: t('row.rate'), icon: Gauge, keyHint: 'S', run: () => chosen.rate([id]) },
    { id: 'stage', label: t('row.stage'), icon: Milestone, keyHint: 'Shift+S', run: () => one.ask('stage') },
    { id: 'owner', label: t('row.owner'), icon: User, keyHint: 'O', run: () => one.ask('owner') },
    { id: 'tags', label: t('row.tags'), icon: Tags, keyHint: '#', run: () => one.ask('tags') },
    { id: 'copy', label: t('bulk.copy'), icon: ClipboardCopy, keyHint: 'Mod+C', run: one.copy },
    { kind: 'separator', id: 'two' },
    { id: 'archive', label: t('bulk.archive'), icon: Archive, keyHint: 'A', run: () => one.archive(true) },
    { id: 'unarchive', label: t('bulk.unarchive'), icon: ArchiveRestore, run: () => one.archive(false) },
    { id: 'trash', label: t('bulk.trash'), icon: Trash2, keyHint: 'Delete', tone: 'danger', run: one.trash },
  ];
}
