import {
  getMember,
  insertMember,
  listMembers,
  memberOfPerson,
  readMeId,
  updateMember,
  writeMeId,
} from '#db/members/members-repository.ts';
import { personOfMember } from '#db/members/person-of-member.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { memberAdded, memberChanged, memberIsMe } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const membersHandlers = {
  list: os.members.list.handler(({ context }) => listMembers(workspaceDb(context).read)),

  mePerson: os.members.mePerson.handler(async ({ context }) => ({
    personId: (await personOfMember(workspaceDb(context).read, context.open.workspace?.meId ?? '')) || null,
  })),

  create: os.members.create.handler(async ({ input, context }) => {
    demandEmail(input.email);
    const id = newId();
    const result = await runStep(context, 'members.create', async (writer) => {
      await demandPerson(writer, input.personId, id);
      await insertMember(writer, id, input);
      return { value: id, summary: memberAdded(input.name) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.members.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    demandEmail(patch.email);
    const result = await runStep(context, 'members.update', async (writer) => {
      // Whoever sits at this computer acts in their own name.
      if (patch.isActive === false && (await readMeId(writer.trx)) === id)
        throw new AppError('invalid', { field: 'isActive', reason: 'isMe' });
      await demandPerson(writer, patch.personId, id);
      const saved = await updateMember(writer, id, input.version, patch);
      const { name } = await getMember(writer.trx, id);
      return { value: saved.version, summary: memberChanged(name) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setMe: os.members.setMe.handler(async ({ input, context }) => {
    const result = await runStep(context, 'members.setMe', async (writer) => {
      const member = await getMember(writer.trx, input.id);
      if (member.is_active === 0)
        throw new AppError('invalid', { field: 'id', reason: 'inactive', value: member.name });
      await writeMeId(writer, input.id);
      return { value: member.version, summary: memberIsMe(member.name) };
    });
    if (context.open.workspace !== null) context.open.workspace.meId = input.id;
    // The list of members shows who "me" is.
    if (result.changeSetId !== null) context.publish([{ feature: 'members', ids: [] }]);
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Fails with `invalid` for what cannot be an address; none is fine. */
function demandEmail(email: string | undefined): void {
  if (email !== undefined && email !== '' && !/^[^@\s]+@[^@\s]+$/.test(email))
    throw new AppError('invalid', { field: 'email', reason: 'notAnEmail', value: email });
}

/** The linked person must be in use. */
async function demandPerson(writer: StepWriter, id: string | null | undefined, memberId: string): Promise<void> {
  if (id === undefined || id === null || id === '') return;
  await demandPartners(writer.trx, [{ type: 'people', id }]);
  const other = await memberOfPerson(writer.trx, id);
  if (other !== null && other.id !== memberId)
    throw new AppError('invalid', { field: 'personId', reason: 'personIsLinked', value: other.name });
}
