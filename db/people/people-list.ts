import { peopleFields } from '#shared/domain/people-fields.ts';

import { defineList, partnerListColumns } from '../lists/list-definition.ts';

/** Where the fields of the people table are found. */
export const peopleList = defineList('people', peopleFields, {
  ...partnerListColumns,
  organization: { column: 'organization_id', sortColumn: 'sort_organization', storage: 'text' },
  title: { column: 'title', storage: 'text' },
  doNotContact: { column: 'do_not_contact', storage: 'flag' },
  isPublicOfficial: { column: 'is_public_official', storage: 'flag' },
});
