import { newCommitmentRow } from '#db/commitments/commitments-repository.ts';
import { insertFollowUps, type FollowUpFields } from '#db/follow-ups/follow-ups-repository.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { demandSession } from '#db/sessions/sessions-repository.ts';
import { guestsOf, questionsOf } from '#db/sessions/session-room.ts';
import { sessionChecklist } from '#shared/content/information-session-kit.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { checklistStarted, sessionSummary } from '#shared/domain/outreach/outreach-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

/** Marks a session as held: one contact with everybody who came, the questions in it, and a commitment for every card. */
export const holdHandler = os.sessions.hold.handler(async ({ input, context }) => {
  const { id } = input;
  const result = await runStep(context, 'sessions.hold', async (writer) => {
    const row = await demandSession(writer.trx, id);
    if (row.held_on > dayOf(context.clock()))
      throw new AppError('invalid', { field: 'heldOn', reason: 'future', value: row.held_on });
    if (row.held_interaction_id !== '') throw new AppError('invalid', { field: 'status', reason: 'heldAlready' });
    const came = (await guestsOf(writer.trx, id)).filter((guest) => guest.state === 'attended');
    if (came.length === 0) throw new AppError('invalid', { field: 'guests', reason: 'nobodyCame' });
    const questions = await questionsOf(writer.trx, id);
    const interactionId = newId();
    await insertInteraction(writer, interactionId, {
      occurredOn: row.held_on,
      channel: 'info-session',
      direction: 'both',
      outcome: 'attended',
      heard: [row.title, ...questions.map((question) => `- ${question.text}`)].join('\n\n'),
      participants: came.map(({ record }) => ({
        type: record.type === 'people' ? ('people' as const) : ('organizations' as const),
        id: record.id,
      })),
      ...(row.owner_id !== '' && { memberId: row.owner_id }),
    });
    // What somebody ticked on a card is a yes by word of mouth: a commitment from this day on.
    await writer.insert(
      'commitments',
      came
        .filter((guest) => guest.card !== '')
        .map((guest) =>
          newCommitmentRow(newId(), writer.now, {
            record: {
              type: guest.record.type === 'people' ? ('people' as const) : ('organizations' as const),
              id: guest.record.id,
            },
            type: guest.card,
            status: 'verbal',
            decidedOn: row.held_on,
            note: [guest.cardNote, row.title].filter(Boolean).join('. '),
            ownerId: row.owner_id || null,
          }),
        ),
    );
    const saved = await writer.update(
      'information_sessions',
      id,
      {
        status: 'held',
        held_interaction_id: interactionId,
        ...(row.head_count < came.length && { head_count: came.length }),
      },
      input.version,
    );
    return { value: saved.version, summary: sessionSummary('Held', row.title) };
  });
  return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
});

/** Turns what is left of the checklist into follow-ups: once for the session, and one for each guest who came or filled in a card. */
export const checklistHandler = os.sessions.startChecklist.handler(async ({ input, context }) => {
  const result = await runStep(context, 'sessions.startChecklist', async (writer) => {
    const row = await demandSession(writer.trx, input.id);
    const guests = (await guestsOf(writer.trx, input.id)).filter(
      (guest) => guest.state === 'attended' && !guest.doNotContact,
    );
    const drafts = sessionChecklist.flatMap((item): (FollowUpFields & { readonly id: string })[] => {
      const dueOn = addDays(row.held_on, item.day);
      if (dueOn < input.today) return [];
      const draft = { type: item.type, ownerId: row.owner_id || writer.memberId || null, dueOn };
      const each =
        item.id === 'thanks' ? guests : item.id === 'calls' ? guests.filter((guest) => guest.card !== '') : [];
      if (each.length === 0) return [{ ...draft, id: newId(), summary: `${item.summary}: ${row.title}`, record: null }];
      return each.map(({ record }) => ({
        ...draft,
        id: newId(),
        summary: `${item.id === 'thanks' ? 'Thank for coming' : 'Call about the card'}: ${row.title}`,
        record: {
          type: record.type === 'people' ? ('people' as const) : ('organizations' as const),
          id: record.id,
        },
      }));
    });
    if (drafts.length === 0) throw new AppError('invalid', { field: 'heldOn', reason: 'nothingLeft' });
    await insertFollowUps(writer, drafts, row.held_interaction_id);
    return { value: drafts.length, summary: checklistStarted(drafts.length, row.title) };
  });
  return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
});
