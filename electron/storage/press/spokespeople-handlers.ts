import {
  demandSpokesperson,
  isSpokesperson,
  listSpokespeople,
  newSpokespersonRow,
  speakingRule,
  spokespersonColumns,
} from '#db/press/spokespeople-repository.ts';
import { demandPartners, partnerName } from '#db/records/demand-records.ts';
import { speakerVoices } from '#shared/content/press.ts';
import type { SpokespersonPatch } from '#shared/contract/spokespeople.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** Who speaks for the coalition. */
export const spokespeopleHandlers = {
  list: os.spokespeople.list.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    return { rows: await listSpokespeople(db, input.today), rule: await speakingRule(db) };
  }),

  add: os.spokespeople.add.handler(async ({ input, context }) => {
    const id = newId();
    const { personId, ...patch } = input;
    const result = await runStep(context, 'spokespeople.add', async (writer) => {
      const names = await demandPartners(writer.trx, [{ type: 'people', id: personId }]);
      if (await isSpokesperson(writer.trx, personId))
        throw new AppError('invalid', { field: 'personId', reason: 'listedAlready' });
      validate(patch, dayOf(context.clock()));
      await writer.insert('spokespeople', [newSpokespersonRow(id, writer.now, personId, patch)]);
      return { value: id, summary: `Added ${names.get(personId) ?? ''} to those who speak` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.spokespeople.update.handler(async ({ input, context }) => {
    const result = await runStep(context, 'spokespeople.update', async (writer) => {
      const row = await demandSpokesperson(writer.trx, input.id);
      validate(input.patch, dayOf(context.clock()));
      const saved = await writer.update('spokespeople', input.id, spokespersonColumns(input.patch), input.version);
      const name = await partnerName(writer.trx, { type: 'people', id: row.person_id });
      return { value: saved.version, summary: `Changed what ${name} speaks about` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.spokespeople.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'spokespeople.remove', async (writer) => {
      const row = await demandSpokesperson(writer.trx, input.id);
      await writer.remove('spokespeople', [input.id]);
      const name = await partnerName(writer.trx, { type: 'people', id: row.person_id });
      return { value: row.version, summary: `Took ${name} off those who speak` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

function validate(patch: SpokespersonPatch, today: IsoDay): void {
  demandChoice('voice', patch.voice, speakerVoices);
  demandPastDay('trainedOn', patch.trainedOn, today);
  demandDay('untilOn', patch.untilOn);
}
