import { Building2 } from 'lucide-react';
import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { organizationsFields } from '#shared/domain/organizations-fields.ts';

import type { PartnerFeature } from '../partners/partner-feature.ts';
import { organizationsColumns } from './organizations-columns.tsx';

const OrganizationSheet = lazy(async () => ({ default: (await import('./OrganizationSheet.tsx')).OrganizationSheet }));

/** The table of organizations. */
export const organizationsFeature: PartnerFeature = {
  type: 'organizations',
  icon: Building2,
  fields: organizationsFields,
  columns: organizationsColumns,
  usualColumns: {
    order: [
      'name',
      'stance',
      'influence',
      'sector',
      'kind',
      'stage',
      'owner',
      'lastContactOn',
      'nextFollowUpOn',
      'city',
      'phone',
      'interest',
      'relationship',
      'stanceOn',
      'email',
      'website',
      'tags',
      'secondarySectors',
      'languages',
      'isRestricted',
      'createdAt',
      'updatedAt',
    ],
    widths: {},
    hidden: [
      'interest',
      'relationship',
      'stanceOn',
      'secondarySectors',
      'website',
      'languages',
      'isRestricted',
      'createdAt',
      'updatedAt',
    ],
    pinned: ['name'],
  },
  add: () => {
    openDialog((close) => <OrganizationSheet onClose={close} />);
  },
  edit: (id) => {
    openDialog((close) => <OrganizationSheet id={id} onClose={close} />);
  },
};
