import { Users } from 'lucide-react';
import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { peopleFields } from '#shared/domain/people-fields.ts';

import type { PartnerFeature } from '../partners/partner-feature.ts';
import { peopleColumns } from './people-columns.tsx';

const PersonSheet = lazy(async () => ({ default: (await import('./PersonSheet.tsx')).PersonSheet }));

/** The table of people. */
export const peopleFeature: PartnerFeature = {
  type: 'people',
  icon: Users,
  fields: peopleFields,
  columns: peopleColumns,
  usualColumns: {
    order: [
      'name',
      'stance',
      'influence',
      'sector',
      'stage',
      'owner',
      'lastContactOn',
      'nextFollowUpOn',
      'interest',
      'relationship',
      'stanceOn',
      'email',
      'phone',
      'tags',
      'city',
      'title',
      'organization',
      'languages',
      'doNotContact',
      'isPublicOfficial',
      'isRestricted',
      'createdAt',
      'updatedAt',
    ],
    widths: {},
    hidden: [
      'interest',
      'relationship',
      'stanceOn',
      'city',
      'organization',
      'title',
      'languages',
      'doNotContact',
      'isPublicOfficial',
      'isRestricted',
      'createdAt',
      'updatedAt',
    ],
    pinned: ['name'],
  },
  add: () => {
    openDialog((close) => <PersonSheet onClose={close} />);
  },
  edit: (id) => {
    openDialog((close) => <PersonSheet id={id} onClose={close} />);
  },
};
