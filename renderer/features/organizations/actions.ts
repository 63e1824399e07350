import { Building2 } from 'lucide-react';
import { createElement, lazy } from 'react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const OrganizationSheet = lazy(async () => ({ default: (await import('./OrganizationSheet.tsx')).OrganizationSheet }));

/** What can be done with organizations from everywhere. */
export const organizationActions: readonly Action[] = [
  defineAction({
    id: 'organizations.create',
    title: t('shell:actions.addOrganization'),
    group: 'records',
    icon: Building2,
    keywords: 'new partner agency group',
    run: () => {
      openDialog((close) => createElement(OrganizationSheet, { onClose: close }));
    },
  }),
];
