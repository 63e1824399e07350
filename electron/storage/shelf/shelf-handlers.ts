import { demandPartners } from '#db/records/demand-records.ts';
import { demandContact, demandLog, networkContacts, networkLog, saveContact, saveLog } from '#db/shelf/network.ts';
import { networkKinds } from '#shared/content/program/network-kinds.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const shelfHandlers = {
  contacts: os.shelf.contacts.handler(({ context }) => networkContacts(workspaceDb(context).read)),

  saveContact: os.shelf.saveContact.handler(async ({ input, context }) => {
    const { contact } = input;
    demandChoice('kind', contact.kind, networkKinds);
    const result = await runStep(context, 'shelf.saveContact', async (writer) => {
      await demandPartners(writer.trx, [
        ...(contact.organizationId === null ? [] : [{ type: 'organizations' as const, id: contact.organizationId }]),
        ...(contact.personId === null ? [] : [{ type: 'people' as const, id: contact.personId }]),
      ]);
      const value = await saveContact(writer, input.id, input.version, contact);
      return { value, summary: `${input.id === null ? 'Added' : 'Changed'} “${contact.title}” of the network` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trashContact: os.shelf.trashContact.handler(async ({ input, context }) => {
    const result = await runStep(context, 'shelf.trashContact', async (writer) => {
      const { title } = await demandContact(writer.trx, input.id);
      const saved = await writer.update('network_contacts', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved “${title}” of the network to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  log: os.shelf.log.handler(({ context }) => networkLog(workspaceDb(context).read)),

  saveLog: os.shelf.saveLog.handler(async ({ input, context }) => {
    const { log } = input;
    demandDay('happensOn', log.happensOn);
    demandDay('answeredOn', log.answeredOn);
    if (log.contactId === null) demandChoice('entry', log.entry, [...resourceShelf, ...peerSites]);
    else if (log.entry !== '') throw new AppError('invalid', { field: 'entry', reason: 'unknownChoice' });
    if (log.answeredOn !== null && log.answeredOn < log.happensOn)
      throw new AppError('invalid', { field: 'answeredOn', reason: 'endsBeforeStart' });
    const result = await runStep(context, 'shelf.saveLog', async (writer) => {
      if (log.contactId !== null) await demandContact(writer.trx, log.contactId);
      if (log.ownerPersonId !== null) await demandPartners(writer.trx, [{ type: 'people', id: log.ownerPersonId }]);
      const value = await saveLog(writer, input.id, input.version, log);
      return { value, summary: `${input.id === null ? 'Wrote down' : 'Changed'} “${log.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeLog: os.shelf.removeLog.handler(async ({ input, context }) => {
    const result = await runStep(context, 'shelf.removeLog', async (writer) => {
      const { title } = await demandLog(writer.trx, input.id);
      await writer.remove('network_log', [input.id]);
      return { value: 1, summary: `Removed “${title}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
