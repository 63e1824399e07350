import {
  Archive,
  Columns3,
  Combine,
  Download,
  FilterX,
  Gauge,
  Landmark,
  ListFilter,
  MessageSquarePlus,
  Milestone,
  Pencil,
  Plus,
  Printer,
  Search,
  Tags,
  Trash2,
  User,
} from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { printRows } from '#renderer/app/print/print-rows.tsx';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { t as words } from '#renderer/i18n/i18n.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { selectionCount, showToast, type GridColumnState, type GridSelection } from '#renderer/ui/index.ts';
import type { ListQuery, Selection } from '#shared/contract/filters.ts';
import { mostMerged } from '#shared/domain/merges/most-merged.ts';

import { openRatingOf, openRatingOfMany } from '../assessments/open-rating.tsx';
import { BulkDialog, type BulkKind } from './BulkDialogs.tsx';
import { changeMany, selectionOf } from './bulk-changes.ts';
import { partnerCalls, type PartnerRow } from './partner-calls.ts';
import type { PartnerFeature } from './partner-feature.ts';
import { TrashDialog } from './TrashDialog.tsx';

/** How many take part in one contact at most: more is a meeting, which has a list of its own. */
const mostParticipants = 50;

/** What can be done with records that are chosen. */
interface RecordActions {
  readonly ask: (kind: BulkKind) => void;
  readonly archive: (isArchived: boolean) => void;
  readonly trash: () => void;
  readonly copy: () => void;
}

/** The actions of a table, on the selection, or else on the row with the cursor. */
export interface ChosenActions extends RecordActions {
  readonly exportAll: () => void;
  readonly exportChosen: () => void;
  /** Letters, labels and mail to the chosen ones. */
  readonly mailTo: () => void;
  /** A sheet to call or knock from. */
  readonly callSheet: () => void;
  /** Merges the chosen ones; undefined when there are too few or too many. */
  readonly merge: (() => void) | undefined;
  readonly edit: (id: string) => void;
  /** Logs contact with these, or else with the chosen ones. */
  readonly log: (ids?: readonly string[]) => void;
  /** Rates these, or else the chosen ones. */
  readonly rate: (ids?: readonly string[]) => void;
  readonly forOne: (id: string) => RecordActions;
}

interface Options {
  readonly feature: PartnerFeature;
  readonly selection: GridSelection;
  readonly query: ListQuery;
  readonly columnIds: GridColumnState;
  readonly total: number;
  readonly cursorRow: PartnerRow | undefined;
  readonly isDiscreet: boolean;
  readonly onDone: () => void;
  readonly list: {
    readonly addFilter: () => void;
    readonly clear: () => void;
    readonly find: () => void;
    readonly resetColumns: () => void;
    /** What the list is narrowed to, for paper. */
    readonly filterWords: readonly string[];
  };
}

