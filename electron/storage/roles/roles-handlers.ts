import { demandPartners } from '#db/records/demand-records.ts';
import { getRoleNames, insertRole, updateRole } from '#db/roles/roles-repository.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

export const rolesHandlers = {
  create: os.roles.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'roles.create', async (writer) => {
      await demandPartners(writer.trx, [
        { type: 'people', id: input.personId },
        { type: 'organizations', id: input.organizationId },
      ]);
      await insertRole(writer, { ...input, id });
      const names = await getRoleNames(writer.trx, id);
      return { value: id, summary: `Added ${names.person_name} to ${names.organization_name}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.roles.update.handler(async ({ input, context }) => {
    const result = await runStep(context, 'roles.update', async (writer) => {
      const saved = await updateRole(writer, input.id, input.version, input.patch);
      const names = await getRoleNames(writer.trx, input.id);
      return {
        value: saved.version,
        summary: `Changed the role of ${names.person_name} at ${names.organization_name}`,
      };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.roles.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'roles.remove', async (writer) => {
      const names = await getRoleNames(writer.trx, input.id);
      await writer.remove('roles', [input.id]);
      return { value: 0, summary: `Removed the role of ${names.person_name} at ${names.organization_name}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
