import { checkCustomInput, setCustomValues } from '#db/custom-fields/values-repository.ts';
import { listCount, listOutline, listPage, selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import {
  getOrganization,
  insertOrganization,
  organizationColumns,
  organizationSummaries,
} from '#db/organizations/organizations-repository.ts';
import { openFollowUpsOf } from '#db/partners/open-follow-ups.ts';
import { addTags, removeTags, setTags } from '#db/partners/record-tags-repository.ts';
import { validatePartner } from '#db/partners/validate-partner.ts';
import { partnerName } from '#db/records/demand-records.ts';
import { rolesOf } from '#db/roles/roles-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { copyOrganizations } from '../lists/copy-rows.ts';
import { os } from '../procedures.ts';

export const organizationsHandlers = {
  page: os.organizations.page.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const { rows, nextCursor } = await listPage(db, organizationsList, input, {
      ...input,
      today: dayOf(context.clock()),
    });
    return { rows: await organizationSummaries(db, rows), nextCursor };
  }),

  outline: os.organizations.outline.handler(({ input, context }) =>
    listOutline(workspaceDb(context).read, organizationsList, input, { ...input, today: dayOf(context.clock()) }),
  ),

  get: os.organizations.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const organization = await getOrganization(db, input.id);
    return {
      organization,
      roles: await rolesOf(db, { type: 'organizations', id: input.id }),
      openFollowUps: await openFollowUpsOf(db, input.id),
    };
  }),

  create: os.organizations.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'organizations.create', async (writer) => {
      await validatePartner(writer.trx, input);
      await insertOrganization(writer, id, input);
      await addTags(writer, 'organizations', [id], input.tagIds ?? []);
      await setCustomValues(writer, 'organizations', [id], input.custom ?? {});
      return { value: id, summary: `Added ${input.name}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.organizations.update.handler(async ({ input, context }) => {
    const { tagIds, custom, ...patch } = input.patch;
    const result = await runStep(context, 'organizations.update', async (writer) => {
      await validatePartner(writer.trx, patch);
      const saved = await writer.update('organizations', input.id, organizationColumns(patch), input.version);
      if (tagIds !== undefined) await setTags(writer, 'organizations', input.id, tagIds);
      if (custom !== undefined) await setCustomValues(writer, 'organizations', [input.id], custom);
      const name = await partnerName(writer.trx, { type: 'organizations', id: input.id });
      return { value: saved.version, summary: `Changed ${name}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  bulkEdit: os.organizations.bulkEdit.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    await validatePartner(db.read, input.patch);
    await checkCustomInput(db.read, 'organizations', input.patch.custom ?? {});
    const ids = await selectedIds(db.read, organizationsList, input.selection, dayOf(context.clock()));
    return runManyStep(
      context,
      'organizations.bulkEdit',
      ids,
      async (writer, part) => {
        const changed = await writer.updateMany('organizations', part, organizationColumns(input.patch));
        const tagged =
          (await addTags(writer, 'organizations', part, input.addTagIds)) +
          (await removeTags(writer, part, input.removeTagIds));
        const filled = await setCustomValues(writer, 'organizations', part, input.patch.custom ?? {});
        return Math.max(changed, filled, Math.min(tagged, part.length));
      },
      (count) => `Changed ${count} ${count === 1 ? 'organization' : 'organizations'}`,
    );
  }),

  count: os.organizations.count.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const today = dayOf(context.clock());
    if ('query' in input.selection)
      return {
        count: (await listCount(db, organizationsList, input.selection.query, today)) - input.selection.except.length,
      };
    return { count: (await selectedIds(db, organizationsList, input.selection, today)).length };
  }),

  copy: os.organizations.copy.handler(({ input, context }) =>
    copyOrganizations(workspaceDb(context).read, input, dayOf(context.clock())),
  ),
};
