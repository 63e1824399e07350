import { Download, FileDown, Printer } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { IconMenuButton, type MenuEntry } from '#renderer/ui/index.ts';
import { defineAction } from '../actions/action.ts';
import { runAction } from '../actions/registry.ts';
import { useActionScope } from '../actions/use-action-scope.ts';
import { host } from '../host/host.ts';
import { printRows, type ShownTable } from './print-rows.tsx';

/** The ways in which the table of a screen leaves it: on paper, as a PDF, and as a file. */
export function TableActions({ table, title }: { table: ShownTable; title: string }) {
  const { t } = useTranslation('exports');
  useActionScope([
    defineAction({
      id: 'view.print',
      title: t('printThese'),
      group: 'here',
      icon: Printer,
      shortcut: 'Mod+P',
      run: () => printRows(table, title),
    }),
    defineAction({
      id: 'table.export',
      title: t('exportThese'),
      group: 'here',
      icon: Download,
      run: () => void runAction('export.start', JSON.stringify({ ...table, title })),
    }),
  ]);
  const entries: readonly MenuEntry[] = [
    { id: 'print', label: t('print'), icon: Printer, keyHint: 'Mod+P', run: () => void runAction('view.print') },
    ...(host.can.printToPdf
      ? [{ id: 'pdf', label: t('pdf'), icon: FileDown, run: () => void runAction('view.savePdf') }]
      : []),
    { id: 'export', label: t('exportMore'), icon: Download, run: () => void runAction('table.export') },
  ];
  return <IconMenuButton icon={Download} variant="bordered" label={t('paperOrFile')} entries={entries} />;
}
