import { describe, expect, it } from 'vitest';

import { listOutline, listPage } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import { peopleList } from '#db/people/people-list.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans } from '#test/support/query-plan.ts';
import { addOrganization, addPerson, today } from '#test/support/seed.ts';

describe.each([peopleList, organizationsList])('the plans of the table of $table', (list) => {
  const database = testDatabase(dialects[0]);
  const sortable = list.fields.filter((field) => field.isSortable).map((field) => field.id);

  it.each(sortable)('read a page in the order of %s from an index, without sorting', async (field) => {
    const { db } = database;
    for (const name of ['Dana Whitlock', 'Noor Haddad', 'Ida Ferro']) {
      await addPerson(db, name);
      await addOrganization(db, name);
    }
    const query = {
      sort: { field, direction: 'desc' as const },
      groupBy: null,
      filter: null,
      text: '',
      archived: 'exclude' as const,
    };
    const plans = await queryPlans(db.read, async (reader) => {
      const { nextCursor } = await listPage(reader, list, query, { cursor: null, limit: 2, today });
      expect(nextCursor).not.toBeNull();
      await listPage(reader, list, query, { cursor: nextCursor, limit: 2, today });
      await listOutline(reader, list, query, { pageSize: 2, today });
    });
    const read = plans.filter((plan) => plan.sql.includes('order by'));
    expect(read.length).toBeGreaterThan(2);
    expect(read.flatMap((plan) => plan.lines.filter((line) => line.includes('TEMP B-TREE')))).toEqual([]);
  });
});
