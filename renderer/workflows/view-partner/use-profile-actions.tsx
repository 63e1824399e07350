import {
  Archive,
  ArchiveRestore,
  BellPlus,
  ChevronDown,
  ChevronUp,
  Copy,
  FileText,
  FileType,
  Gauge,
  Milestone,
  NotebookPen,
  Pencil,
  Printer,
  Spline,
  Trash2,
  User,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { openRating } from '#renderer/features/assessments/open-rating.tsx';
import { openFollowUp } from '#renderer/features/follow-ups/open-follow-up.tsx';
import { BulkDialog, type BulkKind } from '#renderer/features/partners/BulkDialogs.tsx';
import { changeMany } from '#renderer/features/partners/bulk-changes.ts';
import type { PartnerFeature } from '#renderer/features/partners/partner-feature.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { TrashDialog } from '#renderer/features/partners/TrashDialog.tsx';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { openTie } from '#renderer/features/relationships/PeopleAround.tsx';
import { showToast, type MenuEntry } from '#renderer/ui/index.ts';

import { printProfile, saveProfile } from './print-profile.tsx';
import { copyText } from './reach-links.ts';
import type { ListWalk } from './use-list-walk.ts';

/** What can be done with the record that is shown, for buttons. */
export interface ProfileActions {
  readonly edit: () => void;
  readonly addFollowUp: () => void;
  readonly ask: (kind: BulkKind) => void;
  /** Opens the rating dialog, about a decision or about the whole. */
  readonly rate: (decisionId: string | null) => void;
  readonly menu: readonly MenuEntry[];
}

/** Offers the actions of a profile to keys, palette and menu. */
export function useProfileActions({
  partner,
  name,
  feature,
  walk,
  onAddNote,
}: {
  partner: Partner | undefined;
  name: string;
  feature: PartnerFeature;
  walk: ListWalk;
  onAddNote: () => void;
}): ProfileActions {
  const { t } = useTranslation('profile');
  const { t: shared } = useTranslation('partners');
  const { t: standing } = useTranslation('assessments');
  const { t: ties } = useTranslation('relationships');
  const { isDiscreet } = useTableNames();
  const navigate = useNavigate();
  const { type } = feature;
  const id = partner?.record.id ?? '';
  const isArchived = partner?.record.isArchived ?? false;

  const edit = (): void => feature.edit(id);
  const addFollowUp = (): void => openFollowUp({ partner: { type, id, label: name } });
  const ask = (kind: BulkKind): void => {
    openDialog((close) => (
      <BulkDialog
        kind={kind}
        countLabel={name}
        onClose={close}
        onChange={(change) => void changeMany(type, { ids: [id] }, change)}
      />
    ));
  };
  const rate = (decisionId: string | null): void => openRating([{ type, id, label: name }], { decisionId });
  const archive = (): void => void changeMany(type, { ids: [id] }, { patch: { isArchived: !isArchived } });
  const trash = (): void => {
    openDialog((close) => (
      <TrashDialog
        type={type}
        selection={{ ids: [id] }}
        isDiscreet={isDiscreet}
        onDone={() => void navigate({ to: type === 'people' ? '/people' : '/organizations' })}
        onClose={close}
      />
    ));
  };
  const copyName = async (): Promise<void> => {
    await copyText(name);
    showToast({ title: t('copied'), detail: name });
  };
  const names = useTableNames();
  const save = async (format: 'markdown' | 'docx'): Promise<void> => {
    if (partner !== undefined && !(isDiscreet && partner.record.isRestricted))
      await saveProfile(partner, names, format);
  };
  const print = async (): Promise<void> => {
    if (partner !== undefined && !(isDiscreet && partner.record.isRestricted)) await printProfile(partner, names);
  };

  const here = (actionId: string, title: string, rest: Pick<Action, 'run'> & Partial<Action>): Action =>
    defineAction({ id: actionId, title, group: 'here', ...rest });
  const onRecord: readonly Action[] = [
    here('followUps.add', t('addFollowUp'), { group: 'records', icon: BellPlus, shortcut: 'U', run: addFollowUp }),
    here('relationships.path', ties('actions.path'), {
      icon: Waypoints,
      shortcut: 'P',
      run: () => void navigate({ to: '/map/network', search: { to: `${type}/${id}` } }),
    }),
    here('relationships.add', ties('actions.tie'), {
      group: 'records',
      icon: Spline,
      run: () => openTie({ type, id, label: name }),
    }),
    here('notes.add', t('addNote'), { icon: NotebookPen, shortcut: 'Shift+N', run: onAddNote }),
    here('profile.edit', t('edit'), { icon: Pencil, shortcut: 'E', run: edit }),
    here('assessments.rate', standing('shell:actions.assess'), {
      group: 'records',
      icon: Gauge,
      shortcut: 'S',
      run: () => rate(null),
    }),
    here('partners.setStage', t('setStage'), { icon: Milestone, shortcut: 'Shift+S', run: () => ask('stage') }),
    here('partners.setOwner', t('setOwner'), { icon: User, shortcut: 'O', run: () => ask('owner') }),
    here('partners.archive', t(isArchived ? 'unarchive' : 'archive'), {
      icon: isArchived ? ArchiveRestore : Archive,
      shortcut: 'A',
      run: archive,
    }),
    here('partners.trash', t('trash'), { icon: Trash2, shortcut: 'Delete', run: trash }),
    here('profile.copyName', t('copyName'), { icon: Copy, run: copyName }),
    here('view.print', t('print'), { icon: Printer, shortcut: 'Mod+P', run: print }),
    here('profile.saveMarkdown', t('saveMarkdown'), { icon: FileType, run: () => save('markdown') }),
    here('profile.saveWord', t('saveWord'), { icon: FileText, run: () => save('docx') }),
  ];
  const onWalk: readonly Action[] = [
    here('profile.previous', t('previous'), {
      icon: ChevronUp,
      shortcut: '[',
      isAvailable: () => walk.previousId !== undefined,
      run: () => walk.go(-1),
    }),
    here('profile.next', t('next'), {
      icon: ChevronDown,
      shortcut: ']',
      isAvailable: () => walk.nextId !== undefined,
      run: () => walk.go(1),
    }),
  ];
  const canChange = partner !== undefined && !partner.record.isInTrash && !(isDiscreet && partner.record.isRestricted);
  useActionScope([...(canChange ? onRecord : []), ...(!walk.isOn ? [] : onWalk)]);
  return {
    edit,
    addFollowUp,
    ask,
    rate,
    menu: [
      { id: 'edit', label: t('edit'), icon: Pencil, keyHint: 'E', run: edit },
      { id: 'followUp', label: t('addFollowUp'), icon: BellPlus, keyHint: 'U', run: addFollowUp },
      { id: 'note', label: t('addNote'), icon: NotebookPen, keyHint: 'Shift+N', run: onAddNote },
      { id: 'tie', label: ties('actions.tie'), icon: Spline, run: () => openTie({ type, id, label: name }) },
      {
        id: 'oneToOne',
        label: t('oneToOne'),
        icon: UsersRound,
        keyHint: 'Shift+L',
        run: () => void runAction('outreach.oneToOne', `${type}/${id}`),
      },
      { kind: 'separator', id: 'one' },
      { id: 'rate', label: standing('shell:actions.assess'), icon: Gauge, keyHint: 'S', run: () => rate(null) },
      { id: 'stage', label: t('setStage'), icon: Milestone, keyHint: 'Shift+S', run: () => ask('stage') },
      { id: 'owner', label: t('setOwner'), icon: User, keyHint: 'O', run: () => ask('owner') },
      { id: 'tags', label: shared('row.tags'), icon: Copy, run: () => ask('tags') },
      { kind: 'separator', id: 'two' },
      { id: 'copy', label: t('copyName'), icon: Copy, run: () => void copyName() },
      { id: 'print', label: t('print'), icon: Printer, run: () => void runAction('view.print') },
      { id: 'markdown', label: t('saveMarkdown'), icon: FileType, run: () => void runAction('profile.saveMarkdown') },
      { id: 'word', label: t('saveWord'), icon: FileText, run: () => void runAction('profile.saveWord') },
      { kind: 'separator', id: 'three' },
      {
        id: 'archive',
        label: t(isArchived ? 'unarchive' : 'archive'),
        icon: isArchived ? ArchiveRestore : Archive,
        keyHint: 'A',
        run: archive,
      },
      { id: 'trash', label: t('trash'), icon: Trash2, keyHint: 'Delete', tone: 'danger', run: trash },
    ],
  };
}
