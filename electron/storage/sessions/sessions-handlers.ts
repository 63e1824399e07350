import { firstNotToContact } from '#db/people/people-repository.ts';
import { demandMember, demandPartners } from '#db/records/demand-records.ts';
import {
  demandGuest,
  demandSession,
  inviteGuests,
  listSessions,
  newSessionRow,
  removeSession,
  sessionColumns,
  sessionSummaries,
} from '#db/sessions/sessions-repository.ts';
import { requiredSectorIds } from '#db/seats/sector-counts.ts';
import { balanceOf, guestsOf, questionsOf } from '#db/sessions/session-room.ts';
import { commitmentCards } from '#shared/content/information-session-kit.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { guestsChanged, guestsInvited, sessionSummary } from '#shared/domain/outreach/outreach-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { checklistHandler, holdHandler } from './hold-session.ts';
import { questionHandlers } from './question-handlers.ts';

export const sessionsHandlers = {
  list: os.sessions.list.handler(({ context }) => listSessions(workspaceDb(context).read, dayOf(context.clock()))),

  get: os.sessions.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const row = await demandSession(db, input.id);
    const [session] = await sessionSummaries(db, [row]);
    if (session === undefined) throw new AppError('notFound', { type: 'informationSessions', id: input.id });
    const guests = await guestsOf(db, input.id);
    return {
      session,
      guests,
      questions: await questionsOf(db, input.id),
      balance: balanceOf(guests, await requiredSectorIds(db)),
    };
  }),

  create: os.sessions.create.handler(async ({ input, context }) => {
    const id = newId();
    demandDay('heldOn', input.heldOn);
    const result = await runStep(context, 'sessions.create', async (writer) => {
      await demandMember(writer.trx, input.ownerId);
      await writer.insert('information_sessions', [newSessionRow(id, writer.now, input)]);
      return { value: id, summary: sessionSummary('Added', input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.sessions.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    demandDay('heldOn', patch.heldOn);
    const result = await runStep(context, 'sessions.update', async (writer) => {
      const row = await demandSession(writer.trx, id);
      await demandMember(writer.trx, patch.ownerId);
      const saved = await writer.update('information_sessions', id, sessionColumns(patch), input.version);
      return { value: saved.version, summary: sessionSummary('Changed', patch.title ?? row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.sessions.remove.handler(async ({ input, context }) => {
    const { id } = input;
    const result = await runStep(context, 'sessions.remove', async (writer) => {
      const row = await demandSession(writer.trx, id);
      await removeSession(writer, id);
      return { value: row.version, summary: sessionSummary('Removed', row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  invite: os.sessions.invite.handler(async ({ input, context }) => {
    const result = await runStep(context, 'sessions.invite', async (writer) => {
      const row = await demandSession(writer.trx, input.sessionId);
      await demandPartners(writer.trx, input.records);
      const people = input.records.filter((record) => record.type === 'people').map((record) => record.id);
      const refused = await firstNotToContact(writer.trx, people);
      if (refused !== undefined)
        throw new AppError('invalid', { field: 'records', reason: 'doNotContact', value: refused });
      const count = await inviteGuests(writer, input.sessionId, input.records);
      return { value: count, summary: guestsInvited(count, row.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setGuests: os.sessions.setGuests.handler(async ({ input, context }) => {
    const { patch } = input;
    if (patch.card !== '') demandChoice('card', patch.card, commitmentCards);
    const result = await runStep(context, 'sessions.setGuests', async (writer) => {
      const row = await demandSession(writer.trx, input.sessionId);
      const count = await writer.updateMany('session_guests', input.ids, {
        ...(patch.state !== undefined && { state: patch.state }),
        ...(patch.card !== undefined && { card: patch.card }),
        ...(patch.cardNote !== undefined && { card_note: patch.cardNote }),
      });
      return { value: count, summary: guestsChanged(count, row.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeGuest: os.sessions.removeGuest.handler(async ({ input, context }) => {
    const result = await runStep(context, 'sessions.removeGuest', async (writer) => {
      const guest = await demandGuest(writer.trx, input.id);
      const row = await demandSession(writer.trx, guest.session_id);
      await writer.remove('session_guests', [input.id]);
      return { value: guest.version, summary: guestsChanged(1, row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  ...questionHandlers,
  hold: holdHandler,
  startChecklist: checklistHandler,
};
