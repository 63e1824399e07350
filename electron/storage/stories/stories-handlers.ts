import { storyUses } from '#db/messages/word-uses.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { StoryRow } from '#db/schema/messages.ts';
import { demandStory, insertStory, listStories, updateStory } from '#db/stories/stories-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { storyParts, storyRisks, storyUses as useVocabulary } from '#shared/content/stories.ts';
import type { StoryPatch } from '#shared/contract/stories.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const storiesHandlers = {
  list: os.stories.list.handler(({ context }) => listStories(workspaceDb(context).read, dayOf(context.clock()))),

  create: os.stories.create.handler(async ({ input, context }) => {
    const id = newId();
    const today = dayOf(context.clock());
    const result = await runStep(context, 'stories.create', async (writer) => {
      await validateStory(writer, input, null, today);
      await insertStory(writer, id, input);
      return { value: id, summary: `Added the story ${quoted(input.title)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.stories.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const today = dayOf(context.clock());
    const result = await runStep(context, 'stories.update', async (writer) => {
      const before = await demandStory(writer.trx, id);
      await validateStory(writer, patch, before, today);
      const saved = await updateStory(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the story ${quoted(patch.title ?? before.title)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  withdraw: os.stories.withdraw.handler(async ({ input, context }) => {
    const result = await runStep(context, 'stories.withdraw', async (writer) => {
      const before = await demandStory(writer.trx, input.id);
      demandPastDay('on', input.on, dayOf(context.clock()));
      if (before.withdrawn_on !== '') throw new AppError('invalid', { field: 'on', reason: 'alreadyWithdrawn' });
      const uses = (await storyUses(writer.trx, [input.id])).get(input.id) ?? [];
      const saved = await writer.update('stories', input.id, { withdrawn_on: input.on }, input.version);
      const told = uses.length === 0 ? '' : `; ${countWords(uses.length, 'use', 'uses')} to take down`;
      return { value: saved.version, summary: `Noted that the story ${quoted(before.title)} was withdrawn${told}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  uses: os.stories.uses.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    await demandStory(db, input.id);
    return (await storyUses(db, [input.id])).get(input.id) ?? [];
  }),

  trash: os.stories.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'stories.trash', async (writer) => {
      const { title } = await demandStory(writer.trx, input.id);
      const saved = await writer.update('stories', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the story ${quoted(title)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: people in use, days that can be, and choices that there are. A consent ends after it was given. */
async function validateStory(
  writer: StepWriter,
  fields: StoryPatch,
  before: StoryRow | null,
  today: IsoDay,
): Promise<void> {
  const people = [
    fields.personId === before?.person_id ? null : fields.personId,
    fields.supportPersonId === before?.support_person_id ? null : fields.supportPersonId,
  ].flatMap((id) => (id === undefined || id === null || id === '' ? [] : [{ type: 'people' as const, id }]));
  await demandPartners(writer.trx, people);
  demandPastDay('consentedOn', fields.consentedOn, today);
  demandDay('expiresOn', fields.expiresOn);
  const consentedOn = fields.consentedOn === undefined ? before?.consented_on : fields.consentedOn;
  const expiresOn = fields.expiresOn === undefined ? before?.expires_on : fields.expiresOn;
  if (consentedOn && expiresOn && expiresOn < consentedOn)
    throw new AppError('invalid', { field: 'expiresOn', reason: 'endsBeforeStart', value: expiresOn });
  for (const id of fields.consent?.uses ?? []) demandChoice('consent', id, useVocabulary);
  for (const id of fields.consent?.parts ?? []) demandChoice('consent', id, storyParts);
  for (const id of fields.consent?.risks ?? []) demandChoice('consent', id, storyRisks);
}
