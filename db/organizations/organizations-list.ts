import { organizationsFields } from '#shared/domain/organizations-fields.ts';

import { defineList, partnerListColumns } from '../lists/list-definition.ts';

/** Where the fields of the organizations table are found. */
export const organizationsList = defineList('organizations', organizationsFields, {
  ...partnerListColumns,
  secondarySectors: { column: 'secondary_sectors', storage: 'words' },
  kind: { column: 'kind', storage: 'text' },
  website: { column: 'website', storage: 'text' },
});
