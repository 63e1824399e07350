import { checkCustomInput, setCustomValues } from '#db/custom-fields/values-repository.ts';
import { findOrganizationByName, insertOrganization } from '#db/organizations/organizations-repository.ts';
import { listCount, listOutline, listPage, selectedIds } from '#db/lists/partner-list.ts';
import { addTags, removeTags, setTags } from '#db/partners/record-tags-repository.ts';
import { validatePartner } from '#db/partners/validate-partner.ts';
import { partnerName } from '#db/records/demand-records.ts';
import { peopleList } from '#db/people/people-list.ts';
import { getPerson, insertPerson, personColumns, personSummaries } from '#db/people/people-repository.ts';
import { insertRole, rolesOf } from '#db/roles/roles-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { openFollowUpsOf } from '#db/partners/open-follow-ups.ts';
import { dayOf } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { copyPeople } from '../lists/copy-rows.ts';
import { os } from '../procedures.ts';

export const peopleHandlers = {
  page: os.people.page.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const { rows, nextCursor } = await listPage(db, peopleList, input, {
      ...input,
      today: dayOf(context.clock()),
    });
    return { rows: await personSummaries(db, rows), nextCursor };
  }),

  outline: os.people.outline.handler(({ input, context }) =>
    listOutline(workspaceDb(context).read, peopleList, input, { ...input, today: dayOf(context.clock()) }),
  ),

  get: os.people.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const person = await getPerson(db, input.id);
    return {
      person,
      roles: await rolesOf(db, { type: 'people', id: input.id }),
      openFollowUps: await openFollowUpsOf(db, input.id),
    };
  }),

  create: os.people.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'people.create', async (writer) => {
      await validatePartner(writer.trx, input);
      await insertPerson(writer, id, input);
      await addTags(writer, 'people', [id], input.tagIds ?? []);
      await setCustomValues(writer, 'people', [id], input.custom ?? {});
      if (input.role !== undefined) await insertFirstRole(writer, id, input.role);
      return { value: id, summary: `Added ${input.name}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.people.update.handler(async ({ input, context }) => {
    const { tagIds, custom, ...patch } = input.patch;
    const result = await runStep(context, 'people.update', async (writer) => {
      await validatePartner(writer.trx, patch);
      const saved = await writer.update('people', input.id, personColumns(patch), input.version);
      if (tagIds !== undefined) await setTags(writer, 'people', input.id, tagIds);
      if (custom !== undefined) await setCustomValues(writer, 'people', [input.id], custom);
      const name = await partnerName(writer.trx, { type: 'people', id: input.id });
      return { value: saved.version, summary: `Changed ${name}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  bulkEdit: os.people.bulkEdit.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    await validatePartner(db.read, input.patch);
    await checkCustomInput(db.read, 'people', input.patch.custom ?? {});
    const ids = await selectedIds(db.read, peopleList, input.selection, dayOf(context.clock()));
    return runManyStep(
      context,
      'people.bulkEdit',
      ids,
      async (writer, part) => {
        const changed = await writer.updateMany('people', part, personColumns(input.patch));
        const tagged =
          (await addTags(writer, 'people', part, input.addTagIds)) +
          (await removeTags(writer, part, input.removeTagIds));
        const filled = await setCustomValues(writer, 'people', part, input.patch.custom ?? {});
        return Math.max(changed, filled, Math.min(tagged, part.length));
      },
      (count) => `Changed ${count} ${count === 1 ? 'person' : 'people'}`,
    );
  }),

  count: os.people.count.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const today = dayOf(context.clock());
    if ('query' in input.selection)
      return { count: (await listCount(db, peopleList, input.selection.query, today)) - input.selection.except.length };
    return { count: (await selectedIds(db, peopleList, input.selection, today)).length };
  }),

  copy: os.people.copy.handler(({ input, context }) =>
    copyPeople(workspaceDb(context).read, input, dayOf(context.clock())),
  ),
};

/** The organization is the one that is named by id, or the one with that name, or a new one. */
async function insertFirstRole(
  writer: StepWriter,
  personId: string,
  role: { organizationId?: string | undefined; organizationName?: string | undefined; title: string },
): Promise<void> {
  const name = role.organizationName?.trim() ?? '';
  let organizationId =
    role.organizationId ?? (name === '' ? undefined : await findOrganizationByName(writer.trx, foldText(name)));
  if (organizationId === undefined) {
    if (name === '') return;
    organizationId = newId();
    await insertOrganization(writer, organizationId, { name });
  }
  await insertRole(writer, { id: newId(), personId, organizationId, title: role.title });
}