/** Offers the actions of a table to keys, palette and menus, and hands them to the parts of the screen. */
export function usePartnerActions({
  feature,
  selection,
  query,
  columnIds,
  total,
  cursorRow,
  isDiscreet,
  onDone,
  list,
}: Options): ChosenActions {
  const { t } = useTranslation('partners');
  const { type } = feature;
  const selected = selectionOf(selection, query);
  const chosen: Selection | null = selected ?? (cursorRow === undefined ? null : { ids: [cursorRow.id] });
  const loggable =
    selection.mode === 'only' && selection.ids.size > 0
      ? [...selection.ids].slice(0, mostParticipants)
      : cursorRow === undefined
        ? []
        : [cursorRow.id];
  const chosenCount = selected === null ? 1 : selectionCount(selection, total);

  const canMerge = selection.mode === 'only' && selection.ids.size >= 2 && selection.ids.size <= mostMerged;

  const actionsOn = (target: Selection | null, count: number): RecordActions => {
    const onTarget = (act: (target: Selection) => void): void => {
      if (target !== null) act(target);
    };
    return {
      ask: (kind) =>
        onTarget((records) => {
          openDialog((close) => (
            <BulkDialog
              type={type}
              kind={kind}
              countLabel={t(`records.${type}`, { count })}
              onClose={close}
              onChange={(change) => void changeMany(type, records, change)}
            />
          ));
        }),
      archive: (isArchived) => onTarget((records) => void changeMany(type, records, { patch: { isArchived } })),
      trash: () =>
        onTarget((records) => {
          openDialog((close) => (
            <TrashDialog type={type} selection={records} isDiscreet={isDiscreet} onDone={onDone} onClose={close} />
          ));
        }),
      copy: () => onTarget((records) => void copyRows(records)),
    };
  };
  const shownColumns = [...columnIds.pinned, ...columnIds.order.filter((id) => !columnIds.pinned.includes(id))].filter(
    (id) => !columnIds.hidden.includes(id),
  );
  const tableOf = (records: Selection) => ({
    view: { table: type, selection: records },
    columns: shownColumns,
    lines: list.filterWords,
  });
  const print = (): Promise<void> => printRows(tableOf({ query, except: [] }), words(`${type}:title`));
  const copyRows = async (records: Selection): Promise<void> => {
    try {
      const { text, count } = await partnerCalls[type].copy(records, shownColumns);
      await navigator.clipboard.writeText(text);
      showToast({ title: t('copied', { records: t(`records.${type}`, { count }) }) });
    } catch (error) {
      showError(error);
    }
  };
  const onChosen = actionsOn(chosen, chosenCount);
  const exportRecords = (records: Selection): void => {
    runAction('export.start', JSON.stringify({ ...tableOf(records), title: words(`${type}:title`) }));
  };
  const actions: ChosenActions = {
    ...onChosen,
    exportAll: () => exportRecords({ query, except: [] }),
    exportChosen: () => {
      if (chosen !== null) exportRecords(chosen);
    },
    mailTo: () => {
      if (chosen !== null) runAction('mailing.start', JSON.stringify({ feature: type, selection: chosen }));
    },
    callSheet: () => {
      if (chosen !== null) runAction('outreach.sheet', JSON.stringify({ feature: type, selection: chosen }));
    },
    merge: canMerge ? () => void runAction('records.merge', `${type}/${[...selection.ids].join(',')}`) : undefined,
    edit: feature.edit,
    log: (ids = loggable) => {
      runAction('interactions.log', ids.map((id) => `${type}/${id}`).join(','));
    },
    rate: (ids) => {
      if (ids === undefined && chosen !== null && chosenCount > 1)
        openRatingOfMany({ type, selection: chosen, count: chosenCount });
      else void openRatingOf((ids ?? loggable).map((id) => ({ type, id })));
    },
    forOne: (id) => actionsOn({ ids: [id] }, 1),
  };

  const hasChosen = (): boolean => chosen !== null;
  const here = (id: string, title: string, rest: Pick<Action, 'run'> & Partial<Action>): Action =>
    defineAction({ id, title, group: 'here', ...rest });
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t(`add.${type}`),
      group: 'records',
      icon: Plus,
      shortcut: 'N',
      run: feature.add,
    }),
    here('partners.log', t('peek.log'), {
      icon: MessageSquarePlus,
      shortcut: 'L',
      isHidden: true,
      isAvailable: () => loggable.length > 0,
      run: () => actions.log(),
    }),
    here('assessments.rate', t('row.rate'), {
      group: 'records',
      icon: Gauge,
      shortcut: 'S',
      isAvailable: hasChosen,
      run: () => actions.rate(),
    }),
    here('partners.addFilter', t('filter.addLong'), { icon: ListFilter, shortcut: 'F', run: list.addFilter }),
    here('partners.clearFilters', t('filter.clearAll'), { icon: FilterX, shortcut: 'Shift+F', run: list.clear }),
    here('partners.find', t('filter.search'), { icon: Search, shortcut: 'Mod+F', run: list.find }),
    here('partners.resetColumns', t('tools.resetColumns'), { icon: Columns3, run: list.resetColumns }),
    here('view.print', t('print'), { icon: Printer, shortcut: 'Mod+P', run: print }),
    here('partners.export', t('exportThese'), { icon: Download, run: actions.exportAll }),
    here('partners.setStage', t('row.stage'), {
      icon: Milestone,
      shortcut: 'Shift+S',
      isAvailable: hasChosen,
      run: () => onChosen.ask('stage'),
    }),
    here('partners.setOwner', t('row.owner'), {
      icon: User,
      shortcut: 'O',
      isAvailable: hasChosen,
      run: () => onChosen.ask('owner'),
    }),
    here('partners.setTags', t('row.tags'), {
      icon: Tags,
      shortcut: '#',
      isAvailable: hasChosen,
      run: () => onChosen.ask('tags'),
    }),
    ...(type === 'organizations'
      ? [
          here('partners.setSector', t('bulk.sector'), {
            icon: Landmark,
            isAvailable: hasChosen,
            run: () => onChosen.ask('sector'),
          }),
        ]
      : []),
    here('partners.merge', t('bulk.merge'), {
      icon: Combine,
      shortcut: 'Shift+M',
      isAvailable: () => actions.merge !== undefined,
      run: () => actions.merge?.(),
    }),
    here('partners.archive', t('bulk.archive'), {
      icon: Archive,
      shortcut: 'A',
      isAvailable: hasChosen,
      run: () => onChosen.archive(true),
    }),
    here('partners.trash', t('bulk.trash'), {
      icon: Trash2,
      shortcut: 'Delete',
      isAvailable: hasChosen,
      run: onChosen.trash,
    }),
    ...(cursorRow === undefined
      ? []
      : [
          here('partners.editRecord', t('row.edit'), {
            icon: Pencil,
            shortcut: 'Shift+E',
            run: () => feature.edit(cursorRow.id),
          }),
        ]),
  ]);
  return actions;
}
