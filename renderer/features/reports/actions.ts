import { FileChartColumn } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the reports. */
export const reportActions: readonly Action[] = [
  defineAction({
    id: 'go.reports',
    title: t('shell:actions.goReports'),
    group: 'go',
    icon: FileChartColumn,
    run: ({ navigate }) => navigate({ to: '/reports' }),
  }),
];
